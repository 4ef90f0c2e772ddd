"""Partitions of a run on many machines."""

from __future__ import annotations

import asyncio
import json
import pickle

import pytest

from async_openai import OpenAIError, ParameterTypeError, UsageError
from async_openai.bulk.lock import OutputLock
from async_openai.distributed import PartitionSettings, map_dataset, map_partition
from async_openai.distributed.partitions import partition_output
from async_openai.distributed.ray_data import RayPartitions

ROWS = [{"text": f"row {number}"} for number in range(4)]


@pytest.fixture
def settings(server, monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", "sk-secret")
    monkeypatch.setenv("OPENAI_BASE_URL", server.url)
    return PartitionSettings({"model": "gpt-4o-mini", "template": "{text}"}, {"requests_per_minute": 60_000})


def test_a_partition_has_a_file_and_is_gone_on_with(server, settings, tmp_path):
    function, settings = pickle.loads(pickle.dumps((map_partition, settings)))
    assert b"sk-secret" not in pickle.dumps(settings)
    told = function(iter(ROWS), 17, tmp_path, settings)
    assert told["output"] == f"{tmp_path}/part-00017.jsonl" and (told["done"], told["skipped"]) == (4, 0)
    again = function(iter(ROWS), 17, tmp_path, settings)
    assert (again["done"], again["skipped"]) == (0, 4) and server.counts.requests == 4
    with open(told["output"], "rb") as file:  # noqa: PTH123
        assert sorted(json.loads(line)["text"] for line in file) == [f"You said: row {number}" for number in range(4)]


def test_without_a_number_its_content_decides(server, settings, tmp_path):
    for _ in range(2):
        told = [map_partition(ROWS[start : start + 2], None, tmp_path, settings) for start in (0, 2)]
    assert server.counts.requests == 4 and len({one["output"] for one in told}) == 2 and told[1]["skipped"] == 2
    assert partition_output("s3://bucket/run/", 3, ()) == "s3://bucket/run/part-00003.jsonl"


def test_a_copy_at_the_same_time_is_refused(settings, tmp_path):
    lock = OutputLock(tmp_path / "part-00001.jsonl")
    with pytest.raises(UsageError, match="another run"):
        map_partition(ROWS, 1, tmp_path, settings)
    lock.release()
    assert map_partition(ROWS, 1, tmp_path, settings)["done"] == 4


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (({}, {"api_key": "sk-x"}), "keys come from each worker's environment"),
        (({"output": "x"}, {}), "a file of its own"),
        (({"via": "batch"}, {}), "goes online"),
    ],
)
def test_wrong_settings(given, words):
    with pytest.raises(ParameterTypeError, match=words) as caught:
        PartitionSettings(*given)
    assert "sk-x" not in str(caught.value)
    with pytest.raises(OpenAIError, match=r"ray\.data\.Dataset"):
        map_dataset([1], "x", PartitionSettings())


def test_an_actor_of_ray_takes_batches(server, settings, tmp_path):
    class Batch:
        def to_pylist(self):
            return ROWS

    async def collect():
        actor = RayPartitions(str(tmp_path), settings)
        return [told async for told in actor(Batch())]

    (told,) = asyncio.run(collect())
    assert told["done"] == [4] and server.counts.requests == 4
    asked = []

    class Dataset:
        def map_batches(self, kind, **options):
            asked.append((kind, options))
            return self

    map_dataset(Dataset(), tmp_path, settings, workers=3, batch_size=10, num_cpus=1)
    kind, options = asked[0]
    assert kind is RayPartitions and options["fn_constructor_args"] == (str(tmp_path), settings)
    assert (options["batch_size"], options["concurrency"], options["num_cpus"]) == (10, 3, 1)
