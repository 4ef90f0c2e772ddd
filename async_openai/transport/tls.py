"""TLS contexts, shared by everything with the same settings: making one costs milliseconds."""

from __future__ import annotations

import os
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from async_openai.errors import ConfigurationError
from async_openai.importing import importing

if TYPE_CHECKING:
    import ssl

_lock = threading.Lock()
_contexts: dict[Any, ssl.SSLContext] = {}


def tls_context(
    verify: Any = True, cert: str | tuple[str, ...] | None = None, *, http2: bool = False
) -> ssl.SSLContext:
    """Return the shared context for these settings (`TransportOptions.verify` and `cert`).

    With `http2` one apart: httpcore offers HTTP/2 by changing the context that it is given.

    Raises:
        ConfigurationError: A file is missing or is no certificate, or `verify` is of another type.
    """
    with importing:
        import ssl  # noqa: PLC0415 - not needed where only http:// is used

    if isinstance(verify, ssl.SSLContext) and not cert:
        return verify
    if isinstance(verify, os.PathLike):
        verify = str(cast("os.PathLike[str]", verify))
    if not isinstance(verify, (bool, str, ssl.SSLContext)):
        raise ConfigurationError(
            f"verify: expected True, False, a path to a CA bundle or an ssl.SSLContext, got {type(verify).__name__}"
        )
    bundle = (os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")) if verify is True else None
    key = (verify, cert, bundle, http2)
    # Imports certifi. And a child that is forked meanwhile does not get the lock locked.
    with importing, _lock:
        found = _contexts.get(key)
        if found is None:
            found = _contexts[key] = _make(verify, cert)
        return found


def _make(verify: bool | str | ssl.SSLContext, cert: str | tuple[str, ...] | None) -> ssl.SSLContext:
    try:
        context = _trusting(verify)
    except (OSError, ValueError) as error:
        raise ConfigurationError(f"verify: cannot use these certificate authorities: {_words(error)}") from error
    try:
        if isinstance(cert, str):
            context.load_cert_chain(cert)
        elif cert:
            context.load_cert_chain(*cert)
    except (OSError, ValueError, TypeError) as error:
        raise ConfigurationError(f"cert: cannot use this client certificate: {_words(error)}") from error
    if context is not verify:
        # What httpcore sets on each connection; done once here so that threads never see it change.
        context.set_alpn_protocols(["http/1.1"])
    return context


def _trusting(verify: bool | str | ssl.SSLContext) -> ssl.SSLContext:
    import ssl  # noqa: PLC0415 - as above

    if isinstance(verify, ssl.SSLContext):
        return verify
    if verify is False:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return context
    file, folder = _authorities(verify)
    return ssl.create_default_context(cafile=file, capath=folder)


def _authorities(verify: str | bool) -> tuple[str | None, str | None]:
    """Return a bundle or a folder of certificates."""
    if isinstance(verify, str):
        return (None, verify) if Path(verify).is_dir() else (verify, None)
    # The order of httpx, requests and curl.
    if file := os.environ.get("SSL_CERT_FILE"):
        return file, None
    if folder := os.environ.get("SSL_CERT_DIR"):
        return None, folder
    import certifi  # noqa: PLC0415 - reads its bundle from disk

    return certifi.where(), None


def _words(error: Exception) -> str:
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return str(error) or type(error).__name__
