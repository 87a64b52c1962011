"""Stock `nbgrader autograde` against `proctor grade`, on a class made from the course's answers.

Stock and everything that is compared with it run in alternating rounds, on fresh copies of the same
course, on the same machine. Prints Markdown tables of ratios; `--json` keeps the raw figures.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import platform
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

import tables
from classroom import copy_course, hand_in, make_course, without_proctor
from comparison import Compared, agreeing, compare, read_outputs
from measure import Cost, Failed, measure

from proctor.authoring import notebook_form
from proctor.course import Course

HERE = Path(__file__).resolve().parent
ORIGIN = HERE.parents[1]
PRELOAD = ("numpy", "scipy", "matplotlib.pyplot", "advanced_numpy.check")
NBVAL_FEW = ("notebooks/01-*.ipynb", "source/introduction/*.ipynb")

OTTER = "otter run"

# What keeps code apart where nothing is shut in.
KERNEL, PROCESS = "a kernel each, with your rights", "a process each, with your rights"

# Parts of proctor that its configuration can switch off, and what then keeps code apart.
VARIANTS = {
    "proctor, sandbox off": ("c.Execution.sandbox = False", "referee"),
    "proctor, referee off": ("c.Execution.referee = False", "sandbox"),
    "proctor, both off": ("c.Execution.sandbox = c.Execution.referee = False", PROCESS),
    "proctor over kernels": ("c.Grading.executor = 'kernel'", KERNEL),
}


@dataclass(frozen=True)
class Way:
    """One way to grade a class: the commands for a course with these assignments.

    `isolation` names what keeps students' code from the teacher's files and from the tests.
    """

    name: str
    commands: Callable[[Path, list[str]], Iterator[list[str]]]
    isolation: str = KERNEL
    stock: bool = False
    config: str = ""
    statuses: tuple[int, ...] = (0,)


@dataclass
class Results:
    """All that was measured; what `--json` writes."""

    options: dict
    machine: str
    sizes: dict[str, int] = field(default_factory=dict)
    rounds: list[dict[str, Cost]] = field(default_factory=list)
    whole: dict[str, Cost] = field(default_factory=dict)
    growth: dict[int, Cost] = field(default_factory=dict)
    pages: dict[int, Cost] = field(default_factory=dict)
    reports: dict[int, Cost] = field(default_factory=dict)
    nbval: list[dict[str, Cost]] = field(default_factory=list)
    start: dict[str, list[Cost]] = field(default_factory=dict)
    compared: dict[str, Compared] = field(default_factory=dict)
    noise: list[str] = field(default_factory=list)
    isolation: dict[str, str] = field(default_factory=dict)
    gaps: dict[str, list[float]] = field(default_factory=dict)
    agreeing: tuple[int, int] | None = None

    def plain(self) -> dict:
        """The results for JSON, without what commands printed."""
        return json.loads(json.dumps(asdict(self)), object_hook=_without_printed)


def main(arguments: list[str] | None = None) -> int:
    """Measure what the options ask for; exit status 1 when the two graders differ."""
    options = _parser().parse_args(arguments)
    results = Results(vars(options) | {"json": None}, f"{os.cpu_count()} × {platform.machine()}")
    try:
        with tempfile.TemporaryDirectory(prefix="benchmark-") as folder:
            Bench(options, results, Path(folder)).run()
    except Failed as error:
        print(f"benchmark: {error}", file=sys.stderr)
        return 1
    print(tables.report(results))
    if options.json:
        options.json.write_text(json.dumps(results.plain(), indent=1, default=str), "utf-8")
    return 0 if all(compared.same for compared in results.compared.values()) else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__)
    add = parser.add_argument
    add("--sample", type=int, default=2, metavar="K", help="students graded by stock, too")
    add("--pairs", type=int, default=2, metavar="P", help="rounds of stock and the others")
    add("--students", type=int, default=0, metavar="N", help="a class for proctor alone")
    add("--growth", type=int, nargs="*", default=[], metavar="N", help="classes, one notebook each")
    add("--assignments", nargs="*", default=[], metavar="ASSIGNMENT")
    add("--notebooks", nargs="*", default=[], metavar="ASSIGNMENT/NOTEBOOK")
    add("--workers", type=int, default=2, metavar="N")
    add("--seed", type=int, default=1, help="another seed makes another class")
    add("--no-variants", action="store_true", help="only stock, proctor and the limit")
    add("--nbval", choices=("no", "few", "all"), default="no", help="nbval, warm against cold")
    add("--otter", metavar="PYTHON", help="of an environment with otter-grader: `otter run`, too")
    add("--json", type=Path, metavar="FILE", help="where to write the raw figures")
    return parser


class Bench:
    """One run of the benchmark, in a temporary folder."""

    def __init__(self, options: argparse.Namespace, results: Results, folder: Path) -> None:
        self.options, self.results, self.folder = options, results, folder
        self.cold = {k: v for k, v in os.environ.items() if k not in _switches()}
        self.course = Course(ORIGIN)
        self.warm = dict(os.environ)  # the course's configuration has been read
        self.pages = ["--no-report", "--workers", str(options.workers)]
        self.flags = ["--no-feedback", *self.pages]

    def run(self) -> None:
        """Measure everything that was asked for."""
        pairs = self._notebooks()
        count = max(self.options.sample, self.options.students)
        base = self._class("base", pairs, count)
        sample = self._names(base, self.options.sample)
        self.results.sizes = {
            "students of the sample": len(sample),
            "notebooks of each": len(pairs),
            "notebooks of the sample": self._handed_in(base, sample),
        }
        for number in range(self.options.pairs):
            self._round(number, base, sample)
        if self.options.students:
            self._whole(base, self._names(base, self.options.students))
        if self.options.growth:
            self._grow(self._smallest(pairs))
        if self.options.nbval != "no":
            self._nbval()

    def _notebooks(self) -> list[tuple[str, str]]:
        return self.course.chosen_notebooks(self.options.assignments + self.options.notebooks)

    def _smallest(self, pairs: list[tuple[str, str]]) -> tuple[str, str]:
        def cells(pair: tuple[str, str]) -> int:
            path = self.course.folder("source", assignment=pair[0]) / f"{pair[1]}.ipynb"
            return sum(cell.cell_type == "code" for cell in notebook_form.read(path).cells)

        return min(pairs, key=cells)

    def _class(self, name: str, pairs: list[tuple[str, str]], students: int) -> Course:
        root = self.folder / name
        root.mkdir()
        course = make_course(ORIGIN, root, pairs)
        hand_in(course, students, self.options.seed)
        return course

    def _names(self, course: Course, count: int) -> list[str]:
        return sorted(path.name for path in course.folder("submitted").iterdir())[:count]

    def _handed_in(self, course: Course, students: list[str]) -> int:
        folder = course.folder("submitted")
        return sum(len(list((folder / name).glob("*/*.ipynb"))) for name in students)

    def ways(self) -> list[Way]:
        """Stock, and the ways that are compared with it."""

        def stock(root: Path, assignments: list[str]) -> Iterator[list[str]]:
            for assignment in assignments:
                yield [sys.executable, "-m", "nbgrader", "autograde", assignment]

        found = [
            Way("stock", stock, stock=True),
            _proctor("proctor", self.flags),
            _proctor(tables.PROCTOR_PAGES, self.pages),
        ]
        if not self.options.no_variants:
            found += [
                _proctor(name, self.flags, isolation, config)
                for name, (config, isolation) in VARIANTS.items()
            ]
            found.append(Way("nbgrader with warm kernels", stock))
        return found

    def _grade(self, way: Way, root: Path) -> Cost:
        if way.stock:
            without_proctor(root)
        if way.config:
            with (root / "nbgrader_config.py").open("a") as config:
                config.write(f"\n{way.config}\n")
        assignments = sorted(path.name for path in (root / "source").iterdir())
        commands = way.commands(root, assignments)
        return added(measure(command, root, self.cold, way.statuses) for command in commands)

    def _otter(
        self,
        number: int,
        base: Course,
        sample: list[str],
        stock: Path,
        costs: dict[str, Cost],
    ) -> None:
        """Grade with otter, and count how many of its verdicts are stock's."""
        say(f"round {number + 1}: {OTTER}")
        root = copy_course(base.root, self.folder / f"{number} {OTTER}", sample)
        command = [self.options.otter, str(HERE / "otter_run.py"), str(root)]
        workers = ["--workers", str(self.options.workers)]
        environment = {**self.cold, "PYTHONPATH": str(ORIGIN / "src")}
        costs[OTTER] = measure([*command, *workers], root, environment)
        passed = json.loads(costs[OTTER].printed.splitlines()[-1])
        self.results.agreeing = agreeing(stock, passed)
        self.results.isolation[OTTER] = KERNEL + ", tests in it"

    def _stock_pages(self, graded: Path) -> Cost:
        """nbgrader's own pages of what stock has graded."""
        command = [sys.executable, "-m", "nbgrader", "generate_feedback"]
        assignments = sorted(path.name for path in (graded / "source").iterdir())
        return added(measure([*command, name], graded, self.cold) for name in assignments)

    def _limit(self, graded: Path) -> Cost:
        command = [sys.executable, str(HERE / "limit.py"), str(graded)]
        workers = ["--workers", str(self.options.workers)]
        return measure([*command, *workers, "--preload", *PRELOAD], graded, self.cold)

    def _round(self, number: int, base: Course, sample: list[str]) -> None:
        """Grade the sample once in every way, in the other order each time, and compare."""
        costs: dict[str, Cost] = {}
        roots: dict[str, Path] = {}
        ways = self.ways()
        for way in ways if number % 2 == 0 else reversed(ways):
            say(f"round {number + 1}: {way.name}")
            roots[way.name] = copy_course(base.root, self.folder / f"{number} {way.name}", sample)
            costs[way.name] = self._grade(way, roots[way.name])
            self.results.isolation[way.name] = way.isolation
            self.results.gaps.setdefault(way.name, []).extend(_gaps(roots[way.name]))
        say(f"round {number + 1}: stock's pages")
        costs[tables.STOCK_PAGES] = added([costs["stock"], self._stock_pages(roots["stock"])])
        if self.options.otter:
            self._otter(number, base, sample, roots["stock"], costs)
        say(f"round {number + 1}: the limit")
        costs["the limit"] = self._limit(roots["proctor"])
        self.results.rounds.append(costs)
        if not number:
            for way in ways[1:]:
                found = compare(roots["stock"], roots[way.name], set(sample))
                self.results.compared[way.name] = found
            self._first = read_outputs(roots["stock"] / "autograded")
            self._start(roots["proctor"])
        elif number == 1:
            again = read_outputs(roots["stock"] / "autograded")
            self.results.noise = [
                "/".join(key) for key in again if again[key] != self._first.get(key)
            ]

    def _start(self, graded: Path) -> None:
        """What a run costs that has nothing, or next to nothing, to do."""
        say("start-up")
        command = [*_PROCTOR, "grade", *self.flags]
        nothing = [measure(command, graded, self.cold, (0, 1)) for _ in range(3)]
        self.results.start["nothing due"] = nothing

    def _whole(self, base: Course, students: list[str]) -> None:
        """The whole class by proctor alone: stock would take hours."""
        say(f"{len(students)} students, proctor alone")
        self.results.sizes["students of the class"] = len(students)
        self.results.sizes["notebooks of the class"] = self._handed_in(base, students)
        for way in self.ways()[1:3]:  # alone, and with pages
            root = copy_course(base.root, self.folder / f"whole {way.name}", students)
            self.results.whole[way.name] = self._grade(way, root)
        self.results.whole["the limit"] = self._limit(root)

    def _grow(self, smallest: tuple[str, str]) -> None:
        """One notebook for ever more students: what a notebook costs, its page, and memory."""
        course = self._class("growth", [smallest], max(self.options.growth))
        for count in sorted(self.options.growth):
            costs = {}
            for way in (_proctor("without pages", self.flags), _proctor("with pages", self.pages)):
                say(f"{count} students with {'/'.join(smallest)}, {way.name}")
                root = self.folder / f"growth {count} {way.name}"
                copy_course(course.root, root, self._names(course, count))
                costs[way.name] = self._grade(way, root)
            self.results.growth[count] = costs["without pages"]
            self.results.pages[count] = costs["with pages"]
            self.results.reports[count] = measure([*_PROCTOR, "report"], root, self.cold)

    def _nbval(self) -> None:
        few = [str(p.relative_to(ORIGIN)) for glob in NBVAL_FEW for p in sorted(ORIGIN.glob(glob))]
        paths = few if self.options.nbval == "few" else ["notebooks", "source"]
        flags = ["-q", "-p", "no:cacheprovider", "--nbval", "--nbval-current-env"]
        command = [sys.executable, "-m", "pytest", *flags, *paths]
        for number in range(self.options.pairs):
            say(f"nbval, round {number + 1}")
            environments = {"cold": self.cold, "warm": self.warm}
            costs = {n: measure(command, ORIGIN, env) for n, env in environments.items()}
            self.results.nbval.append(costs)


def added(costs: Iterable[Cost]) -> Cost:
    """What several commands cost, one after the other."""
    found = list(costs)
    return Cost(
        wall=sum(cost.wall for cost in found),
        cpu=sum(cost.cpu for cost in found),
        peak=max(cost.peak for cost in found),
        peak_together=max(cost.peak_together for cost in found),
        status=max(cost.status for cost in found),
        printed="\n".join(cost.printed for cost in found),
    )


def _gaps(root: Path) -> list[float]:
    """Seconds between two graded notebooks, by the times of their files."""
    times = sorted(path.stat().st_mtime for path in root.glob("autograded/*/*/*.ipynb"))
    return [after - before for before, after in itertools.pairwise(times)]


_PROCTOR = [sys.executable, "-m", "proctor.cli"]


def _proctor(
    name: str, flags: list[str], isolation: str = "sandbox and referee", config: str = ""
) -> Way:
    """`proctor grade` with these flags, and with a line more in its configuration."""

    def commands(root: Path, assignments: list[str]) -> Iterator[list[str]]:
        yield [*_PROCTOR, "grade", *assignments, *flags, "--force"]

    return Way(name, commands, isolation, config=config, statuses=(0, 1))


def _switches() -> set[str]:
    """The environment variables by which a configuration may have switched warm kernels on."""
    return {name for name in os.environ if name.startswith(("JUPYTER_DEFAULT_", "PROCTOR_"))}


def _without_printed(entry: dict) -> dict:
    return {key: value for key, value in entry.items() if key != "printed"}


def say(what: str) -> None:
    """Tell the terminal what is being measured; the tables alone go to stdout."""
    print(f"… {what}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
