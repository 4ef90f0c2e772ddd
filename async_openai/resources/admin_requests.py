"""What the requests of administration have in common: the admin key, pages, spans of time."""

from __future__ import annotations

from typing import TypeVar

from async_openai.engine.request import ApiRequest
from async_openai.resources.parameters import Listing, Strings

R = TypeVar("R")


class AdminRequest(ApiRequest[R]):
    """An operation that takes the admin key."""

    administers = True


class AdminListing(Listing[R], AdminRequest[R]):
    """A list of administration, in pages."""


class SortedAdminListing(AdminListing[R]):
    """A list of administration, in pages, in the order of creation."""

    order: str | None = None
    """`asc` (oldest first) or `desc`."""


class UsageRequest(AdminRequest[R]):
    """Usage or costs in a span of time, in buckets."""

    start_time: int
    """Where the first bucket begins, in seconds since the epoch."""
    end_time: int | None = None
    """Where the last bucket ends, in seconds since the epoch. Default: now."""
    bucket_width: str | None = None
    """`1m`, `1h` or `1d` (default). Costs have buckets of a day only."""
    limit: int | None = None
    """Buckets a page. The API's default and limit are 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`; 7
    and 180 for costs."""
    page: str | None = None
    """The page before's `next_page`."""
    project_ids: Strings | None = None
    """Only these projects."""
