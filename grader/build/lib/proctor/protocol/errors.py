"""What goes wrong between the two processes without being anybody's answer."""

from __future__ import annotations


class NotJudged(BaseException):
    """A test could not be judged. No Exception, so that no test takes it for the one it wants."""


class CannotCross(NotJudged):
    """A value that is not data cannot be handed from one process to the other."""
