"""Whatever the bytes of a submitted file are, they are mended or refused in one line."""

from __future__ import annotations

import copy
import json
import random
import time

import nbformat
import pytest

from damaged import (
    RELEASED,
    answered,
    at,
    check,
    code_of,
    data_of,
    mended_of,
    same_order,
    source_of,
)
from proctor.authoring.answers import solutions
from proctor.repair.mending import Refused, mend


def test_structure_that_breaks_the_format_is_repaired(notebook, source):
    damaged = json.loads(nbformat.writes(notebook))
    cells = damaged["cells"]
    cells[0]["cell_type"] = "heading"
    cells[1].pop("metadata")
    cells[2] |= {"prompt": 3, "outputs": None, "metadata": {"tags": "x", "collapsed": "no"}}
    cells[3]["source"] = None
    cells[3]["attachments"] = {"a.png": {"image/png": ["x", "y"]}, "b": 3}
    cells[4]["source"] = ["\ud800 lone", 3]
    for cell in cells[5:]:
        if cell["cell_type"] == "code":
            cell["outputs"] = [{"output_type": "alien", "data": [[[]]]}, 7]
            cell["execution_count"] = "many"
    cells += [None, 7, "cell", []]
    damaged["metadata"] = {"language_info": 3, "kernelspec": [], "title": 5}
    mended = mended_of(json.dumps(damaged).encode(), source)
    for name, text in solutions(notebook).items():
        assert mended.notebook.cells[at(mended.notebook, name)].source == text
    assert len(mended.remarks) == 1 and "repaired" in mended.remarks[0]


def test_another_language_and_nonsense_numbers_are_mended(notebook, source):
    notebook.metadata.kernelspec = {"name": "ir", "display_name": "R", "language": "R"}
    notebook.metadata.language_info = {"name": "R"}
    notebook.metadata["nonsense"] = float("nan")
    mended = mended_of(data_of(notebook), source)
    assert mended.notebook.metadata.kernelspec == source.kernelspec
    assert len(mended.remarks) == 2
    assert "NaN" in mended.remarks[0] and "language" in mended.remarks[1]


def test_version_3_and_unknown_versions_are_converted(notebook, source):
    old = nbformat.convert(copy.deepcopy(notebook), 3)
    mended = mended_of(json.dumps(old).encode(), source)
    same_order(mended, notebook)
    assert "nbformat 3" in mended.remarks[0]
    for version in ((5, 0), (4, 9), (4, 2), ("four", None), (10**9, 0)):
        notebook.nbformat, notebook.nbformat_minor = version
        same_order(mended_of(notebook, source), notebook)


@pytest.mark.parametrize(
    ("encode", "word"),
    [
        (lambda t: b"\xef\xbb\xbf" + t.encode(), "byte order mark"),
        (lambda t: t.encode("utf-16"), "UTF-16"),
        (lambda t: t.encode("utf-16-le"), "UTF-16-LE"),
        (lambda t: t.encode("utf-32"), "UTF-32"),
        (lambda t: t.encode("latin-1", "replace"), "Latin-1"),
        (lambda t: t.encode().replace("ü".encode(), b"\xc3"), "replaced"),
        (lambda t: t.encode() + b"\0" * 5000, None),
        (lambda t: t.encode() + b'ts": []}\n', "after the end"),
    ],
)
def test_encodings_and_tails_are_mended(notebook, source, encode, word):
    notebook.cells[0].source += "\nübung" + (" π" if word == "replaced" else "")
    mended = mended_of(encode(nbformat.writes(notebook)), source)
    assert code_of(mended.notebook) == code_of(notebook) or word == "replaced"
    assert mended.notebook.cells[0].source.split("\n")[-1][1:5] == "bung"
    assert [word in remark for remark in mended.remarks] == ([True] if word else [])


def conflict(text: str, old: str, ours: str, theirs: str) -> bytes:
    assert old in text
    marked = f"<<<<<<< HEAD\n{ours}\n||||||| base\n{old}\n=======\n{theirs}\n>>>>>>> topic"
    return text.replace(old, marked, 1).encode()


def test_a_merge_conflict_in_outputs_only_is_settled(notebook, source):
    text = nbformat.writes(notebook)
    old = '   "execution_count": null,'
    ours, theirs = (old.replace("null", n) for n in ("3", "12"))
    mended = mended_of(conflict(text, old, ours, theirs), source)
    same_order(mended, notebook)
    assert len(mended.remarks) == 1 and "merge conflict" in mended.remarks[0]


def test_a_merge_conflict_in_what_was_written_is_refused(notebook, source):
    text = nbformat.writes(notebook)
    old = next(line for line in text.split("\n") if "def walk_loop" in line)
    data = conflict(text, old, old, old.replace("walk_loop", "other"))
    with pytest.raises(Refused, match="merge conflict .<<<<<<< in line .*choose a side"):
        mend(data, source)
    half = data.replace(b"||||||| base\n", b"").replace(b">>>>>>> topic", b"")
    with pytest.raises(Refused, match="merge conflict"):
        mend(half, source)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is empty"),
        (b"\0" * 4096, "is empty"),
        (b"  \n", "is empty"),
        (b"def walk_loop(n, rng):\n    pass\n", "not a notebook"),
        (b"<!DOCTYPE html><html></html>", "web page"),
        (b"PK\x03\x04rest", "zip"),
        (b"%PDF-1.7", "PDF"),
        (b"[1, 2]", "JSON but not a notebook"),
        (b'{"cells": 3}', "JSON but not a notebook"),
        (b"null", "JSON but not a notebook"),
        (b'{"cells": [{"source": "abc', "ends in the middle"),
        (b'{"cells": [' + b"[" * 100_000, "nested too deeply"),
        (b'{"cells": [' + b"[]," * 5_000_001, "millions of parts"),
    ],
    ids=lambda v: v if isinstance(v, str) else "",
)
def test_what_is_no_notebook_is_refused_in_one_line(source, data, reason):
    with pytest.raises(Refused, match=reason) as caught:
        mend(data, source)
    assert "\n" not in str(caught.value) and len(str(caught.value)) < 200


def test_a_huge_file_is_refused_unread(source, monkeypatch):
    monkeypatch.setattr("proctor.repair.reading.LARGEST", 1000)
    with pytest.raises(Refused, match="clear all outputs"):
        mend(b"{" * 1001, source)


@pytest.mark.slow
def test_20_000_cells_are_bounded_and_the_answers_stay(notebook, source):
    extra = [nbformat.v4.new_code_cell("x = 1", id=f"c{i}") for i in range(10_000)]
    empty = [nbformat.v4.new_markdown_cell("", id=f"m{i}") for i in range(10_000)]
    damaged = copy.deepcopy(notebook)
    damaged.cells[1:1] = extra[:9_900] + empty
    damaged.cells += extra[9_900:]
    data = data_of(damaged)
    began = time.process_time()
    mended = mend(data, source)
    assert time.process_time() - began < 5
    check(mended, source)
    assert len(mended.notebook.cells) == len(notebook.cells) + 500
    put = [cell for cell in mended.notebook.cells if "nbgrader" in cell.metadata]
    assert [c.source for c in put] == [c.source for c in notebook.cells if "nbgrader" in c.metadata]
    assert mended.remarks == ["Own cells beyond the first 500, left out: 19500."]


def test_giant_outputs_cost_little_and_stay_behind(notebook, source):
    notebook.cells[2].outputs = [
        {"output_type": "stream", "name": "stdout", "text": "x" * 20_000_000}
    ]
    data = data_of(notebook)
    began = time.process_time()
    mended = mend(data, source)
    assert time.process_time() - began < 2
    assert mended.remarks == []
    assert len(nbformat.writes(mended.notebook)) < 200_000


@pytest.mark.slow
@pytest.mark.parametrize("text", ["x\n" * 60_000, "(" * 100_000, "def walk_loop(" * 50_000])
def test_hostile_texts_do_not_slow_the_search(notebook, source, text):
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.metadata, cell.id, cell.source = {}, cell.id[::-1], text
    data = data_of(notebook)
    began = time.process_time()
    mended = mend(data, source)
    assert time.process_time() - began < 5
    check(mended, source)


# Whatever the bytes


def scrambled(value, chance: random.Random):
    """A JSON value with one thing in it changed."""
    strange = [None, True, -1, 1e308, "", "x", "\ud800", [], {}, [[]], {"a": None}, "walk-loop",
               {"grade_id": "walk-loop-steps"}, float("nan"), 10**30]  # fmt: skip
    path = value
    for _ in range(chance.randrange(1, 9)):
        below = path.values() if isinstance(path, dict) else path
        containers = [each for each in below if isinstance(each, dict | list) and each]
        if not containers:
            break
        path = chance.choice(containers)
    key = chance.choice(list(path)) if isinstance(path, dict) else chance.randrange(len(path))
    match chance.randrange(5):
        case 0:
            del path[key]
        case 1 if isinstance(path, list):
            path.append(copy.deepcopy(path[key]))
        case 2 if isinstance(path, list):
            chance.shuffle(path)
        case 3 if isinstance(path, dict):
            path[chance.choice(["nbgrader", "source", "odd", "id", "cell_type"])] = path.pop(key)
        case _:
            path[key] = chance.choice(strange)


def damage(data: bytes, chance: random.Random) -> bytes:
    match chance.randrange(6):
        case 0:
            return data[: chance.randrange(len(data))]
        case 1:
            start = chance.randrange(len(data))
            return data[:start] + data[start + chance.randrange(200) :]
        case 2:
            broken = bytearray(data)
            for _ in range(chance.choice([1, 3, 30])):
                broken[chance.randrange(len(broken))] = chance.randrange(256)
            return bytes(broken)
        case _:
            notebook = json.loads(data)
            for _ in range(chance.choice([1, 2, 5, 20, 100])):
                scrambled(notebook, chance)
            return json.dumps(notebook, indent=1).encode()


@pytest.mark.slow
@pytest.mark.parametrize("path", RELEASED, ids=lambda p: p.stem)
def test_any_bytes_are_mended_or_refused(path):
    chance = random.Random(path.stem)
    source, data = source_of(path), nbformat.writes(answered(path)).encode()
    whole = 0
    for _ in range(40):
        broken = damage(data, chance)
        try:
            mended = mend(broken, source)
        except Refused as refused:
            assert "could not be mended" not in str(refused)  # the last resort
            assert "\n" not in str(refused)
            continue
        whole += 1
        check(mended, source)
    assert whole >= 15
