"""Speech in and out over a connection that stays open, from and to wave files. Needs `async-openai[realtime]`."""

from __future__ import annotations

import base64
import io
import os
from contextlib import ExitStack

from async_openai import OpenAI
from async_openai.connections.pcm import pieces, read_wave, write_wave

question = io.BytesIO()
write_wave(question, b"\0\1" * 24_000)
question.seek(0)

with ExitStack() as stack:
    url, key = None, os.environ.get("OPENAI_API_KEY")
    if not key:
        from async_openai.testing.conversation_server import ConversationServer

        said = {"type": "response.output_audio.delta", "delta": base64.b64encode(b"\2\3" * 2_400).decode()}
        done = {"type": "response.done", "response": {"usage": {"input_tokens": 10, "output_tokens": 20}}}
        script = [{"type": "session.created"}, *["wait"] * 13, said, said, done]
        url, key = stack.enter_context(ConversationServer(script)).url, "sk-offline"
    client = stack.enter_context(OpenAI(base_url=url, api_key=key))
    connection = stack.enter_context(client.realtime.connect(model="gpt-realtime", inter_token_timeout=30))
    connection.session.update(session={"type": "realtime", "audio": {"input": {"turn_detection": None}}})
    for piece in pieces(read_wave(question)):
        connection.input_audio_buffer.append(audio=piece)
    connection.input_audio_buffer.commit()
    connection.response.create()
    answer = b""
    for event in connection:
        answer += event.audio
        if event.type == "response.done":
            break
    written = io.BytesIO()
    write_wave(written, answer)
    print(f"heard {len(answer) / 48_000:.1f} seconds; the ledger: {client.ledger.total.usage.output} tokens")
