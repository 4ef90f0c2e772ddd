"""No more than five dollars a day.

What a call can cost at most is reserved before it is sent, so no number of calls at once spends more.
"""

from async_openai import BudgetExceededError, OpenAI

day = OpenAI.budget("day", usd=5.00, per="day", on_budget=lambda budget, share: print(f"{share:.0%} is spent"))
try:
    reply = OpenAI.chat.create(model="gpt-4o-mini", messages=[{"role": "user", "content": "Hello"}], max_tokens=100)
    print(reply.text, f"{day.spent:.6f} of {day.limit} USD")
except BudgetExceededError as error:
    print("not sent:", error)
