"""Right and wrong answers to exercises: they prove that the tests of a course judge rightly.

An answer is a file `answers/<assignment>/<notebook>/<exercise>/<right or wrong>-<name>.py` that
holds the whole solution cell whose grade_id is `<exercise>`. A wrong answer begins with comments
that say what must happen to it::

    # loses: walk-loop-ends, walk-loop-dtype
    # says: One too few

`loses` names the grade cells that must fail, and all others must pass. `says` is a part of the
message that one of them must show; several such lines must all be found.
"""

from __future__ import annotations

import functools
import re
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import nbformat
from nbconvert.filters import strip_ansi
from nbformat import NotebookNode
from nbgrader import utils
from nbgrader.converters import Autograde
from nbgrader.converters.base import NbGraderException
from nbgrader.preprocessors import Execute, LimitOutput

from proctor.authoring import notebook_form
from proctor.authoring.throwaway import copied
from proctor.config import pack
from proctor.course import Course, CourseError
from proctor.grading.rehearsal import Rehearsals, in_use, judge_both_ways
from proctor.judging import judge
from proctor.model import NotebookSource, Task
from proctor.submissions.sources import read_sources
from proctor.submissions.survey import Files

_WHOLE = 4  # notebooks: the untouched one, the instructor's, and answers of two batches
_HEADER = re.compile(r"#\s*(loses|says):\s*(.*)")


@dataclass(frozen=True)
class Answer:
    """One answer to one exercise."""

    path: Path
    exercise: str
    source: str
    loses: frozenset[str] = frozenset()
    says: tuple[str, ...] = ()

    @property
    def right(self) -> bool:
        return self.path.name.startswith("right-")


@dataclass
class Verdict:
    """What nbgrader made of one submission: lost test cells with their messages, and the output
    of those that passed."""

    lost: dict[str, str] = field(default_factory=dict)
    printed: dict[str, str] = field(default_factory=dict)


def read_answer(path: Path) -> Answer:
    """Read one answer; CourseError when it is not named or not headed as it should be."""
    kind = path.name.split("-", 1)[0]
    if kind not in ("right", "wrong"):
        raise CourseError(f"{path}: name it right-<style>.py or wrong-<mistake>.py")
    lines = path.read_text("utf-8").splitlines()
    header: dict[str, list[str]] = {"loses": [], "says": []}
    while lines and (match := _HEADER.fullmatch(lines[0])):
        header[match[1]].append(match[2].strip())
        del lines[0]
    loses = frozenset(filter(None, re.split(r"[,\s]+", " ".join(header["loses"]))))
    if kind == "wrong" and not (loses and header["says"]):
        raise CourseError(f"{path}: begin it with `# loses: <grade cells>` and `# says: <message>`")
    source = "\n".join(lines).strip("\n")
    return Answer(path, path.parent.name, source, loses, tuple(header["says"]))


def read_answers(course: Course, assignment: str, notebook: str) -> dict[str, list[Answer]]:
    """The answers to each exercise of a notebook, by the grade_id of its solution cell."""
    folder = course.root / "answers" / assignment / notebook
    exercises = solutions(source_notebook(course, assignment, notebook))
    found: dict[str, list[Answer]] = {exercise: [] for exercise in exercises}
    for path in sorted(folder.glob("*/*.py")):
        answer = read_answer(path)
        if answer.exercise not in found:
            raise CourseError(
                f"{path}: {notebook} has no solution cell {answer.exercise}; "
                f"it has {', '.join(exercises)}"
            )
        found[answer.exercise].append(answer)
    return found


def source_notebook(course: Course, assignment: str, notebook: str) -> NotebookNode:
    """The instructor's version of a notebook."""
    return notebook_form.read(course.folder("source", assignment=assignment) / f"{notebook}.ipynb")


def solutions(notebook: NotebookNode) -> dict[str, str]:
    """The source of each solution cell, by grade_id."""
    return {
        cell.metadata.nbgrader.grade_id: cell.source
        for cell in notebook.cells
        if cell.metadata.get("nbgrader", {}).get("solution")
    }


def points(notebook: NotebookNode) -> dict[str, float]:
    """The points of each test cell, by grade_id."""
    return {name: float(cell.metadata.nbgrader.points) for name, cell in _tests(notebook).items()}


def _tests(notebook: NotebookNode) -> dict[str, NotebookNode]:
    """The test cells by grade_id; answers that a teacher grades are none."""
    graded = [cell for cell in notebook.cells if cell.metadata.get("nbgrader", {}).get("grade")]
    return {
        cell.metadata.nbgrader.grade_id: cell
        for cell in graded
        if cell.cell_type == "code" and not cell.metadata.nbgrader.get("solution")
    }


def fill(released: NotebookNode, sources: Mapping[str, str]) -> NotebookNode:
    """The students' version of a notebook with these solution cells filled in."""
    filled: NotebookNode = nbformat.from_dict(released)
    for cell in filled.cells:
        grade_id = cell.metadata.get("nbgrader", {}).get("grade_id")
        if cell.metadata.get("nbgrader", {}).get("solution") and grade_id in sources:
            cell.source = sources[grade_id]
    return filled


class Trial:
    """A throw-away copy of a course in which one notebook is released, filled in and graded."""

    def __init__(self, course: Course, assignment: str, notebook: str) -> None:
        self.assignment, self.notebook = assignment, notebook
        self._temporary = tempfile.TemporaryDirectory(prefix="answers-")
        root = Path(self._temporary.name)
        others = [f"{n}.ipynb" for n in course.notebooks(assignment) if n != notebook]
        self._course = copied(course, assignment, root, leave_out=tuple(others))
        self._course.app.config.Grading.show_hidden_tests = True  # no student sees what comes of it
        if (course.root / "data").is_dir():
            shutil.copytree(course.root / "data", root / "data")
        path = self._course.folder("release", assignment=assignment) / f"{notebook}.ipynb"
        self.released = notebook_form.read(path)
        self.solutions = solutions(source_notebook(course, assignment, notebook))
        self._autograded: NotebookNode | None = None  # one that nbgrader has put its tests into

    def __enter__(self) -> Trial:
        return self

    def __exit__(self, *exception: object) -> None:
        self._temporary.cleanup()

    def grade(
        self, submissions: Mapping[str, NotebookNode], *, stock: bool = False
    ) -> dict[str, Verdict]:
        """Grade notebooks by the names given to them: with the referee, or as nbgrader does.

        With `stock` each notebook is run by nbgrader's own `Execute` in a kernel and scored by
        nbgrader's own rules; the first `_WHOLE` go all the way through `nbgrader autograde`, since
        what stands around the cells is the same in all of them.
        """
        return self._stock(submissions) if stock else self._judge(submissions)

    def _judge(self, submissions: Mapping[str, NotebookNode]) -> dict[str, Verdict]:
        """Grade as `proctor grade` does."""
        source, trusted = self._source
        config = pack(self._course.app.config)
        verdicts = {}
        for name, notebook in submissions.items():
            data = nbformat.writes(notebook).encode()
            judged = judge.judge(Task(name, source, data, {}, trusted, config))
            if judged.notebook is None:
                raise CourseError(f"{self.notebook}: it could not be graded: {judged.problem}")
            points = {cell.name: float(cell.max_score or 0) for cell in source.cells if cell.test}
            scores = {cell: judged.scores.get(cell) or 0.0 for cell in points}
            verdicts[name] = _verdict(nbformat.reads(judged.notebook, 4), scores, points)
        return verdicts

    @functools.cached_property
    def _source(self) -> tuple[NotebookSource, Mapping[str, bytes]]:
        """What the notebook is judged by, and the files beside it, as `proctor grade` finds them.

        It has been rehearsed: what cannot judge from outside is judged beside the answer.
        """
        release_folder = self._course.folder("release", assignment=self.assignment)
        with self._course.gradebook() as gradebook:
            (source,) = read_sources(gradebook, self.assignment, release_folder)
        converter = Autograde(coursedir=self._course.directory(), parent=self._course.app)
        trusted = Files(self._course, self.assignment, converter).trusted
        if in_use(self._course):
            verdict = judge_both_ways(Rehearsals(self._course).task(source, trusted))
            source = replace(source, beside=verdict.beside)
        return source, trusted

    def _autograde(self, submissions: Mapping[str, NotebookNode]) -> dict[str, Verdict]:
        """Grade with `nbgrader autograde`."""
        for name, notebook in submissions.items():
            folder = self._course.folder("submitted", name, self.assignment)
            folder.mkdir(parents=True)
            nbformat.write(notebook, folder / f"{self.notebook}.ipynb")
        directory = self._course.directory(self.assignment)
        with self._course.listening() as log:
            try:
                Autograde(coursedir=directory, parent=self._course.app).start()
            except (NbGraderException, SystemExit) as error:
                reason = f"{self.notebook}: nbgrader could not grade it: {log.reason()}"
                raise CourseError(reason) from error
        verdicts = {name: self._graded(name) for name in submissions}
        for name in submissions:
            shutil.rmtree(self._course.folder("submitted", name, self.assignment))
        return verdicts

    def _stock(self, submissions: Mapping[str, NotebookNode]) -> dict[str, Verdict]:
        """Grade the first notebooks with `nbgrader autograde`, all others by their cells alone."""
        names = list(submissions)
        if self._autograded is not None:
            return {name: self._execute(name, submissions[name]) for name in names}
        verdicts = self._autograde({name: submissions[name] for name in names[:_WHOLE]})
        folder = self._course.folder("autograded", names[0], self.assignment)
        self._autograded = notebook_form.read(folder / f"{self.notebook}.ipynb")
        rest = {name: self._execute(name, submissions[name]) for name in names[_WHOLE:]}
        return verdicts | rest

    def _execute(self, name: str, notebook: NotebookNode) -> Verdict:
        """Run a submission's cells, with the tests that nbgrader has put back, in a kernel."""
        folder = self._course.folder("autograded", name, self.assignment)
        source = self._course.folder("source", assignment=self.assignment)
        shutil.copytree(source, folder, ignore=shutil.ignore_patterns("*.ipynb"))
        assert self._autograded is not None
        notebook = fill(self._autograded, solutions(notebook))
        for cell in notebook.cells:
            if cell.cell_type == "code":
                cell.outputs = []
        resources = {"metadata": {"path": str(folder)}}
        with utils.setenv(NBGRADER_EXECUTION="autograde"), self._course.listening():
            execute = Execute(parent=self._course.app, shutdown_kernel="immediate")
            notebook, resources = execute(notebook, resources)
            notebook, _ = LimitOutput(parent=self._course.app)(notebook, resources)
        graded = [c for c in notebook.cells if c.metadata.get("nbgrader", {}).get("grade")]
        found = {c.metadata.nbgrader.grade_id: utils.determine_grade(c) for c in graded}
        scores = {cell: score or 0.0 for cell, (score, _) in found.items()}
        shutil.rmtree(folder.parent)
        return _verdict(notebook, scores, {cell: most for cell, (_, most) in found.items()})

    def _graded(self, name: str) -> Verdict:
        folder = self._course.folder("autograded", name, self.assignment)
        notebook = notebook_form.read(folder / f"{self.notebook}.ipynb")
        with self._course.gradebook() as gradebook:
            graded = gradebook.find_submission_notebook(self.notebook, self.assignment, name)
            scores = {grade.name: grade.score for grade in graded.grades}
            points = {grade.name: grade.max_score for grade in graded.grades}
        return _verdict(notebook, scores, points)


def _verdict(
    notebook: NotebookNode, scores: Mapping[str, float], points: Mapping[str, float]
) -> Verdict:
    verdict = Verdict()
    for name, cell in _tests(notebook).items():
        if scores.get(name, 0.0) < points[name]:
            verdict.lost[name] = _message(cell.outputs)
        elif message := _message(o for o in cell.outputs if not _is_points(o)):
            verdict.printed[name] = message
    return verdict


def _is_points(output: NotebookNode) -> bool:
    """Whether nbgrader reads an output as the points of its cell."""
    try:
        float(output["data"]["text/plain"])
    except (KeyError, ValueError):
        return False
    return bool(output.output_type == "execute_result")


def _message(outputs: Iterable[NotebookNode]) -> str:
    parts = []
    for output in outputs:
        shown = output.get("data", {}).get("text/plain", "") or output.get("text", "")
        parts.append("\n".join(output.get("traceback", [])) or shown)
    return str(strip_ansi("\n".join(parts)))


@dataclass
class Judgement:
    """What became of all answers to a notebook.

    `problems` are those that were not judged as they should be: the answer (None for the release
    or the instructor's version) and one line. `lost` are the grade cells that each submission lost.
    """

    problems: list[tuple[Answer | None, str]] = field(default_factory=list)
    lost: dict[str, frozenset[str]] = field(default_factory=dict)


def check_answers(
    course: Course, assignment: str, notebook: str, *, stock: bool = False, most: int | None = None
) -> Iterator[str]:
    """Grade all answers to a notebook; yield one line for each that was not judged as it should.

    With `most`, that many submissions of answers at most are graded, taken evenly from all.
    """
    for _, line in judge_answers(course, assignment, notebook, stock=stock, most=most).problems:
        yield line


def judge_answers(
    course: Course, assignment: str, notebook: str, *, stock: bool = False, most: int | None = None
) -> Judgement:
    """Grade all answers to a notebook, and compare with what they say of themselves.

    They are graded as `proctor grade` does it, or with `stock` by nbgrader. Beside the answers,
    the untouched release must get no point and the instructor's version all. Answers that do not
    touch each other's exercises are put into one submission, to start fewer processes. When such a
    submission is not judged as it should, each of its answers is graded alone, and that decides.
    """
    found = read_answers(course, assignment, notebook)
    judgement = Judgement()
    with Trial(course, assignment, notebook) as trial:
        whole = {
            "untouched": trial.released,
            "instructor": fill(trial.released, trial.solutions),
        }
        batches = {f"batch-{i:03}": batch for i, batch in enumerate(_batches(found))}
        if most is not None and len(batches) > most:
            names = list(batches)
            batches = {n: batches[n] for n in (names[i * len(names) // most] for i in range(most))}
        for name, batch in batches.items():
            sources = trial.solutions | {a.exercise: a.source for a in batch}
            whole[name] = fill(trial.released, sources)
        verdicts = trial.grade(whole, stock=stock)
        worth = points(trial.released)
        about = f"{assignment}/{notebook}"
        judgement.problems += [(None, line) for line in _around(about, worth, verdicts)]
        doubtful: dict[str, Answer] = {}
        for name, batch in batches.items():
            where = course.relative(batch[0].path) if len(batch) == 1 else ""
            problems = list(_problems(where, batch, verdicts[name]))
            if len(batch) == 1:
                judgement.problems += [(batch[0], line) for line in problems]
            elif problems:
                doubtful |= {f"single-{len(doubtful) + i:03}": a for i, a in enumerate(batch)}
        singles = {
            name: fill(trial.released, trial.solutions | {a.exercise: a.source})
            for name, a in doubtful.items()
        }
        if singles:
            verdicts |= trial.grade(singles, stock=stock)
        for name, answer in doubtful.items():
            lines = _problems(course.relative(answer.path), [answer], verdicts[name])
            judgement.problems += [(answer, line) for line in lines]
        judgement.lost = {name: frozenset(verdict.lost) for name, verdict in verdicts.items()}
    return judgement


def _around(
    about: str, worth: Mapping[str, float], verdicts: Mapping[str, Verdict]
) -> Iterator[str]:
    """What is wrong with the verdicts on the untouched release and the instructor's version."""
    for cell in sorted(worth.keys() - verdicts["untouched"].lost.keys()):
        yield (
            f"{about}: the untouched release passes {cell} "
            f"({worth[cell]:g} points); begin it with something that a starter fails"
        )
    for cell, printed in verdicts["instructor"].printed.items():
        yield f"{about}: {cell} prints {printed!r}; a test cell prints nothing"
    yield from _problems(f"{about}: the instructor's version", [], verdicts["instructor"])


def _batches(found: Mapping[str, list[Answer]]) -> list[list[Answer]]:
    """Groups of answers that do not touch each other's exercises, right ones apart from wrong."""
    batches: list[tuple[list[Answer], set[str]]] = []
    answers = [answer for some in found.values() for answer in some]
    for answer in sorted(answers, key=lambda a: a.right, reverse=True):
        touched = {answer.exercise} | {_exercise(cell, found) for cell in answer.loses}
        for batch, taken in batches:
            if batch[0].right is answer.right and taken.isdisjoint(touched):
                break
        else:
            batch, taken = [], set()
            batches.append((batch, taken))
        batch.append(answer)
        taken |= touched
    return [batch for batch, _ in batches]


def _exercise(cell: str, exercises: Iterable[str]) -> str:
    """The exercise that a grade cell judges, by its name; the cell itself when there is none."""
    named = [e for e in exercises if cell.startswith(f"{e}-")]
    return max(named, key=len, default=cell)


def _problems(where: str, batch: Iterable[Answer], verdict: Verdict) -> Iterator[str]:
    batch = list(batch)
    due = frozenset().union(*(answer.loses for answer in batch))
    lost = frozenset(verdict.lost)
    for cell in sorted(lost - due):
        yield f"{where}: loses {cell}, which it should keep{_below(verdict.lost[cell])}"
    for cell in sorted(due - lost):
        yield f"{where}: keeps {cell}, which it should lose"
    for answer in batch:
        shown = "\n".join(verdict.lost.get(cell, "") for cell in answer.loses)
        for words in answer.says:
            if answer.loses <= lost and not any(each in shown for each in words.split(" | ")):
                but = ", but" if shown.strip() else ""
                yield f"{where}: no message says {words!r}{but}{_below(shown)}"


def _below(text: str) -> str:
    """The first lines of a message, to stand below a problem."""
    return "".join(f"\n    {line}" for line in text.splitlines()[:12])
