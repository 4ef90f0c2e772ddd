"""`python -m tests.heavy`: what takes long or needs other servers. Needs `pip install -e '.[test,heavy]'`."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parent

sys.exit(pytest.main([str(FOLDER), "-o", "timeout=600", *sys.argv[1:]]))
