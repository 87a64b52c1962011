"""A learner's work is never lost: begin, update, reset, whatever goes wrong."""

from __future__ import annotations

import errno
import json
import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from markdown_it import MarkdownIt
from nbformat.v4 import new_code_cell, new_markdown_cell

from advanced_numpy.learner import _files, changes, merging
from advanced_numpy.learner.cli import main
from advanced_numpy.learner.workspace import Workspace, WorkspaceError
from proctor.authoring import notebook_form
from proctor.authoring.release import release
from proctor.grading.run import grade
from tiny_course import COURSE, exercise, marks, write_notebook

NAME = "sums/double"
STARTER = "def double(x):\n    # YOUR CODE HERE\n    raise NotImplementedError()"
ANSWER = "def double(x):\n    return x + x"
IMAGE = b"\x89PNG first"


def cells(starter: str = STARTER, prompt: str = "Write `double`.") -> list:
    """What a learner gets: imports, a prompt, an answer cell, a test cell, a cell that draws."""
    task, answer, test = exercise("double", "pass", "assert double(2) == 4", "pass", 2)
    task.source, answer.source, test.source = prompt, starter, "assert double(2) == 4"
    imports = new_code_cell("import math", id="imports")
    return [imports, task, answer, test, new_code_cell("print(double(3))", id="draw")]


@pytest.fixture
def space(tmp_path: Path) -> Workspace:
    """A course of one notebook with one picture."""
    root = tmp_path / "my course"
    (root / "notebooks").mkdir(parents=True)
    write_notebook(root / "release" / f"{NAME}.ipynb", cells())
    (root / "release" / "sums" / "images").mkdir()
    (root / "release" / "sums" / "images" / "x.png").write_bytes(IMAGE)
    return Workspace(root)


def publish(space: Workspace, new: list) -> None:
    """Put a newer version of the notebook into release/."""
    write_notebook(space.root / "release" / f"{NAME}.ipynb", new)


def edit(space: Workspace, **sources: str) -> None:
    """Write into cells of the learner's notebook, as JupyterLab saves it."""
    path = space.path(NAME)
    notebook = notebook_form.read(path)
    for cell in notebook.cells:
        cell.source = sources.get(cell.id, cell.source)
    path.write_text(notebook_form.text(notebook), "utf-8")


def texts(path: Path) -> dict[str, str]:
    """The cells' texts by their ids, in the notebook's order."""
    return {cell.id: cell.source for cell in notebook_form.read(path).cells}


def kept(space: Workspace) -> list[bytes]:
    """What is kept, oldest first."""
    return [path.read_bytes() for path in sorted((space.work / "kept").rglob("*.*"))]


def all_files(top: Path) -> dict[str, bytes]:
    return {p.relative_to(top).as_posix(): p.read_bytes() for p in top.rglob("*") if p.is_file()}


def command(space: Workspace, *arguments: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "-m", "advanced_numpy", *arguments],
        cwd=space.root, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip


# begin


def test_begin_makes_what_was_released_and_says_so(space):
    done = command(space, "begin", "--no-open")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "work/: 1 notebook made; write your answers there\n"
    released = all_files(space.root / "release")
    made = all_files(space.work)
    assert {name: made[name] for name in released} == released


def test_begin_again_changes_no_byte_of_what_is_there(space):
    space.begin()
    space.path(NAME).write_bytes(b"whatever stands here")
    (space.work / "sums" / "images" / "x.png").write_bytes(b"mine")
    before = all_files(space.work)
    publish(space, cells(prompt="Newer."))
    done = command(space, "begin", "--no-open")
    assert done.returncode == 0
    assert done.stdout.splitlines() == [
        "work/: your notebooks are as you left them",
        "1 notebook can be updated, answers stay: advanced-numpy update",
    ]
    assert all_files(space.work) == before


def test_begin_makes_only_what_is_missing(space):
    space.begin()
    edit(space, double=ANSWER)
    before = space.path(NAME).read_bytes()
    write_notebook(space.root / "release" / "sums" / "half.ipynb", cells())
    report = space.begin()
    assert (report.new, report.same) == (["sums/half"], [NAME])
    assert space.path(NAME).read_bytes() == before


def test_what_editors_leave_in_the_release_is_not_copied(space):
    for name in (".ipynb_checkpoints/double-checkpoint.ipynb", "__pycache__/x.pyc", ".DS_Store"):
        path = space.root / "release" / "sums" / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"")
    space.begin()
    visible = {name for name in all_files(space.work) if not name.startswith(".release/")}
    assert visible == {f"{NAME}.ipynb", "sums/images/x.png"}


def test_all_names_are_fit_for_windows(space):
    space.begin()
    publish(space, cells(prompt="Newer."))
    space.update()
    for path in space.work.rglob("*"):
        assert not re.search(r'[<>:"|?*\\]|[ .]$', path.name), path.name


@pytest.mark.skipif(os.name == "nt", reason="sends SIGKILL")
@pytest.mark.parametrize("moment", ["fsync", "link", "replace"])
@pytest.mark.parametrize("call", [1, 2])
def test_killed_at_any_moment_nothing_is_half_written(space, moment, call):
    program = f"""
import os, signal
from advanced_numpy.learner.cli import main
real, calls = os.{moment}, []
def killed(*arguments):
    calls.append(1)
    if len(calls) == {call}:
        os.kill(os.getpid(), signal.SIGKILL)
    return real(*arguments)
os.{moment} = killed
main(["begin", "--no-open"])
"""
    write_notebook(space.root / "release" / "sums" / "half.ipynb", cells())
    done = subprocess.run([sys.executable, "-c", program], cwd=space.root, check=False)
    assert done.returncode == -signal.SIGKILL
    released = all_files(space.root / "release")
    for name, content in all_files(space.work).items() if space.work.exists() else ():
        if not name.endswith(".tmp"):
            assert content == released[name.removeprefix(".release/")]
    space.begin()
    made = all_files(space.work)
    assert {name: made[name] for name in released} == released


def test_an_interrupt_leaves_no_temporary_file(space, monkeypatch, capsys):
    def interrupted(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "link", interrupted)
    assert main(["--course", str(space.root), "begin", "--no-open"]) == 1
    assert capsys.readouterr().err.count("\n") == 1
    assert not list(space.work.rglob("*.tmp"))
    assert not space.path(NAME).exists()


@pytest.mark.skipif(os.name == "nt", reason="limits a process as POSIX does")
def test_a_file_that_cannot_be_written_in_full_is_not_there(space):
    program = """
import resource, sys
from advanced_numpy.learner.cli import main
resource.setrlimit(resource.RLIMIT_FSIZE, (500, 500))
sys.exit(main(["begin", "--no-open"]))
"""
    done = subprocess.run(
        [sys.executable, "-B", "-c", program],
        cwd=space.root, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert not [p for p in space.work.rglob("*") if p.is_file()]


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EACCES])
def test_a_disk_that_takes_nothing_is_one_line_with_a_remedy(space, monkeypatch, capsys, number):
    def failing(_):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", failing)
    assert main(["--course", str(space.root), "begin", "--no-open"]) == 1
    line = capsys.readouterr().err
    assert line.count("\n") == 1
    assert os.strerror(number) in line
    assert "make room" in line or "a folder of your own" in line


@pytest.mark.skipif(os.name == "nt" or not os.geteuid(), reason="root may write anywhere")
def test_a_folder_without_right_to_write_is_one_line(space, capsys):
    space.root.chmod(0o500)
    try:
        assert main(["--course", str(space.root), "begin", "--no-open"]) == 1
    finally:
        space.root.chmod(0o700)
    line = capsys.readouterr().err
    assert "work" in line and "a folder of your own" in line and line.count("\n") == 1


def test_a_file_called_work_is_named(space, capsys):
    space.work.write_text("a note")
    assert main(["--course", str(space.root), "begin", "--no-open"]) == 1
    line = capsys.readouterr().err
    assert "work" in line and "a file stands where a folder should be" in line
    assert line.count("\n") == 1
    assert space.work.read_text() == "a note"


def test_a_disk_without_hard_links_does(space, monkeypatch):
    def refused(*_):
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", refused)
    assert space.begin().new == [NAME]
    assert space.path(NAME).read_bytes() == (space.root / "release" / f"{NAME}.ipynb").read_bytes()
    assert not _files.create(space.path(NAME), b"other")
    assert not list(space.work.rglob("*.tmp"))


def test_a_python_without_hard_links_does(space, monkeypatch):
    monkeypatch.delattr(os, "link")  # as in a browser
    assert space.begin().new == [NAME]
    assert not _files.create(space.path(NAME), b"other")
    assert not list(space.work.rglob("*.tmp"))


def test_a_file_that_appears_meanwhile_wins(space, monkeypatch):
    real = os.link

    def late(source, target):
        Path(target).write_bytes(b"the learner's")
        real(source, target)

    monkeypatch.setattr(os, "link", late)
    space.begin()
    assert space.path(NAME).read_bytes() == b"the learner's"


def test_begin_opens_jupyterlab_on_the_contents(space, monkeypatch):
    started = []

    class Lab:
        def __init__(self, command, env):
            assert "advanced_numpy" in env["JUPYTER_CONFIG_PATH"]  # the quiet settings
            started.append(command)

        def wait(self):
            return 0

    monkeypatch.setattr(subprocess, "Popen", Lab)
    monkeypatch.setattr(signal, "signal", lambda *_: None)
    assert main(["--course", str(space.root), "begin"]) == 0
    assert space.path(NAME).exists()
    assert started == [
        [
            sys.executable, "-m", "jupyterlab", f"--ServerApp.root_dir={space.root}",
            "--LabApp.default_url=/lab/tree/notebooks/00-start-here.ipynb",
        ]
    ]  # fmt: skip
    assert (COURSE / "notebooks" / "00-start-here.ipynb").is_file()


def test_the_course_is_found_from_within_and_missed_elsewhere(space, tmp_path):
    space.begin()
    assert Workspace.find(space.work / "sums").root == space.root.resolve()
    with pytest.raises(WorkspaceError, match="the course is not here"):
        Workspace.find(tmp_path)


# The course's own notebooks


@pytest.fixture(scope="module")
def begun(tmp_path_factory):
    root = tmp_path_factory.mktemp("begun")
    for name in ("release", "notebooks", "docs"):
        ignored = shutil.ignore_patterns(".ipynb_checkpoints")
        shutil.copytree(COURSE / name, root / name, ignore=ignored)
    space = Workspace(root)
    space.begin()
    return space


def targets(path: Path) -> list[str]:
    """Where the links and pictures of a notebook lead, as far as they are files."""
    found = []
    for cell in notebook_form.read(path).cells:
        if cell.cell_type == "markdown":
            tokens = [t for block in MarkdownIt().parse(cell.source) for t in block.children or []]
            found += [t.attrs.get("src") or t.attrs.get("href") for t in tokens if t.attrs]
            found += re.findall(r"""<(?:img|a)\b[^>]*\b(?:src|href)=["']([^"']+)""", cell.source)
    return [url.path for url in map(urlsplit, found) if url.path and not url.scheme]


def test_every_link_and_picture_is_found_from_work(begun):
    seen = 0
    assert len(begun.notebooks()) == len(list((COURSE / "release").glob("*/*.ipynb")))
    for name in begun.notebooks():
        for target in targets(begun.path(name)):
            place = begun.path(name).parent / unquote(target)
            assert place.exists(), f"{name}: {target}"
            # a link to an exercise leads to the learner's copy, not to the release
            assert place.resolve().is_relative_to(begun.work) or "notebooks" in place.parts
            seen += 1
    assert seen > 20


def test_every_lesson_leads_to_work(begun):
    exercises = set()
    for path in (begun.root / "notebooks").glob("*.ipynb"):
        for target in targets(path):
            place = (path.parent / unquote(target)).resolve()
            assert place.exists(), f"{path.name}: {target}"
            assert not place.is_relative_to(begun.root / "release"), f"{path.name}: {target}"
            if place.is_relative_to(begun.work):
                exercises.add(place)
    assert exercises == {begun.path(name).resolve() for name in begun.notebooks()}


def test_git_does_not_see_work(begun):
    ignored = (COURSE / ".gitignore").read_text().split()
    assert "/work/" in ignored


# update


def test_update_brings_prompts_and_tests_and_keeps_answers(space):
    space.begin()
    edit(space, double=ANSWER, imports="import math\nimport statistics")
    before = space.path(NAME).read_bytes()
    new = cells(prompt="Write `double`, for lists, too.")
    new[3].source = "assert double([1]) == [1, 1]"
    new[3].metadata["nbgrader"]["points"] = 5
    new.insert(3, new_markdown_cell("A remark.", id="remark"))
    publish(space, new)
    report = space.update()
    assert (report.changed, report.conflicts, report.problems) == ([NAME], [], [])
    assert texts(space.path(NAME)) == {
        "imports": "import math\nimport statistics",
        "double-task": "Write `double`, for lists, too.",
        "double": ANSWER,
        "remark": "A remark.",
        "double-values": "assert double([1]) == [1, 1]",
        "draw": "print(double(3))",
    }
    merged = {cell.id: cell for cell in notebook_form.read(space.path(NAME)).cells}
    assert merged["double-values"].metadata.nbgrader.points == 5
    assert kept(space) == [before]


def test_update_of_what_is_not_newer_changes_nothing(space):
    space.begin()
    edit(space, double=ANSWER)
    before = all_files(space.work)
    assert command(space, "update").stdout == "work/: 1 notebook up to date\n"
    assert all_files(space.work) == before


def test_an_untouched_notebook_becomes_the_new_release(space):
    space.begin()
    publish(space, cells("def double(x, y):\n    raise NotImplementedError()", "Newer."))
    assert space.update().conflicts == []
    assert space.path(NAME).read_bytes() == (space.root / "release" / f"{NAME}.ipynb").read_bytes()


def test_cells_that_the_learner_added_stay_where_they_were(space):
    space.begin()
    path = space.path(NAME)
    notebook = notebook_form.read(path)
    own = [new_code_cell(f"mine = {n}", id=f"own-{n}") for n in range(3)]
    notebook.cells = [own[0], *notebook.cells[:3], own[1], *notebook.cells[3:], own[2]]
    path.write_text(notebook_form.text(notebook))
    new = cells(prompt="Newer.")
    publish(space, [new[1], new[2], new[3]])  # imports and draw are gone
    assert space.update().conflicts == []
    order = ["own-0", "double-task", "double", "own-1", "double-values", "own-2"]
    assert list(texts(path)) == order


def test_a_new_starter_is_a_conflict_and_the_answer_stays(space):
    space.begin()
    edit(space, double=ANSWER)
    publish(space, cells("def double(x, y):\n    raise NotImplementedError()"))
    done = command(space, "update")
    assert done.returncode == 0
    assert done.stdout.splitlines() == [
        "work/: 1 notebook updated",
        f"{NAME}: double: the code to start from has changed; your answer stays as it is",
        "before the update: work/kept/; reload what is open in JupyterLab",
    ]
    assert texts(space.path(NAME))["double"] == ANSWER


def test_an_exercise_that_is_gone_leaves_the_answer_as_a_cell_of_its_own(space):
    space.begin()
    edit(space, double=ANSWER)
    new = cells()
    publish(space, [new[0], new[4]])
    conflicts = space.update().conflicts
    assert conflicts == [f"{NAME}: double: is no longer in the release; yours stays, ungraded"]
    assert texts(space.path(NAME)) == {
        "imports": "import math", "double": ANSWER, "draw": "print(double(3))"
    }  # fmt: skip
    assert "nbgrader" not in notebook_form.read(space.path(NAME)).cells[1].metadata


@pytest.fixture
def doubled_has_left(monkeypatch):
    monkeypatch.setattr(changes, "removed", lambda name: {"double", "double-values"})


def test_an_answered_exercise_that_has_left_the_course_stays_whole(space, doubled_has_left):
    space.begin()
    edit(space, double=ANSWER)
    before = texts(space.path(NAME))
    new = cells()
    publish(space, [new[0], new[4]])
    conflicts = space.update().conflicts
    assert conflicts == [f"{NAME}: double: has left the course; yours stays, without points"]
    assert texts(space.path(NAME)) == before
    merged = notebook_form.read(space.path(NAME)).cells
    assert not any("nbgrader" in cell.metadata for cell in merged)
    assert space.update().conflicts == []
    assert texts(space.path(NAME)) == before


def test_an_unanswered_exercise_that_has_left_the_course_goes(space, doubled_has_left):
    space.begin()
    edit(space, draw="print('mine')")
    new = cells()
    publish(space, [new[0], new[4]])
    assert space.update().conflicts == []
    assert texts(space.path(NAME)) == {"imports": "import math", "draw": "print('mine')"}


def test_a_change_on_both_sides_is_a_conflict_and_the_learners_is_kept(space):
    space.begin()
    edit(space, draw="print('mine')", imports="import cmath")
    new = cells()
    new[4].source = "print(double(4))"
    publish(space, new)
    [line] = space.update().conflicts
    assert line.startswith(f"{NAME}: draw: ")
    assert texts(space.path(NAME))["draw"] == "print(double(4))"
    assert texts(space.path(NAME))["imports"] == "import cmath"
    assert b"print('mine')" in kept(space)[0]


def test_deleted_cells_come_back_only_where_marks_depend_on_them(space):
    space.begin()
    path = space.path(NAME)
    notebook = notebook_form.read(path)
    notebook.cells = [c for c in notebook.cells if c.id not in ("double-values", "draw")]
    path.write_text(notebook_form.text(notebook))
    publish(space, cells(prompt="Newer."))
    assert space.update().conflicts == [
        f"{NAME}: double-values: you had deleted this cell; it is back"
    ]
    assert list(texts(path)) == ["imports", "double-task", "double", "double-values"]


def test_answers_that_were_written_into_the_release_are_answers(space):
    publish(space, cells(ANSWER))  # before there was a work/
    space.begin()
    publish(space, cells(prompt="Newer."))
    space.update()
    assert texts(space.path(NAME))["double"] == ANSWER
    assert texts(space.path(NAME))["double-task"] == "Newer."


def test_without_a_record_of_the_origin_answers_stay_and_a_line_says_so(space):
    space.begin()
    edit(space, double=ANSWER, draw="print('mine')")
    shutil.rmtree(space.work / ".release")
    publish(space, cells("def double(x, y):\n    raise NotImplementedError()", "Newer."))
    [line] = space.update().conflicts
    assert "yours is in work/kept/sums/double." in line and ".release" not in line
    assert b"print('mine')" in kept(space)[0]
    assert texts(space.path(NAME))["double"] == ANSWER
    assert texts(space.path(NAME))["double-task"] == "Newer."


def test_without_a_record_of_the_origin_a_notebook_that_lacks_nothing_is_up_to_date(space):
    # As on the website: JupyterLite has saved a notebook that no command has made.
    space.begin()
    edit(space, double=ANSWER)
    shutil.rmtree(space.work / ".release")
    path = space.path(NAME)
    notebook = notebook_form.read(path)
    notebook.cells[3].metadata["jupyter"] = {"source_hidden": False}
    notebook.cells[4].metadata["trusted"] = True
    notebook.cells[4].execution_count = 7
    notebook.cells.append(new_code_cell("mine", id="mine"))
    path.write_text(json.dumps(notebook))
    before = path.read_bytes()
    assert command(space, "update").stdout == "work/: 1 notebook up to date\n"
    assert (path.read_bytes(), kept(space)) == (before, [])
    edit(space, imports="import math, random")  # from now on it is known what is the learner's
    publish(space, cells(prompt="Newer."))
    assert (space.update().changed, space.update().conflicts) == ([NAME], [])
    assert texts(path)["imports"] == "import math, random"
    assert texts(path)["double-task"] == "Newer."


def test_cells_that_lost_their_ids_are_known_by_their_text(space):
    space.begin()
    edit(space, double=ANSWER)
    notebook = json.loads(space.path(NAME).read_bytes())
    notebook["nbformat_minor"] = 4
    for cell in notebook["cells"]:
        del cell["id"]
    space.path(NAME).write_text(json.dumps(notebook))
    publish(space, cells(prompt="Newer."))
    assert space.update().conflicts == []
    merged = texts(space.path(NAME))
    assert [*merged.values()] == [c.source for c in cells(ANSWER, "Newer.")]


def test_a_file_that_is_no_notebook_is_named_and_stays(space, capsys):
    space.begin()
    space.path(NAME).write_bytes(b"{ damaged")
    publish(space, cells(prompt="Newer."))
    assert main(["--course", str(space.root), "update"]) == 1
    assert capsys.readouterr().err == (
        f"advanced-numpy: work/{NAME}.ipynb: is not JSON, so not a notebook\n"
    )
    assert space.path(NAME).read_bytes() == b"{ damaged"


def test_a_picture_that_changes_is_kept_first(space):
    space.begin()
    (space.root / "release" / "sums" / "images" / "x.png").write_bytes(b"second")
    space.update()
    assert (space.work / "sums" / "images" / "x.png").read_bytes() == b"second"
    assert kept(space) == [IMAGE]


def test_what_is_saved_during_an_update_is_not_overwritten(space, monkeypatch):
    space.begin()
    publish(space, cells(prompt="Newer."))
    real = Workspace._keep

    def keep(self, path):
        result = real(self, path)
        path.write_bytes(b"saved in JupyterLab")
        return result

    monkeypatch.setattr(Workspace, "_keep", keep)
    with pytest.raises(WorkspaceError, match="run the same command again"):
        space.update()
    assert space.path(NAME).read_bytes() == b"saved in JupyterLab"


def test_copies_of_the_same_second_do_not_replace_each_other(space):
    space.begin()
    for n in range(3):
        edit(space, double=f"answer = {n}")
        space.reset("double")
    assert sorted(len(re.findall(rb"answer = \d", text)) for text in kept(space)) == [1, 1, 1]
    assert len(set(kept(space))) == 3


@pytest.mark.slow
def test_marks_after_an_update_are_those_of_the_answers(tiny):
    """From begin over an update to `proctor grade`: the new tests judge the old answers."""
    release(tiny, ["sums"])
    (tiny.root / "notebooks").mkdir()
    space = Workspace(tiny.root)
    space.begin()
    edit(space, double=ANSWER, triple="def triple(x):\n    return x")
    source = tiny.folder("source", assignment="sums") / "double.ipynb"
    notebook = notebook_form.read(source)
    notebook.cells[2].source = "assert double(5) == 10"
    notebook.cells[2].metadata["nbgrader"]["points"] = 4
    notebook_form.write(notebook, source)
    release(tiny, ["sums"])
    assert space.update().conflicts == []
    handed_in = tiny.folder("submitted", "ada", "sums")
    shutil.copytree(space.work / "sums", handed_in)
    assert grade(tiny, ["sums"], say=str, feedback=False).problems == []
    assert marks(tiny) == {"ada": 4}


# reset


def test_reset_puts_one_answer_back_and_keeps_a_copy(space):
    space.begin()
    edit(space, double=ANSWER, draw="print('mine')")
    before = space.path(NAME).read_bytes()
    done = command(space, "reset", "double")
    assert (done.returncode, done.stderr) == (0, "")
    first, second = done.stdout.splitlines()
    assert first == f"double: as it was released; reload {NAME} if it is open in JupyterLab"
    path = space.root / second.removeprefix("before the reset: ")
    assert path.read_bytes() == before
    assert texts(space.path(NAME)) == {
        **{cell.id: cell.source for cell in cells()}, "draw": "print('mine')"
    }  # fmt: skip


def test_reset_gives_back_a_deleted_answer_cell(space):
    space.begin()
    path = space.path(NAME)
    notebook = notebook_form.read(path)
    del notebook.cells[2]
    path.write_text(notebook_form.text(notebook))
    space.reset("double")
    assert list(texts(path)) == [cell.id for cell in cells()]


def test_reset_gives_the_cell_that_fits_the_tests_of_the_notebook(space):
    space.begin()
    edit(space, double=ANSWER)
    publish(space, cells("def double(x, y):\n    raise NotImplementedError()"))
    space.reset("double")  # before `update`
    assert texts(space.path(NAME))["double"] == STARTER


@pytest.mark.parametrize(
    ("wanted", "line"),
    [
        ("doubel", "no such exercise; did you mean double?"),
        ("zzz", "no such exercise; name a notebook to see its exercises"),
        ("double", "which one? sums/double/double, sums/half/double"),
        ("half", "which one? sums/half/double"),
    ],
)
def test_an_exercise_that_is_not_clear_is_asked_for(space, wanted, line):
    write_notebook(space.root / "release" / "sums" / "half.ipynb", cells())
    space.begin()
    before = all_files(space.work)
    with pytest.raises(WorkspaceError, match=re.escape(line)):
        space.reset(wanted)
    assert all_files(space.work) == before
    assert space.reset("half/double")[0] == "sums/half"


def test_a_function_names_its_exercise(begun, tmp_path):
    shutil.copytree(begun.root, tmp_path / "copy")
    assert Workspace(tmp_path / "copy").reset("walk_loop")[0] == "introduction/random-walk"


def test_reset_before_begin_says_what_to_do(space):
    with pytest.raises(WorkspaceError, match="advanced-numpy begin"):
        space.reset("double")


# merging


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b'{"cells": [1]}', b"\xff"])
def test_what_is_no_notebook_is_said(content):
    with pytest.raises(ValueError, match="not"):
        merging.read(content)


def test_each_cell_has_an_id_of_its_own_after_a_merge():
    new = {"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    new["cells"] = [{"cell_type": "code", "id": "a", "metadata": {}, "source": "1"}]
    twice = [{"cell_type": "code", "id": "a", "metadata": {}, "source": s} for s in "12"]
    merged, _ = merging.merge(new, new | {"cells": twice}, new)
    assert [cell["source"] for cell in merged["cells"]] == ["1", "2"]
    assert len({cell["id"] for cell in merged["cells"]}) == 2
