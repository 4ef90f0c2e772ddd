"""aiohttp as a transport of asynchronous calls."""
