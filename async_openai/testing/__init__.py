"""An OpenAI-compatible server on loopback, and a pytest plugin, for tests of programs that use this library."""
