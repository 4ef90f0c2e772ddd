"""How a call is performed."""
