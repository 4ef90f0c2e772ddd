"""Replies and what they cost: by genai-prices, or fee by fee."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from genai_prices import Usage, calc_price
from genai_prices.data_snapshot import get_snapshot

Cost = Callable[[], Decimal | None]
USER = {"role": "user", "content": "Hi"}


@dataclass(frozen=True)
class Case:
    """A reply."""

    name: str
    cost: Cost
    """USD; None where nobody can know, for the reason in the name."""
    answer: Any
    """The body; a list is the events of a stream."""
    provider: str = "openai"
    model: str = "gpt-4o"
    method: str = "chat.completions.create"
    parameters: dict[str, Any] = field(default_factory=dict)
    options: dict[str, Any] = field(default_factory=dict)
    """Of the client."""
    headers: dict[str, str] = field(default_factory=dict)


def known(provider: str, model: str, context: dict[str, str] | None = None, **counts: float) -> Cost:
    """USD by genai-prices, with its names of what is counted."""
    return lambda: (
        calc_price(Usage(**counts), model_ref=model, provider_id=provider, price_context=context).total_price  # type: ignore[arg-type]
    )


def fee(provider: str, model: str, rate: str, count: int) -> Cost:
    """USD of the uses of a tool."""

    def cost() -> Decimal:
        from datetime import UTC, datetime

        rows = get_snapshot().find_provider_model(model, None, provider, None)[1].get_prices(datetime.now(UTC), {})
        found = getattr(rows, rate)
        assert isinstance(found, Decimal)
        return found / 1000 * count

    return cost


def together(*costs: Cost) -> Cost:
    """Return the sum of costs."""
    return lambda: sum((cost() or Decimal(0) for cost in costs), Decimal(0))


def usd(amount: str) -> Cost:
    """An amount that the host names."""
    return lambda: Decimal(amount)


def unknown() -> Decimal | None:
    """Nobody can know."""
    return None


# --- bodies -----------------------------------------------------------------------------------------------------------


def chat(model: str, usage: Any, **more: Any) -> dict[str, Any]:
    """A chat reply."""
    message = {"role": "assistant", "content": "Hello"}
    return {
        "id": "c",
        "object": "chat.completion",
        "created": 1,
        "model": model,
        "choices": [{"index": 0, "message": message, "finish_reason": "stop"}],
        "usage": usage,
        **more,
    }


def chunks(model: str, usage: Any, **more: Any) -> list[Any]:
    """The same as a stream."""
    shared = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": model, **more}
    delta = {"index": 0, "delta": {"content": "Hello"}, "finish_reason": "stop"}
    return [{**shared, "choices": [delta]}, {**shared, "choices": [], "usage": usage}, "[DONE]"]


def response(model: str, usage: Any, *output: Any, **more: Any) -> dict[str, Any]:
    """A reply of the Responses API."""
    text = {"type": "output_text", "text": "Hello", "annotations": []}
    message = {"type": "message", "id": "m", "role": "assistant", "status": "completed", "content": [text]}
    return {
        "id": "resp_1",
        "object": "response",
        "status": "completed",
        "model": model,
        "output": [*output, message],
        "usage": usage,
        **more,
    }


def events(body: dict[str, Any]) -> list[Any]:
    """The same as a stream."""
    begun = {**body, "status": "in_progress", "output": [], "usage": None, "tool_usage": None}
    if "service_tier" in body:
        begun["service_tier"] = "auto"
    return [{"type": "response.created", "response": begun}, {"type": "response.completed", "response": body}]


def tokens(given: int, generated: int, cached: int = 0, reasoning: int = 0) -> dict[str, Any]:
    """Usage of a chat reply."""
    return {
        "prompt_tokens": given,
        "completion_tokens": generated,
        "total_tokens": given + generated,
        "prompt_tokens_details": {"cached_tokens": cached},
        "completion_tokens_details": {"reasoning_tokens": reasoning},
    }


def in_out(given: int, generated: int, cached: int = 0, **more: Any) -> dict[str, Any]:
    """Usage of the other operations."""
    return {
        "input_tokens": given,
        "output_tokens": generated,
        "total_tokens": given + generated,
        "input_tokens_details": {"cached_tokens": cached},
        **more,
    }


def item(kind: str, status: str = "completed", **more: Any) -> dict[str, Any]:
    """A call of a hosted tool."""
    return {"type": kind, "id": "i", "status": status, **more}


# --- chat of every host -----------------------------------------------------------------------------------------------

AZURE = {"azure_api_version": "v1", "azure_api_key": "az"}
HOSTS = [
    ("openai", "openai", "gpt-4o"),
    ("openai", "openai", "gpt-5"),
    ("azure", "azure", "gpt-4o"),
    ("groq", "groq", "llama-3.3-70b-versatile"),
    ("together", "together", "meta-llama/Llama-3.3-70B-Instruct-Turbo"),
    ("cerebras", "cerebras", "gpt-oss-120b"),
    ("moonshot", "moonshotai", "kimi-k2-0905-preview"),
    ("openrouter", "openrouter", "openai/gpt-4o"),
    ("deepseek", "deepseek", "deepseek-chat"),
    ("mistral", "mistral", "mistral-large-latest"),
    ("xai", "x-ai", "grok-4"),
    ("gemini", "google", "gemini-2.5-flash"),
    ("anthropic", "anthropic", "claude-sonnet-4-5"),
    ("zai", "zai", "glm-4.6"),
    ("cohere", "cohere", "command-r-plus"),
    ("minimax", "minimax", "MiniMax-M2"),
    ("custom", "openai", "gpt-4o-mini"),
]


def of_hosts() -> Iterator[Case]:
    """Plain, cached, with reasoning; whole and streamed."""
    for provider, theirs, model in HOSTS:
        options = AZURE if provider == "azure" else {}
        usages = {
            "plain": (tokens(1200, 300), known(theirs, model, input_tokens=1200, output_tokens=300)),
            "cached": (
                tokens(1200, 300, cached=800),
                known(theirs, model, input_tokens=1200, output_tokens=300, cache_read_tokens=800),
            ),
            "reasoning": (
                tokens(1200, 300, reasoning=250),
                known(theirs, model, input_tokens=1200, output_tokens=300, output_reasoning_tokens=250),
            ),
        }
        for kind, (usage, cost) in usages.items():
            name = f"{provider} {model} {kind}"
            yield Case(name, cost, chat(model, usage), provider, model, options=options)
            yield Case(f"{name} streamed", cost, chunks(model, usage), provider, model, options=options)


# --- what hosts add ---------------------------------------------------------------------------------------------------

SONNET = "claude-sonnet-4-5"
WRITES = known(
    "anthropic",
    SONNET,
    input_tokens=1000,
    cache_read_tokens=500,
    cache_write_tokens=300,
    cache_write_5m_tokens=200,
    cache_write_1h_tokens=100,
    output_tokens=50,
)
CREATION = {"ephemeral_5m_input_tokens": 200, "ephemeral_1h_input_tokens": 100}
DEEP = "sonar-deep-research"
RESEARCH = {
    "prompt_tokens": 33,
    "completion_tokens": 7163,
    "total_tokens": 7196,
    "citation_tokens": 20156,
    "num_search_queries": 18,
    "reasoning_tokens": 73997,
}


def of_additions() -> Iterator[Case]:
    """Names and counts of single hosts, and the figures of those that state their own."""
    apart = {
        "input_tokens": 200,
        "output_tokens": 50,
        "cache_read_input_tokens": 500,
        "cache_creation_input_tokens": 300,
        "cache_creation": CREATION,
    }
    within = {**tokens(1000, 50), "prompt_tokens_details": None}
    within |= {"cache_read_input_tokens": 500, "cache_creation_input_tokens": 300, "cache_creation": CREATION}
    yield Case("anthropic cache, apart", WRITES, chat(SONNET, apart), "anthropic", SONNET)
    yield Case("anthropic cache, within", WRITES, chat(SONNET, within), "anthropic", SONNET)
    yield Case("anthropic cache, streamed", WRITES, chunks(SONNET, within), "anthropic", SONNET)
    xai = {**tokens(100, 20), "total_tokens": 620, "completion_tokens_details": {"reasoning_tokens": 500}}
    yield Case(
        "xai reasoning beside the output",
        known("x-ai", "grok-4", input_tokens=100, output_tokens=520),
        chat("grok-4", xai),
        "xai",
        "grok-4",
    )
    hit = {"prompt_tokens": 1000, "completion_tokens": 10, "total_tokens": 1010, "prompt_cache_hit_tokens": 900}
    yield Case(
        "deepseek cache hits",
        known("deepseek", "deepseek-chat", input_tokens=1000, cache_read_tokens=900, output_tokens=10),
        chat("deepseek-chat", hit),
        "deepseek",
        "deepseek-chat",
    )
    research = known(
        "perplexity",
        DEEP,
        input_tokens=33,
        output_tokens=7163 + 73997 + 20156,
        output_reasoning_tokens=73997,
        output_citation_tokens=20156,
        web_searches=18,
    )
    yield Case("perplexity research", research, chat(DEEP, RESEARCH), "perplexity", DEEP)
    yield Case("perplexity research streamed", research, chunks(DEEP, RESEARCH), "perplexity", DEEP)
    yield Case("perplexity research without counts", unknown, chat(DEEP, tokens(5, 5)), "perplexity", DEEP)
    sonar = {**tokens(100, 20), "num_search_queries": 1}
    sonar_cost = known("perplexity", "sonar", input_tokens=100, output_tokens=20)
    yield Case("perplexity request", sonar_cost, chat("sonar", sonar), "perplexity", "sonar")
    told = {**sonar, "cost": {"input_tokens_cost": 0.1, "total_cost": 0.0051}}
    yield Case("perplexity's own figure", usd("0.0051"), chat("sonar", told), "perplexity", "sonar")
    router = {**tokens(100, 20), "cost": 0.00123}
    for name, answer in (("", chat("nobody/knows", router)), (" streamed", chunks("nobody/knows", router))):
        yield Case(f"openrouter's own figure{name}", usd("0.00123"), answer, "openrouter", "nobody/knows")
    own_key = {**router, "is_byok": True, "cost_details": {"upstream_inference_cost": 0.02}}
    yield Case("openrouter own key", usd("0.02123"), chat("nobody/knows", own_key), "openrouter", "nobody/knows")
    free = {**tokens(100, 20), "cost": 0}
    yield Case("openrouter for nothing", usd("0"), chat("nobody/knows", free), "openrouter", "nobody/knows")
    yield Case(
        "a figure in nobody knows what money",
        known("openai", "gpt-4o", input_tokens=100, output_tokens=20),
        chat("gpt-4o", router),
        "custom",
    )
    for model in ("gpt-4o-search-preview", "gpt-5-search-api"):
        yield Case(f"{model}: no rate of its searches", unknown, chat(model, tokens(10, 10)), model=model)
    yield Case("a model nobody lists", unknown, chat("my-tune", tokens(10, 10)), model="my-tune")
    yield Case("no usage", unknown, chat("gpt-4o", None))
    audio = {
        **tokens(1000, 500),
        "prompt_tokens_details": {"audio_tokens": 600, "cached_tokens": 0},
        "completion_tokens_details": {"audio_tokens": 400},
    }
    heard = known(
        "openai", "gpt-audio", input_tokens=1000, input_audio_tokens=600, output_tokens=500, output_audio_tokens=400
    )
    yield Case("audio in and out", heard, chat("gpt-audio", audio), model="gpt-audio")
    image = {**tokens(1000, 10, cached=400)}
    image["prompt_tokens_details"] = {"cached_tokens": 400, "image_tokens": 700}
    seen = known("openai", "gpt-4o", input_tokens=1000, cache_read_tokens=400, output_tokens=10)
    yield Case("cached images at the price of text", seen, chat("gpt-4o", image))


# --- the Responses API ------------------------------------------------------------------------------------------------

SEARCH = item("web_search_call", action={"type": "search", "query": "x"})
OPENED = item("web_search_call", action={"type": "open_page", "url": "x"})
CODE = item("code_interpreter_call", container_id="cntr_1", code="1")
IMAGE = item("image_generation_call", result="")


def of_responses() -> Iterator[Case]:
    """Tiers and hosted tools, whole and streamed."""
    model = "gpt-5"
    plain = known("openai", model, input_tokens=900, output_tokens=100, cache_read_tokens=200)

    def of(tier: str) -> Cost:
        context = {} if tier in {"auto", "default"} else {"service_tier": tier}
        return known("openai", model, context, input_tokens=900, output_tokens=100, cache_read_tokens=200)

    usage = in_out(900, 100, cached=200)
    web, files = (fee("openai", model, rate, 1) for rate in ("web_searches_kcount", "storage_searches_kcount"))
    rows: list[tuple[str, Cost, dict[str, Any]]] = [
        *(
            (f"tier {tier}", of(tier), response(model, usage, service_tier=tier))
            for tier in ("default", "flex", "fast")
        ),
        ("tier priority", of("priority"), response(model, usage, service_tier="priority")),
        ("tier scale: no rate", unknown, response(model, usage, service_tier="scale")),
        ("a tool allowed and not used", plain, response(model, usage, tools=[{"type": "web_search"}])),
        ("a web search", together(plain, web), response(model, usage, SEARCH)),
        ("two web searches", together(plain, web, web), response(model, usage, SEARCH, SEARCH)),
        ("a page opened", together(plain, web), response(model, usage, SEARCH, OPENED)),
        ("a search that failed", plain, response(model, usage, item("web_search_call", "failed"))),
        (
            "searches as counted",
            together(plain, *[web] * 3),
            response(model, usage, SEARCH, tool_usage={"web_search": {"num_requests": 3}}),
        ),
        ("none as counted", plain, response(model, usage, tool_usage={"web_search": {"num_requests": 0}})),
        ("a file search", together(plain, files), response(model, usage, item("file_search_call", queries=["x"]))),
        ("both", together(plain, web, files), response(model, usage, SEARCH, item("file_search_call", queries=["x"]))),
        (
            "flex and a search",
            together(of("flex"), web),
            response(model, usage, SEARCH, service_tier="flex"),
        ),
        ("code: no rate of a session", unknown, response(model, usage, CODE)),
        ("an image: by another model", unknown, response(model, usage, IMAGE)),
        (
            "a tool of one's own",
            plain,
            response(model, usage, item("mcp_call", name="f", arguments="", server_label="s")),
        ),
    ]
    for name, cost, body in rows:
        for streamed in (False, True):
            yield Case(
                f"responses {name}{' streamed' * streamed}",
                cost,
                events(body) if streamed else body,
                model=model,
                method="responses.create",
                parameters={"input": "Hi"},
            )


# --- images, audio, embeddings ----------------------------------------------------------------------------------------

FILE = ("a.wav", b"RIFF")


def images(usage: Any) -> dict[str, Any]:
    """A reply with an image."""
    return {"created": 1, "data": [{"b64_json": ""}], "usage": usage}


def of_media() -> Iterator[Case]:
    """Operations with prices of their own."""
    prompt = {"prompt": "a cat"}
    for model in ("gpt-image-1", "gpt-image-1-mini", "gpt-image-1.5", "gpt-image-2", "chatgpt-image-latest"):
        usage = {**in_out(50, 4000), "input_tokens_details": {"text_tokens": 50, "image_tokens": 0}}
        cost = known("openai", model, input_tokens=50, output_tokens=4000, output_image_tokens=4000)
        yield Case(f"image {model}", cost, images(usage), model=model, method="images.generate", parameters=prompt)
        done = [{"type": "image_generation.completed", "b64_json": "", "created_at": 1, "usage": usage}]
        yield Case(f"image {model} streamed", cost, done, model=model, method="images.generate", parameters=prompt)
        details = {"text_tokens": 100, "image_tokens": 400, "cached_tokens": 250}
        details["cached_tokens_details"] = {"text_tokens": 50, "image_tokens": 200}  # type: ignore[assignment]
        cached = {**in_out(500, 1000), "input_tokens_details": details}
        cost = known(
            "openai",
            model,
            input_tokens=500,
            input_text_tokens=100,
            input_image_tokens=400,
            cache_read_tokens=250,
            cache_text_read_tokens=50,
            cache_image_read_tokens=200,
            output_tokens=1000,
            output_image_tokens=1000,
        )
        yield Case(
            f"image {model} cached", cost, images(cached), model=model, method="images.generate", parameters=prompt
        )
    mixed = {**in_out(50, 4000), "output_tokens_details": {"text_tokens": 1000, "image_tokens": 3000}}
    cost = known("openai", "gpt-image-1.5", input_tokens=50, output_tokens=4000, output_image_tokens=3000)
    yield Case(
        "image and text", cost, images(mixed), model="gpt-image-1.5", method="images.generate", parameters=prompt
    )
    blind = {**in_out(500, 10), "input_tokens_details": {"text_tokens": 100, "image_tokens": 400, "cached_tokens": 250}}
    yield Case(
        "image cached: nobody says of what", unknown, images(blind), model="gpt-image-1", method="images.generate",
        parameters=prompt,
    )  # fmt: skip
    yield Case(
        "image without usage", unknown, images(None), model="dall-e-3", method="images.generate", parameters=prompt
    )
    yield from of_hearing()
    yield from of_speech()
    for provider, model in (("openai", "text-embedding-3-small"), ("openai", "text-embedding-3-large")):
        body = {"object": "list", "model": model, "data": [{"object": "embedding", "index": 0, "embedding": [0.5]}]}
        yield Case(
            f"embeddings {model}",
            known(provider, model, input_tokens=700),
            {**body, "usage": {"prompt_tokens": 700, "total_tokens": 700}},
            model=model,
            method="embeddings.create",
            parameters={"input": "Hi", "encoding_format": "float"},
        )


def of_hearing() -> Iterator[Case]:
    """Transcriptions: by seconds, by tokens of text and audio."""
    method, file = "audio.transcriptions.create", {"file": FILE}
    for name, details in (("input_token_details", "token"), ("input_tokens_details", "tokens")):
        for model in ("gpt-4o-transcribe", "gpt-4o-mini-transcribe"):
            usage = {"type": "tokens", "input_tokens": 140, "output_tokens": 20, "total_tokens": 160}
            usage[name] = {"text_tokens": 20, "audio_tokens": 120}  # type: ignore[assignment]
            cost = known("openai", model, input_tokens=140, input_audio_tokens=120, output_tokens=20)
            body = {"text": "Hi", "usage": usage}
            case = Case(f"{model} {details}", cost, body, model=model, method=method, parameters=file)
            yield case
            done = [{"type": "transcript.text.done", "text": "Hi", "usage": usage}]
            yield Case(f"{model} {details} streamed", cost, done, model=model, method=method, parameters=file)
    for provider, theirs, model, seconds, billed in (
        ("openai", "openai", "whisper-1", 90, 90),
        ("openai", "openai", "whisper-1", 7, 7),
        ("openai", "openai", "gpt-transcribe", 61, 61),
        ("groq", "groq", "whisper-large-v3", 60, 60),
        ("groq", "groq", "whisper-large-v3-turbo", 3, 10),
    ):
        cost = known(theirs, model, audio_seconds=billed, input_audio_seconds=billed)
        told = {"text": "Hi", "usage": {"type": "duration", "seconds": seconds}}
        yield Case(f"{model} {seconds} s", cost, told, provider, model, method, file)
        verbose = {"text": "Hi", "task": "transcribe", "language": "english", "duration": seconds}
        yield Case(f"{model} {seconds} s long", cost, verbose, provider, model, method, file)
    yield Case("whisper-1 without a length", unknown, {"text": "Hi"}, model="whisper-1", method=method, parameters=file)


def of_speech() -> Iterator[Case]:
    """Speech: by characters, or by the tokens in its events."""
    method, said = "audio.speech.create", {"input": "Hello wörld", "voice": "alloy"}
    sound = {"headers": {"content-type": "audio/mpeg"}}
    for provider, theirs, model in (
        ("openai", "openai", "tts-1"),
        ("openai", "openai", "tts-1-hd"),
        ("groq", "groq", "canopylabs/orpheus-v1-english"),
    ):
        cost = known(theirs, model, input_characters=11)
        yield Case(f"speech {model}", cost, b"ID3sound", provider, model, method, said, **sound)
    model = "gpt-4o-mini-tts"
    yield Case(f"speech {model}: nobody counts", unknown, b"ID3sound", "openai", model, method, said, **sound)
    done = '{"type": "speech.audio.done", "usage": {"input_tokens": 14, "output_tokens": 101, "total_tokens": 115}}'
    spoken = f'data: {{"type": "speech.audio.delta", "audio": ""}}\n\ndata: {done}\n\n'.encode()
    cost = known("openai", model, input_tokens=14, output_tokens=101)
    sse = {"headers": {"content-type": "text/event-stream"}}
    yield Case(
        f"speech {model} in events", cost, spoken, "openai", model, method, {**said, "stream_format": "sse"}, **sse
    )


# --- what was sent under another name, and what nobody is billed for --------------------------------------------------


def of_names() -> Iterator[Case]:
    """Deployments and tiers at Azure."""
    mapping = {**AZURE, "azure_model_mapping": {"gpt-4.1": "prod", "gpt-4o": "prod-2"}}
    cost = known("azure", "gpt-4.1", input_tokens=1000, output_tokens=10)
    yield Case("azure: an undated name", cost, chat("gpt-4o", tokens(1000, 10)), "azure", "gpt-4.1", options=mapping)
    dated = "gpt-4o-2024-05-13"
    cost = known("openai", dated, input_tokens=1000, output_tokens=10)
    yield Case("azure: a dated name", cost, chat(dated, tokens(1000, 10)), "azure", "gpt-4o", options=mapping)
    cost = known("azure", "gpt-4o", input_tokens=1000, output_tokens=10)
    yield Case("azure: no mapping", cost, chat("gpt-4o", tokens(1000, 10)), "azure", "my-deployment", options=AZURE)
    flex = chat("gpt-5", tokens(1000, 10), service_tier="flex")
    yield Case("azure: no rate of a tier", unknown, flex, "azure", "gpt-5", options=AZURE)
    aliased = {"model_aliases": {"cheap": {"openai": "gpt-4o-mini"}}}
    cost = known("openai", "gpt-4o-mini", input_tokens=1000, output_tokens=10)
    yield Case("an alias", cost, chat("nobody", tokens(1000, 10)), model="cheap", options=aliased)
    for tier in ("flex", "priority"):
        cost = known("openai", "gpt-5", {"service_tier": tier}, input_tokens=1000, output_tokens=10)
        body = chat("gpt-5", tokens(1000, 10), service_tier=tier)
        yield Case(f"chat tier {tier}", cost, body, model="gpt-5")
        streamed = chunks("gpt-5", tokens(1000, 10), service_tier=tier)
        yield Case(f"chat tier {tier} streamed", cost, streamed, model="gpt-5")
    nothing = {"id": "m", "model": "omni-moderation-latest", "results": []}
    model, method = "omni-moderation-latest", "moderations.create"
    yield Case("moderation", usd("0"), nothing, model=model, method=method, parameters={"input": "Hi"})


CASES = [*of_hosts(), *of_additions(), *of_responses(), *of_media(), *of_names()]
