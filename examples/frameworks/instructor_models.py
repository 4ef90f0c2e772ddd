"""instructor on a pool. Needs `instructor`."""

from __future__ import annotations

import instructor
from _pool import made_pool, show_ledger
from pydantic import BaseModel


class City(BaseModel):
    name: str
    people: int


def main() -> None:
    client = instructor.from_openai(made_pool().openai())
    messages = [{"role": "user", "content": "The largest city?"}]
    print(client.chat.completions.create(model="gpt-4o-mini", messages=messages, response_model=City))
    for partial in client.chat.completions.create_partial(model="gpt-4o-mini", messages=messages, response_model=City):
        print(partial)
    show_ledger()


if __name__ == "__main__":
    main()
