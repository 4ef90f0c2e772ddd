"""The server's usual answers: one module for each group of endpoints, pure functions of the request."""
