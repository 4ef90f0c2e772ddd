"""Objects out of a text.

A pydantic class is the schema that the model keeps to, and the type of what comes back.
"""

from pydantic import BaseModel

from async_openai import OpenAI


class Person(BaseModel):
    name: str
    age: int | None = None


class People(BaseModel):
    people: list[Person]


text = "Ann is 34. Her brother Ben came along."
reply = OpenAI.chat.create(
    model="gpt-4o-mini",
    messages=[{"role": "system", "content": "List the people."}, {"role": "user", "content": text}],
    response_format=People,
)
for person in reply.parsed.people:
    print(person.name, person.age)
