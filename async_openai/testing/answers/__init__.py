"""What the server says: one module for each group of endpoints, pure functions of the request."""
