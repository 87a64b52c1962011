"""The benchmark's results as Markdown: ratios and counts, no seconds."""

from __future__ import annotations

from collections.abc import Iterable
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from measure import Cost

    from grading import Results

START_UP = 1.5  # seconds, the target
_SHOWN = 10
STOCK_PAGES, PROCTOR_PAGES = "stock, with pages", "proctor, with pages"


def report(results: Results) -> str:
    """All tables that these results allow."""
    parts = [_sizes(results), _rounds(results), _pages(results), _throughput(results)]
    parts += [_whole(results), _growth(results)]
    parts += [_nbval(results), _start(results), _compared(results)]
    return "\n\n".join(part for part in parts if part)


def spread(ratios: Iterable[float], digits: int = 1) -> str:
    """The median, with the smallest and the largest when there are several."""
    ratios = sorted(ratios)
    middle = f"{median(ratios):.{digits}f}"
    if len(ratios) == 1:
        return middle
    return f"{middle} ({ratios[0]:.{digits}f} to {ratios[-1]:.{digits}f})"


def table(head: list[str], rows: Iterable[Iterable[object]]) -> str:
    """A Markdown table; all columns but the first are numbers."""
    lines = [head, ["---"] + ["---:"] * (len(head) - 1), *rows]
    return "\n".join("| " + " | ".join(str(entry) for entry in line) + " |" for line in lines)


def _sizes(results: Results) -> str:
    sizes = ", ".join(f"{count} {name}" for name, count in results.sizes.items())
    rounds = f"{len(results.rounds)} rounds"
    return f"{results.machine}, {rounds}, {results.options['workers']} workers: {sizes}."


def _rounds(results: Results) -> str:
    rounds = results.rounds
    if not rounds:
        return ""
    rows = []
    for way in rounds[0]:
        rows.append(
            [
                way,
                spread(r["stock"].wall / r[way].wall for r in rounds),
                spread(r["stock"].cpu / r[way].cpu for r in rounds),
                spread((r[way].wall / r["the limit"].wall for r in rounds), 2),
                f"{max(r[way].peak for r in rounds):.0f}",
                f"{max(r[way].peak_together for r in rounds):.0f}",
            ]
        )
    head = ["the sample", "times faster than stock", "less CPU time, times", "of the limit's time"]
    return table([*head, "MiB, grading process", "MiB, all"], rows)


def _pages(results: Results) -> str:
    """Grading and pages together, and what a page costs beside grading."""
    rounds = results.rounds
    if not rounds:
        return ""
    count = results.sizes["notebooks of the sample"]
    faster = spread(r[STOCK_PAGES].wall / r[PROCTOR_PAGES].wall for r in rounds)
    less = spread(r[STOCK_PAGES].cpu / r[PROCTOR_PAGES].cpu for r in rounds)
    each = {
        name: spread(((r[whole].cpu - r[alone].cpu) / count * 1000 for r in rounds), 0)
        for name, whole, alone in (
            ("nbgrader", STOCK_PAGES, "stock"),
            ("proctor", PROCTOR_PAGES, "proctor"),
        )
    }
    head = ["grading and pages", "times faster than stock", "less CPU time, times"]
    head += ["ms of CPU, a page of proctor's", "… of nbgrader's"]
    return table(head, [["the sample", faster, less, each["proctor"], each["nbgrader"]]])


def _throughput(results: Results) -> str:
    """Notebooks per second and core, and how long 95 % of them take at most."""
    if not results.rounds:
        return ""
    count, workers = results.sizes["notebooks of the sample"], results.options["workers"]
    rows = []
    for way, isolation in results.isolation.items():
        gaps = sorted(results.gaps.get(way, []))
        late = f"{gaps[int(0.95 * (len(gaps) - 1))]:.2f}" if gaps else "–"
        rate = spread((count / r[way].wall / workers for r in results.rounds), 2)
        rows.append([way, isolation, rate, late])
    head = ["throughput", "isolation", "notebooks per second and core"]
    return table([*head, "s from one graded notebook to the next, 95 %"], rows)


def _whole(results: Results) -> str:
    if not results.whole:
        return ""
    sizes = results.sizes
    limit = results.whole["the limit"].wall
    rows = []
    for way, stock in (("proctor", "stock"), (PROCTOR_PAGES, STOCK_PAGES)):
        cost = results.whole[way]
        each = cost.wall / sizes["notebooks of the class"]
        found = [r[stock].wall / sizes["notebooks of the sample"] / each for r in results.rounds]
        name = f"{sizes['students of the class']} students, {way}"
        rows.append(
            [name, spread(found) if found else "–", f"{cost.wall / limit:.2f}", *_memory(cost)]
        )
    head = ["the class", "times faster than stock's (with pages: its pages, too), a notebook"]
    return table([*head, "of the limit's time", "MiB, grading process", "MiB, all"], rows)


def _growth(results: Results) -> str:
    if not results.growth:
        return ""
    first = min(results.growth)
    base = results.growth[first]
    rows = [
        [
            count,
            f"{cost.wall / count / (base.wall / first):.2f}",
            *_memory(cost),
            f"{results.pages[count].wall / cost.wall:.2f}",
            *_memory(results.pages[count]),
            f"{results.reports[count].wall / cost.wall:.2f}",
            _memory(results.reports[count])[0],
        ]
        for count, cost in results.growth.items()
    ]
    memory = ["MiB, grading process", "MiB, all"]
    head = ["students, one notebook each", f"time a notebook, of that with {first}", *memory]
    head += ["with pages, of the time without", *memory]
    return table([*head, "the report, of the time without pages", "MiB, the report"], rows)


def _nbval(results: Results) -> str:
    if not results.nbval:
        return ""
    ratio = spread(r["cold"].wall / r["warm"].wall for r in results.nbval)
    which = "some notebooks" if results.options["nbval"] == "few" else "all notebooks"
    return table(["nbval", "times faster with warm kernels"], [[which, ratio]])


def _start(results: Results) -> str:
    rows = [
        [what, spread((cost.wall / START_UP for cost in costs), 2)]
        for what, costs in results.start.items()
    ]
    return table(["start-up", f"of the {START_UP} s allowed"], rows) if rows else ""


def _compared(results: Results) -> str:
    lines = []
    if results.agreeing:
        same, count = results.agreeing
        lines.append(f"otter run against stock: {same} of {count} verdicts of test cells agree")
    for way, found in results.compared.items():
        lines.append(
            f"{way} against stock: {found.marks} values of the gradebook compared, "
            f"{len(found.differing_marks)} differ; {found.outputs} of the notebooks, "
            f"{len(found.differing_outputs)} differ"
        )
        noise = set(results.noise)
        for line in found.differing_marks + found.differing_outputs[:_SHOWN]:
            also = " (also between two runs of stock)" if line.split(":")[0] in noise else ""
            lines.append(f"  - {line}{also}")
    return "\n".join(f"- {line}" if line[0] != " " else line for line in lines)


def _memory(cost: Cost) -> list[str]:
    return [f"{cost.peak:.0f}", f"{cost.peak_together:.0f}"]
