"""What goes wrong inside the grader, in full: `.proctor/log`, and the terminal with `--debug`.

The report has one line for each problem, for the instructor; tracebacks are for who repairs it.
"""

from __future__ import annotations

import logging
import logging.handlers
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from proctor.submissions.untrusted import plain

logger = logging.getLogger("proctor")
_LARGEST = 5_000_000  # bytes of the file; the one before is kept beside it


class _Lines(logging.Formatter):
    """Without characters that control a terminal: tracebacks quote what students wrote."""

    def format(self, record: logging.LogRecord) -> str:
        return "\n".join(map(plain, super().format(record).split("\n")))


@contextmanager
def kept(root: Path, *, debug: bool = False) -> Iterator[Path]:
    """Write to `.proctor/log` of the course at `root`; yield the file's path."""
    path = root / ".proctor" / "log"
    path.parent.mkdir(exist_ok=True)
    handlers: list[logging.Handler] = [
        logging.handlers.RotatingFileHandler(
            path, maxBytes=_LARGEST, backupCount=1, encoding="utf-8", errors="replace", delay=True
        )
    ]
    if debug:
        handlers.append(logging.StreamHandler())
    for handler in handlers:
        handler.setFormatter(_Lines("%(asctime)s %(levelname)s %(message)s"))
        logger.addHandler(handler)
    level = logger.level
    logger.setLevel(logging.DEBUG)
    propagates, logger.propagate = logger.propagate, False
    try:
        yield path
    finally:
        logger.setLevel(level)
        logger.propagate = propagates
        for handler in handlers:
            logger.removeHandler(handler)
            handler.close()
