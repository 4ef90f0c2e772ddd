"""What an organization was billed, by project, as a table. Needs an admin key (OPENAI_ADMIN_KEY)."""

from __future__ import annotations

import atexit
import os
import time
from collections import Counter

from async_openai import OpenAI

if not os.environ.get("OPENAI_ADMIN_KEY"):
    from async_openai.testing import RecordedRequest, Server

    server = Server().start()
    atexit.register(server.stop)
    os.environ |= {"OPENAI_BASE_URL": server.url, "OPENAI_ADMIN_KEY": "sk-admin-offline"}

    def costs(request: RecordedRequest) -> tuple[int, dict[str, str], object]:
        amounts = [("proj_web", 4.2), ("proj_batch", 1.05 if request.query.get("page") else 2)]
        results = [{"project_id": name, "amount": {"value": usd, "currency": "usd"}} for name, usd in amounts]
        bucket = {"object": "bucket", "start_time": 0, "end_time": 86400, "results": results}
        more = "page" not in request.query
        return 200, {}, {"object": "page", "data": [bucket], "has_more": more, "next_page": "2" if more else None}

    server.route("GET", "/organization/costs", costs)

week = int(time.time()) - 7 * 86400
total: Counter[str] = Counter()
with OpenAI() as client:
    for bucket in client.admin.organization.usage.costs(start_time=week, group_by=["project_id"]):
        for result in bucket.results:
            if result.amount and result.amount.value:
                total[result.project_id or "-"] += result.amount.value
for project, usd in total.most_common():
    print(f"{project:<20} {usd:>10.2f} USD")
