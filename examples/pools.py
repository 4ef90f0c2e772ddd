"""A pool of two clients: one is rate limited, then both, then one dies in the middle of a stream."""

from __future__ import annotations

import os

from async_openai import OpenAI, RateLimitError

HELLO = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Count to five"}]}


def main() -> None:
    # Stand-ins for two providers: this example is about what goes wrong, so it needs servers that do.
    from async_openai.testing import Fault, Server

    os.environ.pop("OPENAI_API_KEY", None)
    with Server() as main_server, Server() as spare_server:
        OpenAI.init_api_client("main", base_url=main_server.url, api_key="sk-1")
        OpenAI.init_api_client("spare", base_url=spare_server.url, api_key="sk-2")
        pool = OpenAI.pool("all", clients=["main", "spare"])

        main_server.script(Fault.rate_limit(retry_after=0.5))
        print("rate limited, so served by", pool.chat.create(**HELLO).client_name)
        spare_server.script(Fault.rate_limit(retry_after=60))
        try:
            pool.chat.create(**HELLO, deadline=0.1)
        except RateLimitError as error:
            print("all rest for longer than the deadline:", error.message)
        print("without one it waits for the first:", pool.chat.create(**HELLO, tags=["waits"]).client_name)

        main_server.script(Fault(cut_after_events=1))
        spare_server.clear()
        stream = pool.chat.create(**HELLO, stream=True)
        print("broke before its first content, unseen:", [chunk.text for chunk in stream if chunk.text])

        print()
        print(pool.status(), end="\n\n")
        for row in OpenAI.ledger.rows:
            print(f"{row.call_id[:6]}-{row.attempt} {row.client:6} {row.error or row.status} waited {row.waited:.1f} s")
        print({tag: total.calls for tag, total in OpenAI.ledger.by_tag().items()})


if __name__ == "__main__":
    main()
