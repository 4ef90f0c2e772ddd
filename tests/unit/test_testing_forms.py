"""Forms as httpx writes them are read back; malformed ones are errors."""

from __future__ import annotations

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from async_openai.testing.forms import media_type, parse_form


def written(data, files) -> tuple[str, bytes]:
    request = httpx.Request("POST", "http://x/", data=data, files=files)
    return request.headers["content-type"], request.read()


@given(text=st.text(max_size=50), content=st.binary(max_size=200))
def test_a_form_is_read_back(text, content):
    header, body = written({"prompt": text}, [("image[]", ("a b.png", content, "image/png"))])
    form = parse_form(header, body)
    assert form.fields == {"prompt": text}
    part = form.files["image[]"]
    assert (part.content, part.filename, part.content_type) == (content, "a b.png", "image/png")
    assert "prompt" in form
    assert "mask" not in form


def test_repeated_names_are_all_there():
    header, body = written({}, [("image[]", ("1", b"one")), ("image[]", ("2", b"two"))])
    assert [part.content for part in parse_form(header, body).all("image[]")] == [b"one", b"two"]


def test_a_quoted_boundary_and_an_escaped_name():
    body = b'--a b\r\nContent-Disposition: form-data; name="q\\"x"\r\n\r\nv\r\n--a b--\r\n'
    assert parse_form('multipart/form-data; boundary="a b"', body).fields == {'q"x': "v"}
    assert media_type("text/HTML; Charset=utf-8") == ("text/html", {"charset": "utf-8"})


@pytest.mark.parametrize(
    ("header", "body", "words"),
    [
        ("application/json", b"{}", "expected a multipart"),
        ("", b"", "no content type"),
        ("multipart/form-data", b"", "no boundary"),
        ("multipart/form-data; boundary=b", b"x", "does not start"),
        ("multipart/form-data; boundary=b", b"--b\r\nContent-Disposition: form-data; name=a\r\n\r\nv", "no closing"),
        ("multipart/form-data; boundary=b", b"--b\r\nno blank line\r\n--b--", "no blank line"),
        ("multipart/form-data; boundary=b", b"--b\r\nX: y\r\n\r\nv\r\n--b--", "no form-data name"),
    ],
)
def test_a_malformed_form_is_an_error(header, body, words):
    with pytest.raises(ValueError, match=words):
        parse_form(header, body)
