"""The error bodies of the real API, in OpenAI's shape and in Azure's."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

_NO_KEY = (
    "You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer auth "
    "(i.e. Authorization: Bearer YOUR_KEY), or as the password field (with blank username) if you're accessing the API "
    "from your browser and are prompted for a username and password. You can obtain an API key from "
    "https://platform.openai.com/account/api-keys."
)
_AZURE_DENIED = (
    "Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an "
    "active subscription and use a correct regional API endpoint for your resource."
)
_AZURE_NO_DEPLOYMENT = (
    "The API deployment for this resource does not exist. If you created the deployment within the last 5 minutes, "
    "please wait a moment and try again."
)
_BAD_JSON = (
    "We could not parse the JSON body of your request. (HINT: This likely means you aren't using your HTTP library "
    "correctly. The OpenAI API expects a JSON payload, but what was sent was not valid JSON.)"
)

_KINDS = {
    "dict": "an object",
    "list": "an array",
    "str": "a string",
    "bool": "a boolean",
    "int": "an integer",
    "float": "a decimal",
}


@dataclass(frozen=True, slots=True)
class ApiError:
    """An error of the API, in the dialects of OpenAI and Azure."""

    status: int
    """HTTP status."""
    message: str
    """The sentence for people."""
    type: str | None = "invalid_request_error"
    """OpenAI's error type."""
    code: str | int | None = None
    """OpenAI's error code."""
    param: str | None = None
    """The parameter at fault."""
    azure_code: str | None = None
    """Azure's code where it is not OpenAI's; without either, the status."""
    azure_message: str | None = None
    """Azure's sentence where it is another."""
    extra: Mapping[str, object] = field(default_factory=dict[str, object])
    """Further members of the error object."""

    def document(self, *, azure: bool = False) -> dict[str, object]:
        """The JSON document of the answer's body."""
        if azure:
            code = self.azure_code or self.code or str(self.status)
            error: dict[str, object] = {"code": code, "message": self.azure_message or self.message}
            if self.azure_code is None and self.code is not None:
                error |= {"type": self.type, "param": self.param}
        else:
            error = {"message": self.message, "type": self.type, "param": self.param, "code": self.code}
        return {"error": error | dict(self.extra)}

    def body(self, *, azure: bool = False) -> bytes:
        """The body's bytes; OpenAI's own are indented too."""
        return json.dumps(self.document(azure=azure), indent=4).encode()


class RefusedError(Exception):
    """Raised by an endpoint of the server to answer with an error."""

    def __init__(self, error: ApiError) -> None:
        super().__init__(error.message)
        self.error = error


def bad_json() -> ApiError:
    """The body is not a JSON object."""
    return ApiError(400, _BAD_JSON)


def missing_model() -> ApiError:
    """A body without `model`."""
    return ApiError(400, "you must provide a model parameter")


def missing_parameter(name: str) -> ApiError:
    """A body without a required member."""
    return ApiError(400, f"Missing required parameter: '{name}'.", code="missing_required_parameter", param=name)


def invalid_type(name: str, expected: str, got: object) -> ApiError:
    """A member of the wrong type."""
    kind = _KINDS.get(type(got).__name__, "null")
    message = f"Invalid type for '{name}': expected {expected}, but got {kind} instead."
    return ApiError(400, message, code="invalid_type", param=name)


def invalid_value(name: str, message: str) -> ApiError:
    """A member with a wrong value."""
    return ApiError(400, message, code="invalid_value", param=name)


def unauthorized(key: str | None) -> ApiError:
    """A missing or wrong key. The message shows the ends of a key, as the real one does."""
    if key is None:
        return ApiError(401, _NO_KEY, azure_code="401", azure_message=_AZURE_DENIED)
    shown = f"{key[:8]}{'*' * (len(key) - 12)}{key[-4:]}" if len(key) > 12 else "*" * len(key)  # noqa: PLR2004
    message = f"Incorrect API key provided: {shown}. You can find your API key at https://platform.openai.com/account/api-keys."
    return ApiError(401, message, code="invalid_api_key", azure_code="401", azure_message=_AZURE_DENIED)


def model_not_found(model: str) -> ApiError:
    """An unknown model, or on Azure an unknown deployment."""
    return ApiError(
        404,
        f"The model `{model}` does not exist or you do not have access to it.",
        code="model_not_found",
        azure_code="DeploymentNotFound",
        azure_message=_AZURE_NO_DEPLOYMENT,
    )


def not_found(method: str, path: str) -> ApiError:
    """An unknown path."""
    message = f"Invalid URL ({method} {path})"
    return ApiError(404, message, azure_code="404", azure_message="Resource not found")


def no_such_object(kind: str, identifier: str, param: str) -> ApiError:
    """An unknown id."""
    return ApiError(404, f"No such {kind}: {identifier}", param=param)


def method_not_allowed(method: str, path: str) -> ApiError:
    """A known path with another method."""
    return ApiError(405, f"Not allowed to {method} on {path}.", code="method_not_supported")
