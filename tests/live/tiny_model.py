"""A language model of half a megabyte, made on the spot: random weights, but an output worth testing with.

The real thing in every respect but sense: a llama-architecture GGUF file with a SentencePiece-style vocabulary and a
chat template that knows tools. It answers in words (a few of them not ASCII), ends by itself, and where it is given
tools it calls one first and answers in words once it has the result.

How random weights come to that: channel 0 of every embedding is large and constant, so it passes all layers nearly
unchanged, and column 0 of the output matrix acts as a bias of each token. Channel 1 is large only in the embeddings of
the two tokens with which the chat template ends a prompt, and only the tokens that must or must not begin an answer
heed it.
"""

from __future__ import annotations

from pathlib import Path

import gguf
import numpy as np

CONTEXT_LENGTH = 4096
EMBEDDING = 64
LAYERS = 2
HEADS = 4
KV_HEADS = 2
FEED_FORWARD = 128
HEAD_SIZE = EMBEDDING // HEADS

SPACE = "\u2581"  # how SentencePiece writes a space
END_OF_TEXT = "</s>"
END_OF_TURN = "<|im_end|>"
TOOL_CALL = "<tool_call>"
END_OF_TOOL_CALL = "</tool_call>"
# The chat template's last token, which says how to begin the answer.
SPEAK = "\n"
CALL_A_TOOL = "\n\n"

_WORDS = (
    "a about after all an and are as at be because but by can come could day did do each even find first for from "
    "get give go good had has have he her here him his how I if in into is it its just know like look make man many "
    "me more most my new no not now number of on one only or other our out over part people place right said same "
    "say see she so some take tell than that the their them then there these they thing think this time to two up "
    "use very want water way we well were what when where which who will with word work would year you your "
    "café naïve über niño москва 日本 🙂"
)
WORDS = _WORDS.split()
CHARACTERS = SPACE + ("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,!?'\"-:;()[]{}\n/_<>|#@$%&*+=\\")

CHAT_TEMPLATE = r"""
{%- set system = messages[0].content if messages[0].role == 'system' else '' %}
{%- if tools %}
{{- '<|im_start|>system\n' + (system + '\n\n' if system else '') }}
{{- 'Functions you may call, within <tools></tools>:\n<tools>' }}
{%- for tool in tools %}{{- '\n' + (tool | tojson) }}{%- endfor %}
{{- '\n</tools>\nTo call one, return its name and arguments as JSON:\n' }}
{{- '<tool_call>{"name": <function-name>, "arguments": <args-json-object>}</tool_call><|im_end|>\n' }}
{%- elif system %}
{{- '<|im_start|>system\n' + system + '<|im_end|>\n' }}
{%- endif %}
{%- for message in messages %}
{%- if message.role == 'tool' %}
{{- '<|im_start|>user\n<tool_response>\n' + message.content + '\n</tool_response><|im_end|>\n' }}
{%- elif message.role == 'assistant' and message.tool_calls %}
{{- '<|im_start|>assistant\n' + (message.content or '') }}
{%- for call in message.tool_calls %}
{%- set call = call.function or call %}
{{- '<tool_call>{"name": "' + call.name + '", "arguments": ' + (call.arguments | tojson) + '}</tool_call>' }}
{%- endfor %}
{{- '<|im_end|>\n' }}
{%- elif not (loop.first and message.role == 'system') %}
{{- '<|im_start|>' + message.role + '\n' + message.content + '<|im_end|>\n' }}
{%- endif %}
{%- endfor %}
{%- if add_generation_prompt %}
{{- '<|im_start|>assistant' + ('\n\n' if tools and messages[-1].role != 'tool' else '\n') }}
{%- endif %}
""".strip()


def write_tiny_model(path: Path) -> None:
    """Write a model file of about 0.5 MB to `path`."""
    vocabulary = _vocabulary()
    writer = gguf.GGUFWriter(path, "llama")
    _write_parameters(writer, vocabulary)
    for name, tensor in _tensors([token for token, _, _ in vocabulary]).items():
        writer.add_tensor(name, tensor)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _vocabulary() -> list[tuple[str, float, gguf.TokenType]]:
    """Every token with its merge score and its kind, in the order of the token ids."""
    kind = gguf.TokenType
    special = [("<unk>", kind.UNKNOWN), ("<s>", kind.CONTROL), (END_OF_TEXT, kind.CONTROL)]
    special += [(f"<0x{byte:02X}>", kind.BYTE) for byte in range(256)]
    special += [("<|im_start|>", kind.CONTROL), (END_OF_TURN, kind.CONTROL)]
    special += [(TOOL_CALL, kind.USER_DEFINED), (END_OF_TOOL_CALL, kind.USER_DEFINED)]
    text = [SPACE + word for word in WORDS] + [CALL_A_TOOL, *CHARACTERS]
    return [(token, 0.0, token_kind) for token, token_kind in special] + [
        (token, -float(rank), kind.NORMAL) for rank, token in enumerate(text, start=1)
    ]


def _write_parameters(writer: gguf.GGUFWriter, vocabulary: list[tuple[str, float, gguf.TokenType]]) -> None:
    tokens = [token for token, _, _ in vocabulary]
    writer.add_name("tiny")
    writer.add_context_length(CONTEXT_LENGTH)
    writer.add_embedding_length(EMBEDDING)
    writer.add_block_count(LAYERS)
    writer.add_feed_forward_length(FEED_FORWARD)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(KV_HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(HEAD_SIZE)
    writer.add_rope_freq_base(10_000.0)
    writer.add_vocab_size(len(tokens))
    writer.add_file_type(gguf.LlamaFileType.ALL_F32)
    writer.add_tokenizer_model("llama")
    writer.add_tokenizer_pre("default")
    writer.add_token_list([token.encode() for token in tokens])
    writer.add_token_scores([score for _, score, _ in vocabulary])
    writer.add_token_types([kind for _, _, kind in vocabulary])
    writer.add_unk_token_id(tokens.index("<unk>"))
    writer.add_bos_token_id(tokens.index("<s>"))
    writer.add_eos_token_id(tokens.index(END_OF_TEXT))
    writer.add_eot_token_id(tokens.index(END_OF_TURN))
    writer.add_add_bos_token(True)
    writer.add_add_eos_token(False)
    writer.add_add_space_prefix(False)
    writer.add_chat_template(CHAT_TEMPLATE)


def _tensors(tokens: list[str]) -> dict[str, np.ndarray]:
    """Random weights from a fixed seed: every run has the same model."""
    random = np.random.default_rng(0)

    def weights(rows: int, columns: int, scale: float) -> np.ndarray:
        return (random.standard_normal((rows, columns)) * scale).astype(np.float32)

    embedding = weights(len(tokens), EMBEDDING, 0.5)
    embedding[:, 0] = 12.0
    embedding[tokens.index(CALL_A_TOOL), 1] = 12.0
    embedding[tokens.index(SPEAK), 1] = -12.0
    output = weights(len(tokens), EMBEDDING, 0.05)
    output[:, 0] = _biases(tokens)
    output[tokens.index(TOOL_CALL), 1] = 8.0
    output[tokens.index(END_OF_TEXT), 1] = 1.5  # so no answer is empty
    ones = np.ones(EMBEDDING, np.float32)
    tensors = {"token_embd.weight": embedding, "output.weight": output, "output_norm.weight": ones}
    for layer in range(LAYERS):
        block = {
            "attn_norm": ones,
            "attn_q": weights(EMBEDDING, EMBEDDING, 0.3),
            "attn_k": weights(KV_HEADS * HEAD_SIZE, EMBEDDING, 0.3),
            "attn_v": weights(KV_HEADS * HEAD_SIZE, EMBEDDING, 0.2),
            "attn_output": weights(EMBEDDING, EMBEDDING, 0.15),
            "ffn_norm": ones,
            "ffn_gate": weights(FEED_FORWARD, EMBEDDING, 0.15),
            "ffn_up": weights(FEED_FORWARD, EMBEDDING, 0.15),
            "ffn_down": weights(EMBEDDING, FEED_FORWARD, 0.15),
        }
        tensors |= {f"blk.{layer}.{name}.weight": tensor for name, tensor in block.items()}
    return tensors


def _biases(tokens: list[str]) -> np.ndarray:
    """How much each token is preferred, whatever came before it; 0.1 more makes it about twice as likely."""
    never, if_asked, likely = -3.0, 0.0, 1.0  # what a grammar asks for is taken at any bias
    bias = np.full(len(tokens), never, np.float32)
    bias[-len(CHARACTERS) :] = if_asked
    for word in WORDS:
        bias[tokens.index(SPACE + word)] = likely if word.isascii() else likely + 0.1
    bias[tokens.index(END_OF_TEXT)] = 1.25  # once in about thirty words
    bias[tokens.index('"')] = 1.35  # JSON comes to an end: its strings, arrays and objects,
    bias[[tokens.index("]"), tokens.index("}")]] = 0.2
    bias[tokens.index(END_OF_TOOL_CALL)] = 0.5  # and the tool call after the first, mostly
    bias[[tokens.index("e"), tokens.index("E")]] = -0.5  # numbers seldom have an exponent
    return bias
