"""httpx clients as transports: a user's own, and those made from settings."""
