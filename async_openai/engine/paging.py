"""Lists in pages: each can be read, and iterated over past its end."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine, Generator, Iterator
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, overload

from async_openai.errors import UsageError

if TYPE_CHECKING:
    from async_openai.engine.request import ApiRequest

T = TypeVar("T")


class Paged(Protocol[T]):
    """A reply with one page of a list."""

    def page_items(self) -> list[T]:
        """The items of this page."""
        ...

    def next_parameters(self) -> dict[str, Any] | None:
        """The changes of the request for the next page; None at the end."""
        ...


class BasePage(Generic[T]):
    """One page. Attributes of the reply (`object`, `has_more`, `request_id`, ...) are at hand on it."""

    def __init__(self, request: ApiRequest[Any], reply: Any) -> None:
        self._request = request
        self.reply: Any = reply
        """The page as the server sent it."""

    @property
    def data(self) -> list[T]:
        """The items of this page."""
        return self.reply.page_items()  # type: ignore[no-any-return]

    def __len__(self) -> int:
        return len(self.data)

    def __bool__(self) -> bool:
        return True

    @overload
    def __getitem__(self, key: int) -> T: ...
    @overload
    def __getitem__(self, key: slice) -> list[T]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __getitem__(self, key: int | slice | str) -> Any:
        return self.reply[key] if isinstance(key, str) else self.data[key]

    def __repr__(self) -> str:
        return f"{type(self).__name__}({len(self)} items{', more to come' if self.has_next_page() else ''})"

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_") or name == "reply":
            raise AttributeError(name)
        return getattr(self.reply, name)

    def has_next_page(self) -> bool:
        """Whether the server has more items."""
        return self._next_request() is not None

    def _next_request(self) -> ApiRequest[Any] | None:
        changes = self.reply.next_parameters()
        if not changes or not self.data:
            # A page without items would be asked for again and again.
            return None
        if all(self._request.given(name) == value for name, value in changes.items()):
            # So would this very page, of a server that does not know the parameter.
            return None
        return self._request.model_copy(update=changes)

    def _need_next(self) -> ApiRequest[Any]:
        request = self._next_request()
        if request is None:
            raise UsageError("this is the last page; ask has_next_page() first")
        return request


class Page(BasePage[T]):
    """A page of a list; iterating goes on to the next pages, fetching each when it is needed."""

    def __init__(self, request: ApiRequest[Any], reply: Any, fetch: Callable[[ApiRequest[Any]], Any]) -> None:
        super().__init__(request, reply)
        self._fetch = fetch

    def get_next_page(self) -> Page[T]:
        """Fetch the next page. Raises UsageError on the last one."""
        request = self._need_next()
        return Page(request, self._fetch(request), self._fetch)

    def iter_pages(self) -> Iterator[Page[T]]:
        """Yield this page and all after it."""
        page = self
        while True:
            yield page
            if not page.has_next_page():
                return
            page = page.get_next_page()

    def __iter__(self) -> Iterator[T]:
        for page in self.iter_pages():
            yield from page.data


class AsyncPage(BasePage[T]):
    """A page of a list; `async for` goes on to the next pages, fetching each when it is needed."""

    def __init__(
        self, request: ApiRequest[Any], reply: Any, fetch: Callable[[ApiRequest[Any]], Coroutine[Any, Any, Any]]
    ) -> None:
        super().__init__(request, reply)
        self._fetch = fetch

    async def get_next_page(self) -> AsyncPage[T]:
        """Fetch the next page. Raises UsageError on the last one."""
        request = self._need_next()
        return AsyncPage(request, await self._fetch(request), self._fetch)

    async def iter_pages(self) -> AsyncIterator[AsyncPage[T]]:
        """Yield this page and all after it."""
        page = self
        while True:
            yield page
            if not page.has_next_page():
                return
            page = await page.get_next_page()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.iter_pages():
            for item in page.data:
                yield item


class AsyncPages(Generic[T]):
    """A list to come: await it for its first page, or iterate over all its items with `async for`."""

    def __init__(self, request: ApiRequest[Any], fetch: Callable[[ApiRequest[Any]], Coroutine[Any, Any, Any]]) -> None:
        self._request, self._fetch = request, fetch

    async def _first(self) -> AsyncPage[T]:
        return AsyncPage(self._request, await self._fetch(self._request), self._fetch)

    def __await__(self) -> Generator[Any, None, AsyncPage[T]]:
        return self._first().__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for item in await self._first():
            yield item
