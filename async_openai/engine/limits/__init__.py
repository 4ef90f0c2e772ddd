"""Limits of hosts: a gate for each account and model lets calls through at the pace that the host takes."""
