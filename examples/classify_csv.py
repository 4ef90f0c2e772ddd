"""A CSV classified end to end: a label for each review, in a CSV that is gone on with if this is run again."""

import csv
import tempfile
from pathlib import Path
from typing import Literal

from _offline import offline
from pydantic import BaseModel

from async_openai import OpenAI


class Label(BaseModel):
    mood: Literal["good", "bad"]


offline()
folder = Path(tempfile.mkdtemp())
(folder / "reviews.csv").write_text("text\nVery good!\nIt was ok.\nTerrible.\n")

with (folder / "reviews.csv").open(newline="") as file:
    rows = csv.DictReader(file)
    for result in OpenAI.map(
        rows, "gpt-4o-mini", template="Classify: {text}", response_format=Label, output=folder / "labels.csv"
    ):
        print(result.row["text"], "->", result.parsed or result.error)
print((folder / "labels.csv").read_text())
