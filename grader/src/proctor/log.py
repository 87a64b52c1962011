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
def kept(root: Path) -> Iterator[Path]:
    """Write to `.proctor/log` of the course at `root`; yield the file's path."""
    path = root / ".proctor" / "log"
    path.parent.mkdir(exist_ok=True)
    handler = logging.handlers.RotatingFileHandler(
        path, maxBytes=_LARGEST, backupCount=1, encoding="utf-8", errors="replace", delay=True
    )
    with _listening(handler):
        yield path


@contextmanager
def shown() -> Iterator[None]:
    """Write to the terminal, as `--debug` asks for."""
    with _listening(logging.StreamHandler()):
        yield


@contextmanager
def _listening(handler: logging.Handler) -> Iterator[None]:
    handler.setFormatter(_Lines("%(asctime)s %(levelname)s %(name)s %(message)s"))
    level, propagates = logger.level, logger.propagate
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    logger.propagate = False
    try:
        yield
    finally:
        logger.setLevel(level)
        logger.propagate = propagates
        logger.removeHandler(handler)
        handler.close()
