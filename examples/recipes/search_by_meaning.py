"""Search by meaning, without a database.

Vectors of a few thousand texts fit into memory; the nearest one has the largest product.
"""

from async_openai import OpenAI

texts = ["The cat sleeps on the sofa.", "Interest rates went up.", "A recipe for noodle soup."]
vectors = [item.embedding for item in OpenAI.embeddings.create(model="text-embedding-3-small", input=texts).data]
(question,) = OpenAI.embeddings.create(model="text-embedding-3-small", input="What can I cook?").data


def likeness(vector: list[float]) -> float:
    return sum(a * b for a, b in zip(vector, question.embedding, strict=True))


best = max(range(len(texts)), key=lambda place: likeness(vectors[place]))
print(texts[best])
