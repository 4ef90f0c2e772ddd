"""Functions and pydantic classes as tools, and structured output."""

from __future__ import annotations

from enum import Enum

from _offline import offline
from pydantic import BaseModel, Field

from async_openai import OpenAI

offline()


class Unit(str, Enum):
    celsius = "celsius"
    fahrenheit = "fahrenheit"


class Forecast(BaseModel):
    """Get the weather of the coming days."""

    city: str = Field(description="City and country")
    days: int = Field(ge=1, le=7)
    unit: Unit = Unit.celsius


class Verdict(BaseModel):
    positive: bool
    reason: str


def convert(amount: float, currency: str) -> str:
    """Convert an amount of US dollars to another currency."""
    return f"{amount} USD in {currency}"


ask = [{"role": "user", "content": "Weather in Hue, and 5 dollars in dong, please"}]

reply = OpenAI.chat.create(model="gpt-4o-mini", messages=ask, tools=[Forecast, convert])
for call in reply.function_results:
    print("asked for:", call.name, call.arguments)
for thing in reply.function_result_objects:
    print("as an object:", thing if isinstance(thing, BaseModel) else thing())

older = [{"name": "forecast", "description": "Weather", "parameters": Forecast}]
reply = OpenAI.chat.create(model="gpt-4o-mini", messages=ask, functions=older)
print("in the older form:", reply.function_result_objects)

reply = OpenAI.chat.create(model="gpt-4o-mini", messages=ask, response_format=Verdict)
print("structured:", repr(reply.parsed))
