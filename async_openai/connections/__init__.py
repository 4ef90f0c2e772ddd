"""Conversations that stay open: WebSockets of realtime, live and responses. Needs the extra `realtime`."""
