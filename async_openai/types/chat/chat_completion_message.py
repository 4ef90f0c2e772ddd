"""The path `openai.types.chat.chat_completion_message`, as in the official client."""

from __future__ import annotations

from async_openai.types.chat import ChatAnnotation as Annotation
from async_openai.types.chat import ChatMessage as ChatCompletionMessage
from async_openai.types.chat import FunctionCall
from async_openai.types.chat import URLCitation as AnnotationURLCitation

__all__ = ["Annotation", "AnnotationURLCitation", "ChatCompletionMessage", "FunctionCall"]
