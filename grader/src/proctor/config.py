"""How `proctor grade` works, to be set in nbgrader_config.py: ``c.Grading.workers = 4``."""

from __future__ import annotations

from traitlets import Enum, Float, Integer
from traitlets.config import LoggingConfigurable


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

    seconds_per_page = Float(
        10.0,
        help="""
        Seconds of CPU for one feedback page. Where a student's text takes longer to format, the
        page shows it as it was written.
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
