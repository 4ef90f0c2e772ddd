"""Models: the list of them, and fine-tuned ones."""

from __future__ import annotations

from pydantic import Field

from async_openai.engine.request import ApiRequest
from async_openai.resources.base import Awaited, Resource, methods, paged
from async_openai.types.models import Model, ModelDeleted
from async_openai.types.pages import ListPage


class ModelListRequest(ApiRequest[ListPage[Model]], verb="GET", path="/models"):
    """List the models that the key may use."""


class ModelRetrieveRequest(ApiRequest[Model], verb="GET", path="/models/{model}"):
    """Look one model up."""

    model: str = Field(kw_only=False)
    """ID of the model."""


class ModelDeleteRequest(ApiRequest[ModelDeleted], verb="DELETE", path="/models/{model}"):
    """Delete a fine-tuned model. Needs the owner's role in the organization."""

    model: str = Field(kw_only=False)
    """ID of the model."""


class Models(Resource):
    """`models`: the models of the API."""

    list, async_list = paged(ModelListRequest)
    retrieve, async_retrieve = methods(ModelRetrieveRequest)
    delete, async_delete = methods(ModelDeleteRequest)


class AsyncModels(Awaited, Models):
    """`models` of `AsyncOpenAI`."""
