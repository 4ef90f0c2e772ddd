"""`python sink.py PORT`: takes uploads of any size, keeps nothing of them, and sends downloads of any size.

`POST /v1/files` answers with the size and checksum of the file in the form; `GET /v1/files/SIZE/content` sends so many
bytes, `GET /v1/files/NAME/content` the file of that name that was uploaded last (kept up to 64 MB).
"""

from __future__ import annotations

import hashlib
import json
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar

BLOCK = 1024 * 1024
KEPT = 64 * BLOCK


class Sink(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    kept: ClassVar[dict[str, bytes]] = {}

    def log_message(self, *_: Any) -> None:
        """Print nothing."""

    def do_POST(self) -> None:
        boundary = b"\r\n--" + self.headers["content-type"].partition("boundary=")[2].encode()
        left = int(self.headers["content-length"])
        head = self.rfile.read(min(left, 4096))
        left -= len(head)
        # The file is the last part; its content begins after the blank line behind its file name.
        start = head.index(b"\r\n\r\n", head.index(b"filename=")) + 4
        name = head[:start].rpartition(b'filename="')[2].partition(b'"')[0].decode()
        tail = len(boundary) + 4
        held, digest, size, kept = head[start:], hashlib.sha256(), 0, bytearray()
        while True:
            ready = held[:-tail] if left or len(held) > tail else held
            held = held[len(ready) :]
            digest.update(ready)
            size += len(ready)
            if size <= KEPT:
                kept += ready
            if not left:
                break
            piece = self.rfile.read(min(left, BLOCK))
            left -= len(piece)
            held += piece
        assert held == boundary + b"--\r\n", held
        self.kept[name] = bytes(kept)
        body = {"id": "file-1", "bytes": size, "filename": name, "purpose": "batch", "sha256": digest.hexdigest()}
        self._answer(json.dumps(body).encode(), "application/json")

    def do_GET(self) -> None:
        name = self.path.split("/")[-2]
        if name in self.kept:
            self._answer(self.kept[name], "application/octet-stream")
            return
        size, block = int(name), bytes(BLOCK)
        self.send_response(200)
        self.send_header("Content-Length", str(size))
        self.end_headers()
        for start in range(0, size, BLOCK):
            self.wfile.write(block[: min(BLOCK, size - start)])

    def _answer(self, body: bytes, kind: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Sink).serve_forever()
