"""Telemetry: what OpenTelemetry is told of calls. Imported by programs that ask for it."""
