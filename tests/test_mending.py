"""Damaged and careless submissions become sound notebooks; whole ones pass untouched."""

from __future__ import annotations

import copy
import json
import os
import random
import time
from dataclasses import replace
from pathlib import Path

import nbformat
import pytest
from nbgrader.preprocessors import CheckCellMetadata, ClearOutput, DeduplicateIds, OverwriteCells
from nbgrader.utils import compute_checksum

from proctor.answers import fill, solutions
from proctor.finding import find_notebooks, unreadable
from proctor.mending import Refused, mend
from proctor.sources import NotebookSource, SourceCell

COURSE = Path(__file__).resolve().parents[1]
RELEASED = sorted((COURSE / "release").glob("*/*.ipynb"))
WALK = COURSE / "release" / "introduction" / "random-walk.ipynb"


def source_of(path: Path) -> NotebookSource:
    """What the gradebook would know of a released notebook, hidden tests included."""
    released = nbformat.read(path, 4)
    instructors = nbformat.read(COURSE / "source" / path.relative_to(COURSE / "release"), 4)
    texts = {cell.id: cell.source for cell in instructors.cells}
    cells = []
    for cell in released.cells:
        if "nbgrader" not in cell.metadata:
            continue
        meta = cell.metadata.nbgrader
        whole = copy.deepcopy(cell)
        if not meta.solution:
            whole.source = texts[cell.id]
        cells.append(
            SourceCell(
                name=meta.grade_id,
                cell_type=cell.cell_type,
                source=whole.source,
                checksum=compute_checksum(whole),
                locked=meta.locked,
                grade=meta.grade,
                solution=meta.solution,
                task=meta.task,
                max_score=float(meta.points) if "points" in meta else None,
            )
        )
    kernelspec = dict(released.metadata.kernelspec)
    text = path.read_text("utf-8")
    return NotebookSource(path.parent.name, path.stem, kernelspec, tuple(cells), text)


def answered(path: Path) -> nbformat.NotebookNode:
    """The released notebook with the instructor's answers."""
    instructors = nbformat.read(COURSE / "source" / path.relative_to(COURSE / "release"), 4)
    return fill(nbformat.read(path, 4), solutions(instructors))


@pytest.mark.parametrize("path", RELEASED, ids=lambda p: p.stem)
def test_intact_notebooks_pass_untouched(path):
    notebook = answered(path)
    mended = mend(nbformat.writes(notebook).encode(), source_of(path))
    assert mended.remarks == []
    assert nbformat.writes(mended.notebook) == nbformat.writes(notebook)


# What must hold of every mended notebook


class Book:
    """As much of a gradebook as OverwriteCells asks for."""

    def __init__(self, source):
        self.source = source

    def find_source_cell(self, name, notebook, assignment):
        return self.source.cell(name)

    find_graded_cell = find_source_cell


def sanitised(notebook, source):
    """What nbgrader makes of it before it runs anything."""
    notebook = copy.deepcopy(notebook)
    for step in (ClearOutput(), DeduplicateIds()):
        notebook, _ = step.preprocess(notebook, {})
    overwrite = OverwriteCells()
    overwrite.gradebook, overwrite.notebook_id, overwrite.assignment_id = Book(source), "", ""
    for cell in notebook.cells:
        overwrite.preprocess_cell(cell, {}, 0)
    CheckCellMetadata().preprocess(notebook, {})
    return notebook


def check(mended, source):
    """Mended, it is sound for nbformat and nbgrader and holds nothing to gain by."""
    nbformat.validate(copy.deepcopy(mended.notebook))
    ids = [cell.id for cell in mended.notebook.cells]
    assert len(ids) == len(set(ids))
    nbformat.writes(mended.notebook).encode()
    texts = {}
    for cell in json.loads(source.released)["cells"] if source.released else []:
        texts[cell["metadata"].get("nbgrader", {}).get("grade_id")] = "".join(cell["source"])
    for notebook in (mended.notebook, sanitised(mended.notebook, source)):
        known = [cell for cell in notebook.cells if "nbgrader" in cell.metadata]
        names = [cell.metadata.nbgrader.grade_id for cell in known]
        assert sorted(names) == sorted(cell.name for cell in source.cells)
        for cell in known:
            meta, due = cell.metadata.nbgrader, source.cell(cell.metadata.nbgrader.grade_id)
            flags = (meta.grade, meta.solution, meta.locked, meta.task)
            assert flags == (due.grade, due.solution, due.locked, due.task)
            assert cell.cell_type == due.cell_type
            assert meta.get("points") == due.max_score
            if due.locked:
                assert cell.source in (due.source, texts.get(due.name))
            assert notebook is mended.notebook or not due.locked or cell.source == due.source
    for remark in mended.remarks:
        assert remark.endswith(".") and "\n" not in remark and len(remark) < 1000
    return mended


# The walk notebook, damaged in one way each


@pytest.fixture
def source():
    return source_of(WALK)


@pytest.fixture
def notebook():
    return answered(WALK)


def data_of(notebook) -> bytes:
    return json.dumps(notebook).encode()


def mended_of(notebook, source):
    data = notebook if isinstance(notebook, bytes) else data_of(notebook)
    return check(mend(data, source), source)


def at(notebook, name: str) -> int:
    """The position of a cell by grade_id or by id."""
    for i, cell in enumerate(notebook.cells):
        if name in ((cell.metadata.get("nbgrader") or {}).get("grade_id"), cell.get("id")):
            return i
    raise KeyError(name)


def code_of(notebook) -> str:
    return "\n".join(cell.source for cell in notebook.cells if cell.cell_type == "code")


def same_order(mended, notebook):
    """All cells stand where they stood in the whole notebook, with the same text."""
    assert [c.source for c in mended.notebook.cells] == [c.source for c in notebook.cells]
    assert [c.cell_type for c in mended.notebook.cells] == [c.cell_type for c in notebook.cells]
    assert [c.metadata.get("nbgrader") for c in mended.notebook.cells] == [
        c.metadata.get("nbgrader") for c in notebook.cells
    ]


def put_back(mended, whole, source, *names):
    """As `same_order`, where the named cells carry the gradebook's text."""
    whole = copy.deepcopy(whole)
    for name in names:
        whole.cells[at(whole, name)].source = source.cell(name).source
    same_order(mended, whole)


def without(notebook, *names):
    damaged = copy.deepcopy(notebook)
    for name in names:
        del damaged.cells[at(damaged, name)]
    return damaged


TESTS = ["walk-loop-contract", "walk-loop-steps", "walk-loop-generator"]


@pytest.mark.parametrize("names", [TESTS[:1], TESTS[1:2], TESTS], ids=len)
def test_a_deleted_test_cell_is_put_back_at_its_place(notebook, source, names):
    mended = mended_of(without(notebook, *names), source)
    put_back(mended, notebook, source, *names)
    assert mended.remarks == [f"Missing cells, put back: {', '.join(names)}."]


def test_a_deleted_solution_and_its_tests_come_back_in_order(notebook, source):
    mended = mended_of(without(notebook, "walk-loop", *TESTS), source)
    i = at(mended.notebook, "walk-loop")
    assert [c.metadata.nbgrader.grade_id for c in mended.notebook.cells[i : i + 4]] == [
        "walk-loop",
        *TESTS,
    ]
    assert mended.notebook.cells[i].source == source.cell("walk-loop").source


def test_a_notebook_with_all_cells_deleted_gets_all_of_the_gradebook(notebook, source):
    notebook.cells = []
    mended = mended_of(notebook, source)
    names = [cell.metadata.nbgrader.grade_id for cell in mended.notebook.cells]
    assert names == [cell.name for cell in source.cells]


def test_a_split_test_cell_is_put_back_in_one(notebook, source):
    whole = copy.deepcopy(notebook)
    for keep_metadata in (True, False):
        damaged = copy.deepcopy(whole)
        i = at(damaged, TESTS[2])
        text = damaged.cells[i].source
        pieces = [copy.deepcopy(damaged.cells[i]) for _ in range(3)]
        for k, (piece, part) in enumerate(
            zip(pieces, (text[:90], text[90:200], text[200:]), strict=True)
        ):
            piece.source, piece.id = part, f"piece-{k}"
            if k and not keep_metadata:
                piece.metadata = {}
        damaged.cells[i : i + 1] = pieces
        mended = mended_of(damaged, source)
        put_back(mended, whole, source, TESTS[2])
        assert mended.remarks == [f"Test cells in pieces, put back in one: {TESTS[2]}."]


@pytest.mark.parametrize("first", ["solution", "test"])
@pytest.mark.parametrize("keeps", ["walk-loop", TESTS[0], None])
def test_a_test_merged_with_its_solution_is_cut_off_again(notebook, source, first, keeps):
    damaged = copy.deepcopy(notebook)
    i, k = at(damaged, "walk-loop"), at(damaged, TESTS[0])
    texts = [damaged.cells[i].source, damaged.cells[k].source.replace("\n", "  \n")]
    merged = copy.deepcopy(damaged.cells[at(damaged, keeps)] if keeps else damaged.cells[i])
    merged.source = "\n\n".join(texts if first == "solution" else texts[::-1])
    if keeps is None:
        merged.metadata, merged.id = {}, "new"
    damaged.cells[i : k + 1] = [merged]
    mended = mended_of(damaged, source)
    same_order(mended, notebook)
    assert any("merged" in remark and TESTS[0] in remark for remark in mended.remarks)


def test_two_exercises_merged_into_one_cell_are_judged(notebook, source):
    damaged = copy.deepcopy(notebook)
    i, k = at(damaged, "walk-loop"), at(damaged, "walk-accumulate")
    code = [cell.source for cell in damaged.cells[i : k + 1] if cell.cell_type == "code"]
    damaged.cells[i].source = "\n\n".join(code)
    del damaged.cells[i + 1 : k + 1]
    mended = mended_of(damaged, source)
    text = mended.notebook.cells[at(mended.notebook, "walk-loop")].source
    assert "def walk_loop(" in text and "def walk_accumulate(" in text
    assert "check." not in text
    empty = mended.notebook.cells[at(mended.notebook, "walk-accumulate")]
    assert "def" not in empty.source
    order = [at(mended.notebook, name) for name in ("walk-loop", *TESTS, "walk-accumulate")]
    assert order == sorted(order)


def test_answers_gathered_in_one_cell_at_the_end_are_judged(notebook, source):
    names = list(solutions(notebook))
    gathered = "\n\n".join(solutions(notebook).values())
    damaged = without(notebook, *names)
    damaged.cells.append(nbformat.v4.new_code_cell(gathered, id="all"))
    mended = mended_of(damaged, source)
    last = next(i for i, c in enumerate(mended.notebook.cells) if "def walk_loop(" in c.source)
    assert all(at(mended.notebook, cell.name) > last for cell in source.cells if cell.test)
    assert code_of(mended.notebook).count("def walk_loop(") == 1


def test_copies_of_a_solution_run_in_order_before_the_tests(notebook, source):
    damaged = copy.deepcopy(notebook)
    i = at(damaged, "walk-loop")
    later = copy.deepcopy(damaged.cells[i])
    later.source += "\n# second thoughts"
    damaged.cells.insert(at(damaged, TESTS[2]), later)
    mended = mended_of(damaged, source)
    last = at(mended.notebook, "walk-loop")
    assert mended.notebook.cells[last].source == later.source
    assert mended.notebook.cells[i].source == notebook.cells[i].source
    assert [at(mended.notebook, name) for name in TESTS] == [last + 1, last + 2, last + 3]
    assert "Solution cells in several copies, all run in their order: walk-loop." in mended.remarks


def test_untouched_stubs_among_copies_are_left_out(notebook, source):
    damaged = copy.deepcopy(notebook)
    i = at(damaged, "walk-loop")
    stub = copy.deepcopy(damaged.cells[i])
    stub.source = source.cell("walk-loop").source
    damaged.cells[i + 1 : i + 1] = [stub]
    mended = mended_of(damaged, source)
    same_order(mended, notebook)
    assert mended.remarks[1:] == ["Untouched copies of solution cells, left out: walk-loop."]


@pytest.mark.parametrize("keep_metadata", [True, False])
def test_a_solution_split_inside_a_function_is_joined(notebook, source, keep_metadata):
    damaged = copy.deepcopy(notebook)
    i = at(damaged, "walk-loop")
    head, tail = copy.deepcopy(damaged.cells[i]), copy.deepcopy(damaged.cells[i])
    lines = head.source.split("\n")
    head.source, tail.source, tail.id = "\n".join(lines[:2]), "\n".join(lines[2:]), "tail"
    if not keep_metadata:
        tail.metadata = {}
    damaged.cells[i : i + 1] = [head, tail]
    mended = mended_of(damaged, source)
    same_order(mended, notebook)
    assert mended.remarks == ["Solution cells in pieces, joined again: walk-loop."]


def test_pieces_of_a_solution_that_run_alone_stay_apart(notebook, source):
    damaged = copy.deepcopy(notebook)
    i = at(damaged, "walk-loop")
    helper = copy.deepcopy(damaged.cells[i])
    helper.source, helper.id = "def coin(rng):\n    return rng.integers(2)", "helper"
    damaged.cells.insert(i, helper)
    mended = mended_of(damaged, source)
    assert mended.notebook.cells[i].source == helper.source
    assert mended.notebook.cells[i + 1].source == notebook.cells[i].source
    assert mended.notebook.cells[i + 1].metadata.nbgrader.grade_id == "walk-loop"


def test_a_test_cell_before_its_solution_is_moved(notebook, source):
    damaged = copy.deepcopy(notebook)
    cell = damaged.cells.pop(at(damaged, TESTS[0]))
    damaged.cells.insert(0, cell)
    mended = mended_of(damaged, source)
    same_order(mended, notebook)
    assert mended.remarks == [
        f"Test cells in front of their solution, moved behind it: {TESTS[0]}."
    ]


@pytest.mark.parametrize("kind", ["markdown", "raw"])
def test_retyped_cells_are_turned_back(notebook, source, kind):
    damaged = copy.deepcopy(notebook)
    for name in ("walk-loop", TESTS[1]):
        cell = damaged.cells[at(damaged, name)]
        cell.cell_type = kind
        del cell["outputs"], cell["execution_count"]
    mended = mended_of(damaged, source)
    same_order(mended, notebook)
    assert mended.remarks == [f"Cells of a changed type, turned back: walk-loop, {TESTS[1]}."]


def test_an_edited_test_gets_its_text_back_and_white_space_is_no_edit(notebook, source):
    damaged = copy.deepcopy(notebook)
    damaged.cells[at(damaged, TESTS[0])].source += "\n\n"
    assert mended_of(damaged, source).remarks == []
    text = damaged.cells[at(damaged, TESTS[1])].source.replace("check.", "print or check.", 1)
    damaged.cells[at(damaged, TESTS[1])].source = text
    mended = mended_of(damaged, source)
    put_back(mended, notebook, source, TESTS[0], TESTS[1])
    assert mended.remarks == [f"Cells whose text may not be changed, put back: {TESTS[1]}."]


def test_work_written_into_a_test_cell_stays_as_the_students_own(notebook, source):
    damaged = copy.deepcopy(notebook)
    answer = damaged.cells[at(damaged, "walk-loop")].source
    damaged.cells[at(damaged, TESTS[0])].source = answer
    damaged.cells[at(damaged, "walk-loop")].source = source.cell("walk-loop").source
    mended = mended_of(damaged, source)
    own = [i for i, c in enumerate(mended.notebook.cells) if c.source == answer]
    assert len(own) == 1
    assert own[0] < at(mended.notebook, TESTS[0])


@pytest.mark.parametrize(
    "settings",
    [
        {"points": 1000},
        {"points": "many"},
        {"points": None},
        {"locked": False},
        {"solution": True, "locked": False},
        {"grade": False},
        {"task": True},
        {"schema_version": 99},
        {"schema_version": "new"},
        {"grade": [], "solution": {}},
    ],
    ids=str,
)
def test_changed_settings_are_put_back(notebook, source, settings):
    damaged = copy.deepcopy(notebook)
    damaged.cells[at(damaged, TESTS[0])].metadata.nbgrader.update(settings)
    mended = mended_of(damaged, source)
    same_order(mended, notebook)
    assert mended.remarks == [f"Cells with changed nbgrader metadata, put back: {TESTS[0]}."]


@pytest.mark.parametrize("value", [None, [], "x", 3, {}, {"grade_id": []}, {"grade_id": "renamed"}])
def test_renamed_or_broken_metadata_are_recognised_by_id_and_text(notebook, source, value):
    for drop_ids in (False, True):
        damaged = copy.deepcopy(notebook)
        for i in (at(notebook, "walk-loop"), at(notebook, TESTS[0])):
            cell = damaged.cells[i]
            cell.metadata["nbgrader"] = value
            if drop_ids:
                cell.id = cell.id[::-1]
        mended = mended_of(damaged, source)
        same_order(mended, notebook)
        (remark,) = mended.remarks
        assert "recognised" in remark and TESTS[0] in remark and "walk-loop" in remark


@pytest.mark.parametrize("path", RELEASED, ids=lambda p: p.stem)
def test_editors_that_drop_metadata_and_ids_cost_nothing(path):
    source, notebook = source_of(path), answered(path)
    damaged = json.loads(nbformat.writes(notebook))
    for cell in damaged["cells"]:
        cell["metadata"] = {"id": "x1y2", "cellView": "form", "colab": {"height": 3}}
        del cell["id"]
    damaged["nbformat_minor"] = 0
    damaged["metadata"] = {"colab": {"provenance": []}, "kernelspec": {"name": "python3"}}
    mended = mended_of(json.dumps(damaged).encode(), source)
    same_order(mended, notebook)
    assert mended.notebook.metadata.kernelspec == source.kernelspec


def test_last_years_release_keeps_the_answers_and_gets_this_years_tests(notebook, source):
    damaged = copy.deepcopy(notebook)
    i = at(damaged, "walk-accumulate")
    damaged.cells[i].metadata.nbgrader.grade_id = damaged.cells[i].id = "accumulated"
    damaged.cells[at(damaged, TESTS[0])].source = "# The old test.\nassert walk_loop(0, None) == 0"
    old = damaged.cells[at(damaged, TESTS[1])]
    old.metadata.nbgrader.grade_id = old.id = "walk-loop-old"
    old.source = "assert len(walk_loop(3, rng=None)) == 4"
    for cell in damaged.cells:
        if "nbgrader" in cell.metadata:
            cell.metadata.nbgrader.checksum = "0" * 32
    mended = mended_of(damaged, source)
    for name, text in solutions(notebook).items():
        assert mended.notebook.cells[at(mended.notebook, name)].source == text
    assert old.source not in code_of(mended.notebook)
    assert "Test cells of another release or assignment, left out: 1." in mended.remarks


def test_cells_of_another_assignment_lose_their_metadata(notebook, source):
    other = answered(RELEASED[0])
    stray = [copy.deepcopy(c) for c in other.cells if "nbgrader" in c.metadata][:4]
    notebook.cells += stray
    mended = mended_of(notebook, source)
    assert sum(remark.startswith(("Test cells of another", "Cells with nbgrader"))
               for remark in mended.remarks) == 2  # fmt: skip


def test_tags_on_test_cells_do_not_skip_them(notebook, source):
    notebook.cells[at(notebook, TESTS[0])].metadata["tags"] = ["skip-execution"]
    mended = mended_of(notebook, source)
    assert "tags" not in mended.notebook.cells[at(mended.notebook, TESTS[0])].metadata


def test_doubled_test_cells_are_kept_once(notebook, source):
    damaged = copy.deepcopy(notebook)
    i = at(damaged, TESTS[0])
    damaged.cells[i:i] = [copy.deepcopy(damaged.cells[i])] * 3
    mended = mended_of(damaged, source)
    same_order(mended, notebook)


def test_doubled_and_broken_cell_ids_become_unique(notebook, source):
    damaged = copy.deepcopy(notebook)
    for cell in damaged.cells[::2]:
        cell.id = "walk-loop"
    for cell in damaged.cells[1::4]:
        cell.id = "no id!" * 20
    mended = mended_of(damaged, source)
    same_order(mended, notebook)


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
    assert "version 3" in mended.remarks[0]
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
    monkeypatch.setattr("proctor.reading.LARGEST", 1000)
    with pytest.raises(Refused, match="clear all outputs"):
        mend(b"{" * 1001, source)


def test_20_000_cells_are_bounded_and_the_answers_stay(notebook, source):
    extra = [nbformat.v4.new_code_cell("x = 1", id=f"c{i}") for i in range(10_000)]
    empty = [nbformat.v4.new_markdown_cell("", id=f"m{i}") for i in range(10_000)]
    damaged = copy.deepcopy(notebook)
    damaged.cells[1:1] = extra[:9_900] + empty
    damaged.cells += extra[9_900:]
    data = data_of(damaged)
    began = time.perf_counter()
    mended = mend(data, source)
    assert time.perf_counter() - began < 5
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
    began = time.perf_counter()
    mended = mend(data, source)
    assert time.perf_counter() - began < 2
    assert mended.remarks == []
    assert len(nbformat.writes(mended.notebook)) < 200_000


@pytest.mark.parametrize("text", ["x\n" * 300_000, "(" * 100_000, "def walk_loop(" * 50_000])
def test_hostile_texts_do_not_slow_the_search(notebook, source, text):
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.metadata, cell.id, cell.source = {}, cell.id[::-1], text
    data = data_of(notebook)
    began = time.perf_counter()
    mended = mend(data, source)
    assert time.perf_counter() - began < 10
    check(mended, source)


# Cells that people grade


@pytest.fixture
def essay():
    """A released notebook with prose, code and a task that are graded by hand."""
    common = {"schema_version": 3}
    flags = {
        "given": ("code", {"grade": False, "solution": False, "locked": True, "task": False}),
        "prose": ("markdown", {"grade": True, "solution": True, "locked": False, "task": False}),
        "plot": ("code", {"grade": True, "solution": True, "locked": False, "task": False}),
        "task": ("markdown", {"grade": False, "solution": False, "locked": True, "task": True}),
    }
    texts = {"given": "x = 1", "prose": "YOUR ANSWER HERE", "plot": "# YOUR CODE HERE",
             "task": "Write three cells about x."}  # fmt: skip
    cells, known = [nbformat.v4.new_markdown_cell("# Essay", id="title")], []
    for name, (kind, own) in flags.items():
        make = nbformat.v4.new_code_cell if kind == "code" else nbformat.v4.new_markdown_cell
        cell = make(texts[name], id=name)
        cell.metadata["nbgrader"] = {"grade_id": name, "cell_type": kind, **own, **common}
        points = 2.0 if own["grade"] or own["task"] else None
        if points:
            cell.metadata["nbgrader"]["points"] = points
        checksum = cell.metadata["nbgrader"]["checksum"] = compute_checksum(cell)
        cells.append(cell)
        known.append(SourceCell(name, kind, texts[name], checksum, max_score=points, **own))
    notebook = nbformat.v4.new_notebook(cells=cells)
    return notebook, NotebookSource("a", "essay", None, tuple(known), nbformat.writes(notebook))


def test_prose_and_tasks_keep_the_students_text(essay):
    notebook, source = essay
    notebook.cells[2].source = "Because."
    notebook.cells.append(nbformat.v4.new_markdown_cell("My cell about x.", id="mine"))
    assert mended_of(notebook, source).remarks == []
    damaged = copy.deepcopy(notebook)
    for cell in damaged.cells:
        cell.metadata, cell.id = {}, f"z{cell.id}"
    mended = mended_of(damaged, source)
    same_order(mended, notebook)
    damaged = copy.deepcopy(notebook)
    damaged.cells[2:3] = [damaged.cells[2], copy.deepcopy(damaged.cells[2])]
    damaged.cells[3].source = "Also because."
    mended = mended_of(damaged, source)
    assert mended.notebook.cells[2].source == "Because.\n\nAlso because."


def test_a_locked_cell_is_the_instructors_and_an_untouched_answer_stays_untouched(essay):
    notebook, source = essay
    notebook.cells[1].source = "x = 2"
    del notebook.cells[2]
    mended = mended_of(notebook, source)
    assert [c.source for c in mended.notebook.cells[1:3]] == ["x = 1", "YOUR ANSWER HERE"]
    prose = sanitised(mended.notebook, source).cells[2]
    assert prose.metadata.nbgrader.checksum == compute_checksum(prose)


def test_without_a_release_the_gradebook_alone_mends(notebook, source):
    source = replace(source, released=None)
    assert mended_of(notebook, source).remarks == []
    mended = mended_of(without(notebook, TESTS[0]), source)
    assert at(mended.notebook, TESTS[0]) == at(mended.notebook, "walk-loop") + 1


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


@pytest.mark.parametrize("path", RELEASED, ids=lambda p: p.stem)
def test_any_bytes_are_mended_or_refused(path):
    chance = random.Random(path.stem)
    source, data = source_of(path), nbformat.writes(answered(path)).encode()
    whole = 0
    for _ in range(60):
        broken = damage(data, chance)
        try:
            mended = mend(broken, source)
        except Refused as refused:
            assert "could not be mended" not in str(refused)  # the last resort
            assert "\n" not in str(refused)
            continue
        whole += 1
        check(mended, source)
    assert whole >= 25


# Files


def files(folder: Path, *names: str) -> Path:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name)
    return folder


NEAR = ["random-walk (1).ipynb", "random-walk.ipynb.txt", "Random-Walk.ipynb", "random_walk.ipynb",
        "random-walk-ada.ipynb", "ada_random-walk.ipynb", "Copy of random-walk.ipynb",
        "radom-walk.ipynb", "random-walk-Copy1.ipynb", "random-walk.ipynb.json",
        "random-walk(2).IPYNB",
        "introduction/random-walk.ipynb", "random-walk.ipynb/random-walk.ipynb"]  # fmt: skip


@pytest.mark.parametrize("name", NEAR)
def test_a_single_near_name_is_taken_with_a_remark(tmp_path, name):
    files(tmp_path, name, "find-subsequence.ipynb", "notes.txt", "images/a.png")
    found = find_notebooks(tmp_path, ["random-walk", "find-subsequence"])
    assert found.paths["random-walk"] == tmp_path / name
    assert name in found.remarks["random-walk"][0]
    assert found.paths["find-subsequence"] == tmp_path / "find-subsequence.ipynb"
    assert found.remarks.keys() == {"random-walk"} and not found.problems


def test_the_right_name_comes_first_and_far_names_are_left_alone(tmp_path):
    files(tmp_path, "strides.ipynb", "strides (1).ipynb", "tools.ipynb", "holiday.ipynb")
    found = find_notebooks(tmp_path, ["strides", "tools", "repeat"])
    assert found.paths == {n: tmp_path / f"{n}.ipynb" for n in ("strides", "tools")}
    assert found.remarks == {"strides": ["strides.ipynb was graded, not strides (1).ipynb."]}
    assert found.problems == {}


def test_names_that_begin_alike_are_not_mixed_up(tmp_path):
    files(tmp_path, "walk-2-ada.ipynb")
    found = find_notebooks(tmp_path, ["walk", "walk-2"])
    assert found.paths == {"walk-2": tmp_path / "walk-2-ada.ipynb"}


def test_several_near_names_are_a_problem_unless_they_are_the_same(tmp_path):
    files(tmp_path, "walk (1).ipynb", "walk (2).ipynb")
    problem = find_notebooks(tmp_path, ["walk"]).problems["walk"]
    assert "walk (1).ipynb, walk (2).ipynb" in problem and "rename" in problem
    (tmp_path / "walk (2).ipynb").write_bytes((tmp_path / "walk (1).ipynb").read_bytes())
    assert find_notebooks(tmp_path, ["walk"]).paths == {"walk": tmp_path / "walk (1).ipynb"}


def test_an_archive_that_was_not_unpacked_is_a_problem(tmp_path):
    files(tmp_path, "homework.zip")
    found = find_notebooks(tmp_path, ["walk"])
    assert "homework.zip" in found.problems["walk"] and "unpack" in found.problems["walk"]


def test_links_folders_and_pipes_are_not_opened(tmp_path):
    secret = files(tmp_path / "outside", "secret.ipynb") / "secret.ipynb"
    folder = files(tmp_path / "ada", "a.txt")
    (folder / "walk.ipynb").symlink_to(secret)
    (folder / "tree.ipynb").mkdir()
    os.mkfifo(folder / "pipe.ipynb")
    (folder / "more").symlink_to(secret.parent)
    found = find_notebooks(folder, ["walk", "tree", "pipe", "secret"])
    assert found.paths == {}
    assert "symbolic link" in found.problems["walk"]
    assert "folder" in found.problems["tree"]
    assert "pipe" in found.problems["pipe"]
    assert unreadable(Path("/dev/zero")) and unreadable(folder / "none")
    assert unreadable(folder / "a.txt") is None
    (tmp_path / "bob").symlink_to(folder)
    assert "symbolic link" in find_notebooks(tmp_path / "bob", ["walk"]).problems["walk"]
    assert "not a folder" in find_notebooks(secret, ["walk"]).problems["walk"]


def test_names_of_files_cannot_forge_a_line_of_the_report(tmp_path):
    files(tmp_path, "walk-<b>\n\x1b[31m100 points.ipynb")
    remark = find_notebooks(tmp_path, ["walk"]).remarks["walk"][0]
    assert "\n" not in remark and "\x1b" not in remark and "<" not in remark
