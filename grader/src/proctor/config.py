"""The grader's settings, to be set in nbgrader_config.py: ``c.Grading.workers = 4``."""

from __future__ import annotations

import hashlib
import pickle

from traitlets import Bool, Enum, Float, Integer, List, Unicode
from traitlets.config import Config, LoggingConfigurable

from proctor.sandbox import walls
from proctor.sandbox.usage import Limits


class Grading(LoggingConfigurable):
    """Settings of `proctor grade`."""

    workers = Integer(
        None,
        allow_none=True,
        help="Processes that judge notebooks; None means as many as this machine has cores.",
    ).tag(config=True)

    executor = Enum(
        ["fork", "kernel"],
        "fork",
        help="""
        What runs the cells: "fork" runs them in processes forked from a warm Python; "kernel" in a
        kernel that nbgrader's Execute starts. Notebooks in other languages always use a kernel.
        """,
    ).tag(config=True)

    attempts = Integer(
        3,
        min=1,
        help="How often a notebook is given to a worker when workers are killed over it.",
    ).tag(config=True)

    handed_out = List(
        Unicode(),
        ["data"],
        help="""
        Files and folders, seen from the folder of the course, that `proctor release --class` copies
        beside release/. Of a folder whose name ends in a slash it copies what is in it, to the top.
        Solutions, submissions and marks are refused.
        """,
    ).tag(config=True)

    seconds_per_page = Float(
        10.0,
        help="""
        Seconds of CPU for one feedback page. Where a student's text takes longer to format, the
        page shows it as it was written.
        """,
    ).tag(config=True)

    show_hidden_tests = Bool(
        False,
        help="""
        Whether feedback pages show hidden tests: their source, and all that was said, printed and
        drawn while they ran.
        """,
    ).tag(config=True)

    seconds_per_commit = Float(
        1.0,
        help="Marks are written to the gradebook together, once in so many seconds.",
    ).tag(config=True)

    lock_patience = Float(
        600.0,
        help="Seconds to wait while another program keeps the gradebook locked.",
    ).tag(config=True)


class Execution(LoggingConfigurable):
    """How students' cells are run: what they may use, and what keeps them apart."""

    sandbox = Bool(
        True,
        help="Whether students' code is shut in. Set it to False to run it with your own rights.",
    ).tag(config=True)

    referee = Bool(
        True,
        help="Whether test cells run in a process of their own, out of reach of students' code.",
    ).tag(config=True)

    seconds_per_notebook = Float(
        600.0,
        help="""
        Seconds for all cells of a notebook together. When they are used up, cells that nobody
        asked for are not run; each exercise and each test still gets its own time.
        """,
    ).tag(config=True)

    seconds_for_extra_cells = Float(
        120.0,
        help="Seconds for all the cells together that a student has added; then they are not run.",
    ).tag(config=True)

    seconds_for_pages = Float(
        60.0,
        help="""
        Seconds for a notebook's cells to run once more without hidden tests, so that its feedback
        page can show what they say. What they do not reach is left out of the page; with 0, or
        with `proctor grade --no-feedback`, they do not run once more.
        """,
    ).tag(config=True)

    memory = Integer(
        Limits.memory, help="Bytes of memory for all processes of one student's notebook."
    ).tag(config=True)

    processes = Integer(
        Limits.processes, help="Processes that one student's notebook may have."
    ).tag(config=True)

    disk = Integer(Limits.disk, help="Bytes that one student's notebook may write.").tag(
        config=True
    )

    output = Integer(10 << 20, help="Bytes of output of one cell.").tag(config=True)

    readable = List(
        Unicode(),
        ["data"],
        help="Files and folders, seen from the folder of the course, that notebooks read.",
    ).tag(config=True)

    variables = List(
        Unicode(),
        ["OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"],
        help="Environment variables that students' code is given as they are.",
    ).tag(config=True)

    def limits(self) -> Limits:
        """What the processes of one notebook may use together."""
        return Limits(memory=self.memory, processes=self.processes, disk=self.disk)

    def problem(self) -> str | None:
        """What keeps students' code from being shut in here, in one line, or None."""
        found = walls.missing() if self.sandbox else None
        return f"{found}; or run it with your own rights: --no-sandbox" if found else None


_kept: dict[bytes, Config] = {}


def pack(config: Config) -> bytes:
    """The configuration of a course, to travel with tasks; without the address of a database.

    The name of a file stays, since what holds marks is hidden from students' code.

    What cannot be pickled (classes written into nbgrader_config.py) is known by name only in this
    process and in those that are forked from it.
    """
    config = Config(config)
    if "CourseDirectory" in config:
        config.CourseDirectory = config.CourseDirectory.copy()
        if not str(config.CourseDirectory.get("db_url", "")).startswith("sqlite:"):
            config.CourseDirectory.pop("db_url", None)
    try:
        packed = pickle.dumps(config)
    except (pickle.PicklingError, AttributeError, TypeError):
        packed = b"kept:" + hashlib.sha256(repr(config).encode()).digest()
    _kept[packed] = config
    return packed


def unpack(packed: bytes) -> Config:
    """The configuration that `pack` has packed."""
    return _kept[packed] if packed in _kept else pickle.loads(packed)
