"""Careless and damaged submissions become sound notebooks; whole ones pass untouched."""

from __future__ import annotations

import copy
import json
from dataclasses import replace

import nbformat
import pytest
from nbgrader.converters import Autograde
from nbgrader.utils import compute_checksum

from damaged import (
    RELEASED,
    answered,
    at,
    code_of,
    mended_of,
    put_back,
    same_order,
    sanitised,
    source_of,
    without,
)
from proctor.authoring.answers import solutions
from proctor.model import NotebookSource, SourceCell
from proctor.repair.mending import mend
from proctor.submissions.sources import read_sources


@pytest.mark.parametrize("path", RELEASED, ids=lambda p: p.stem)
def test_intact_notebooks_pass_untouched(path):
    notebook = answered(path)
    mended = mend(nbformat.writes(notebook).encode(), source_of(path))
    assert mended.remarks == []
    assert nbformat.writes(mended.notebook) == nbformat.writes(notebook)


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


def test_a_cell_of_an_earlier_release_is_put_back_without_blaming_the_student(notebook, source):
    """The teacher has corrected the test and its points after the class had got them."""
    earlier = copy.deepcopy(notebook)
    cell = earlier.cells[at(earlier, TESTS[1])]
    cell.source = cell.source.replace("check.", "print or check.", 1)
    cell.metadata.nbgrader.points += 1
    cell.metadata.nbgrader.checksum = compute_checksum(cell)
    mended = mended_of(earlier, source)
    put_back(mended, notebook, source, TESTS[1])
    assert mended.remarks == []
    cell.source += "\npass"
    remarks = mended_of(earlier, source).remarks
    assert f"Cells whose text may not be changed, put back: {TESTS[1]}." in remarks


@pytest.mark.parametrize("checksum", [[], {}, 1, "", "x" * 32])
def test_a_checksum_that_fits_nothing_excuses_no_change(notebook, source, checksum):
    damaged = copy.deepcopy(notebook)
    cell = damaged.cells[at(damaged, TESTS[1])]
    cell.source = cell.source.replace("check.", "print or check.", 1)
    cell.metadata.nbgrader.checksum = checksum
    mended = mended_of(damaged, source)
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


def test_a_flag_that_nbgrader_does_not_read_is_no_remark(notebook, source):
    """A grade cell is locked whatever its metadata say; nbgrader's quickstart says False."""
    sound = copy.deepcopy(notebook)
    sound.cells[at(sound, TESTS[0])].metadata.nbgrader.locked = False
    assert mended_of(sound, source).remarks == []


@pytest.mark.parametrize(
    "settings",
    [
        {"points": 1000},
        {"points": "many"},
        {"points": None},
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


# Through nbgrader itself


@pytest.mark.slow
def test_nbgrader_gives_careless_students_their_marks(tiny, hand_in):
    """Mended notebooks earn what the whole one earns, in plain `nbgrader autograde`."""
    answers = {
        "double": "def double(x):\n    return 2 * x",
        "triple": "def triple(x):\n    return 3 * x",
    }
    whole = nbformat.read(hand_in("whole", "double", **answers), 4)
    with tiny.gradebook() as gradebook:
        sources = read_sources(gradebook, "sums", tiny.folder("release", assignment="sums"))
    source = next(each for each in sources if each.name == "double")

    merged, bare, copied = (copy.deepcopy(whole) for _ in range(3))
    merged.cells[1].source += "\n\n" + merged.cells[2].source
    del merged.cells[2]
    for cell in bare.cells:
        cell.metadata, cell.id = {}, cell.id[::-1]
    copied.cells.append(copy.deepcopy(copied.cells[1]))
    copied.cells[1].source = "def double(x):\n    return 0"
    damaged = {
        "gone": without(whole, "double-values", "triple-values"),
        "merged": merged,
        "bare": bare,
        "copied": copied,
        "pointed": copy.deepcopy(whole),
    }
    damaged["pointed"].cells[2].metadata.nbgrader.points = 100
    for student, notebook in damaged.items():
        mended = mended_of(notebook, source)
        assert mended.remarks
        folder = tiny.folder("submitted", student, "sums")
        folder.mkdir(parents=True)
        nbformat.write(mended.notebook, folder / "double.ipynb")
    with tiny.listening():
        Autograde(coursedir=tiny.directory("sums"), parent=tiny.app).start()
    with tiny.gradebook() as gradebook:
        scores = {
            student: gradebook.find_submission_notebook("double", "sums", student).score
            for student in ["whole", *damaged]
        }
    assert scores == dict.fromkeys(scores, 3.0)
