"""Our engine under other clients: transports for httpx and httpx2, and so for the official client."""
