"""Lists in pages: iterated to their end, each page fetched once and only when it is needed."""

from __future__ import annotations

import asyncio
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from async_openai.engine.paging import AsyncPage, AsyncPages, Page
from async_openai.errors import APIConnectionError, UsageError
from async_openai.resources.fine_tuning import FineTuningJobListRequest
from async_openai.resources.models import ModelListRequest
from async_openai.types.models import Model
from async_openai.types.pages import ConversationCursorPage, CursorPage, ListPage


class Things:
    """A server with a list of things, in pages."""

    def __init__(self, count, size=2, *, more=True, kind=CursorPage):
        self.ids = [f"t{number}" for number in range(count)]
        self.size, self.more, self.kind = size, more, kind
        self.asked = []

    def fetch(self, request):
        after = request.given("after")
        self.asked.append(after)
        start = self.ids.index(after) + 1 if after else 0
        ids = self.ids[start : start + self.size]
        body = {"object": "list", "data": [{"id": one} for one in ids], "last_id": ids[-1] if ids else None}
        if self.more:
            body["has_more"] = start + self.size < len(self.ids)
        return self.kind[Model].model_validate(body)

    async def async_fetch(self, request):
        await asyncio.sleep(0)
        return self.fetch(request)

    def page(self, **parameters):
        request = FineTuningJobListRequest(**parameters)
        return Page(request, self.fetch(request), self.fetch)

    def pages(self, **parameters):
        return AsyncPages(FineTuningJobListRequest(**parameters), self.async_fetch)


def ids(items):
    return [item.id for item in items]


async def collect(items):
    return [item.id async for item in items]


@given(st.integers(0, 9), st.integers(1, 4), st.booleans())
def test_iterating_gives_every_item_once(count, size, more):
    things = Things(count, size, more=more)
    assert ids(things.page()) == things.ids
    asked = list(things.asked)
    # Without `has_more`, only an empty page says that the last one was the last.
    assert len(asked) == max(1, -(-count // size) + (0 if more or not count else 1))
    assert len(asked) == len(set(asked))
    things.asked.clear()
    assert asyncio.run(collect(things.pages())) == things.ids
    assert things.asked == asked


def test_a_page_is_fetched_when_it_is_needed():
    things = Things(6)
    iterator = iter(things.page())
    assert [next(iterator).id, next(iterator).id] == ["t0", "t1"]
    assert things.asked == [None]
    assert next(iterator).id == "t2"
    assert things.asked == [None, "t1"]


def test_so_it_is_asynchronously():
    things = Things(6)

    async def some():
        async for item in things.pages():
            if item.id == "t2":
                return

    asyncio.run(some())
    assert things.asked == [None, "t1"]


def test_nothing_is_fetched_before_pages_are_awaited_or_iterated_over():
    things = Things(6)
    pages = things.pages()
    assert things.asked == []

    async def use():
        page = await pages
        assert things.asked == [None]
        return page

    assert ids(asyncio.run(use()).data) == ["t0", "t1"]


def test_the_other_parameters_stay():
    seen = []
    things = Things(4)

    def fetch(request):
        seen.append((request.given("limit"), request.given("after"), request.timeout, request.extra_headers))
        return things.fetch(request)

    request = FineTuningJobListRequest(limit=2, timeout=3, extra_headers={"a": "b"})
    assert ids(Page(request, fetch(request), fetch)) == things.ids
    assert seen == [(2, None, 3.0, {"a": "b"}), (2, "t1", 3.0, {"a": "b"})]
    assert request.after is None


def test_a_page_reads_like_its_reply():
    page = Things(3).page()
    assert (len(page), bool(page), page[0].id, page[-1].id, ids(page[:1])) == (2, True, "t0", "t1", ["t0"])
    assert (page.object, page.has_more, page["object"], page["has_more"]) == ("list", True, "list", True)
    assert page["data"] == page.data
    assert repr(page) == "Page(2 items, more to come)"
    assert repr(page.get_next_page()) == "Page(1 items)"
    with pytest.raises(AttributeError):
        _ = page.nonsense
    with pytest.raises(KeyError):
        _ = page["nonsense"]
    with pytest.raises(IndexError):
        _ = page[2]


def test_an_empty_page_is_true_and_the_last():
    page = Things(0).page()
    assert (len(page), bool(page), page.has_next_page(), list(page)) == (0, True, False, [])


def test_going_on_by_hand():
    things = Things(3)
    page = things.page()
    assert page.has_next_page()
    second = page.get_next_page()
    assert ids(second.data) == ["t2"]
    assert not second.has_next_page()
    with pytest.raises(UsageError, match="last page"):
        second.get_next_page()
    assert [ids(one.data) for one in page.iter_pages()] == [["t0", "t1"], ["t2"]]


def test_going_on_by_hand_asynchronously():
    things = Things(3)

    async def use():
        page = await things.pages()
        assert isinstance(page, AsyncPage)
        second = await page.get_next_page()
        with pytest.raises(UsageError, match="last page"):
            await second.get_next_page()
        assert [ids(one.data) async for one in page.iter_pages()] == [["t0", "t1"], ["t2"]]
        assert await collect(second) == ["t2"]

    asyncio.run(use())


def test_iterating_twice_fetches_the_later_pages_again():
    things = Things(3)
    page = things.page()
    assert ids(page) == ids(page) == things.ids
    assert things.asked == [None, "t1", "t1"]


def test_an_error_on_a_later_page_is_raised_there():
    things = Things(4)
    failing = APIConnectionError("cut")

    def fetch(request):
        if request.after:
            raise failing
        return things.fetch(request)

    request = FineTuningJobListRequest()
    iterator = iter(Page(request, fetch(request), fetch))
    assert [next(iterator).id, next(iterator).id] == ["t0", "t1"]
    with pytest.raises(APIConnectionError, match="cut"):
        next(iterator)


@pytest.mark.parametrize("more", [True, None])
def test_a_server_that_ignores_the_cursor_is_not_asked_for_ever(more):
    asked = []

    def fetch(request):
        asked.append(request.given("after"))
        return CursorPage[Model].model_validate({"data": [{"id": "a"}, {"id": "b"}], "has_more": more})

    request = FineTuningJobListRequest()
    assert ids(Page(request, fetch(request), fetch)) == ["a", "b", "a", "b"]
    assert asked == [None, "b"]


@pytest.mark.parametrize(
    ("kind", "body", "parameters"),
    [
        (ListPage[Model], {"data": [{"id": "a"}], "has_more": True}, None),
        (CursorPage[Model], {"data": [{"id": "a"}, {"id": "b"}], "has_more": True}, {"after": "b"}),
        (CursorPage[Model], {"data": [{"id": "a"}], "has_more": True, "last_id": "z"}, {"after": "a"}),
        (CursorPage[Model], {"data": [{"id": "a"}]}, {"after": "a"}),
        (CursorPage[Model], {"data": [{"id": "a"}], "has_more": None}, {"after": "a"}),
        (CursorPage[Model], {"data": [{"id": "a"}], "has_more": False}, None),
        (CursorPage[Model], {"data": [], "has_more": True, "last_id": "z"}, None),
        (CursorPage[ListPage[int]], {"data": [{"data": [1]}], "has_more": True, "last_id": "z"}, {"after": "z"}),
        (CursorPage[ListPage[int]], {"data": [{"data": [1]}], "has_more": True}, None),
        (ConversationCursorPage[Model], {"data": [{"id": "a"}], "has_more": True, "last_id": "z"}, {"after": "z"}),
        (ConversationCursorPage[Model], {"data": [{"id": "a"}], "has_more": True}, None),
        (ConversationCursorPage[Model], {"data": [{"id": "a"}], "has_more": False, "last_id": "z"}, None),
    ],
)
def test_where_the_next_page_is(kind, body, parameters):
    assert kind.model_validate(body).next_parameters() == parameters


def test_a_whole_list_is_one_page():
    reply = ListPage[Model].model_validate({"data": [{"id": "a"}, {"id": "b"}]})
    page = Page(ModelListRequest(), reply, lambda _: pytest.fail("there is no other page"))
    assert ids(page) == ["a", "b"]
    assert not page.has_next_page()


def test_a_reply_that_is_a_list():
    reply = CursorPage[Model].model_validate({"object": "list", "data": [{"id": "a"}], "has_more": False, "x": 1})
    assert (len(reply), reply[0].id, ids(reply), reply["x"]) == (1, "a", ["a"], 1)
    assert pickle.loads(pickle.dumps(ListPage.model_validate({"data": [1]}))).data == [1]
