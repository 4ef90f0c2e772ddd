"""`python gcs_emulator.py PORT BUCKET`: gcp-storage-emulator, with what obstore needs of the real service.

The emulator answers the XML API, which obstore speaks, without ETag and Last-Modified, and knows no HEAD there. The
real service sends and knows them (https://cloud.google.com/storage/docs/xml-api/reference-headers).
"""

from __future__ import annotations

import hashlib
import sys
import time
from email.utils import formatdate
from typing import Any

from gcp_storage_emulator import server as emulator

send = emulator.Response.close


def close(self: Any) -> None:
    content = self._content.encode() if isinstance(self._content, str) else self._content
    self["ETag"] = f'"{hashlib.md5(content).hexdigest()}"'
    self["Last-Modified"] = formatdate(usegmt=True)
    if self._handler.command == "HEAD":
        self._handler.send_response(self.status.value, self.status.phrase)
        for name, value in {**self._headers, "Content-Length": str(len(content))}.items():
            self._handler.send_header(name, value)
        self._handler.end_headers()
        return
    send(self)


def do_head(self: Any) -> None:
    emulator.Router(self).handle("GET")


emulator.Response.close = close
emulator.RequestHandler.do_HEAD = do_head

if __name__ == "__main__":
    running = emulator.create_server("127.0.0.1", int(sys.argv[1]), in_memory=True, default_bucket=sys.argv[2])
    running.start()
    while True:
        time.sleep(60)
