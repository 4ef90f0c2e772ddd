"""A turn of an agent, event by event."""

from __future__ import annotations

import json
import os

from _offline import offline

from async_openai import OpenAI

if not os.environ.get("OPENAI_API_KEY"):
    from async_openai.testing import Fault, Server

    server = Server().start()
    os.environ |= {"OPENAI_BASE_URL": server.url, "OPENAI_API_KEY": "sk-offline"}
    turn = {
        "id": "turn_1",
        "status": "completed",
        "usage": {"input_tokens": 12, "output_tokens": 5, "total_tokens": 17},
    }
    session = {"id": "sess_1", "object": "agent.session", "status": "idle"}
    events = [
        {"type": "agent.session.turn.created", "turn": {"id": "turn_1", "status": "in_progress"}},
        {"type": "agent.session.turn.output_text.delta", "delta": "Three files, "},
        {"type": "agent.session.turn.output_text.delta", "delta": "all of them fine."},
        {"type": "agent.session.turn.completed", "turn": turn},
        {"type": "agent.session.idle", "session": session},
    ]
    body = "".join(f"data: {json.dumps(event)}\n\n" for event in events)
    server.always(Fault(status=200, body=session), path="/agents/sessions")
    server.script(
        Fault(status=200, body=session),
        Fault(status=200, body=body, content_type="text/event-stream"),
        Fault(status=204, body=b""),
    )
offline()

with OpenAI() as client:
    session = client.beta.agents.sessions.create(environment={"type": "none"}, agent={"model": "gpt-5-mini"})
    with client.beta.agents.sessions.stream(session.id, input="Look the files through.") as stream:
        for piece in stream.text_deltas():
            print(piece, end="", flush=True)
    print("\ntokens:", stream.turn.usage.total_tokens)
if "server" in globals():
    server.stop()
