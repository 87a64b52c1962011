"""The parts of a test cell that students do not see: lines between BEGIN and END HIDDEN TESTS.

nbgrader's ClearHiddenTests takes them out of release/. What a teacher writes after ``# hidden:``
among them is what students read when only a hidden line has failed::

    ### BEGIN HIDDEN TESTS
    # hidden: A long walk must stay in range, too.
    assert walk(10 ** 6)[-1] < 10 ** 6
    ### END HIDDEN TESTS
"""

from __future__ import annotations

from dataclasses import dataclass

from traitlets.config import Config

_SENTENCE = "hidden:"
_MOST_SENTENCE = 500  # characters


@dataclass(frozen=True)
class Marks:
    """The words that mark a hidden region, as the course configures nbgrader's ClearHiddenTests."""

    begin: str = "BEGIN HIDDEN TESTS"
    end: str = "END HIDDEN TESTS"

    @classmethod
    def of(cls, config: Config) -> Marks:
        """The marks of a course with this configuration."""
        own = config.get("ClearHiddenTests", {})
        begin = own.get("begin_test_delimeter", cls.begin)
        return cls(str(begin), str(own.get("end_test_delimeter", cls.end)))


@dataclass(frozen=True)
class Parts:
    """A test cell's source without its hidden lines, and whether and why it has any.

    `sentence` is the author's sentence for a failure on a hidden line, or "".
    """

    visible: str
    hidden: bool
    sentence: str = ""


def parts(source: str, marks: Marks) -> Parts:
    """Divide a test cell's source as ClearHiddenTests does; a region without an end is hidden."""
    visible, sentences = [], []
    inside = hidden = False
    for line in source.split("\n"):
        if marks.begin in line:
            inside = hidden = True
        elif marks.end in line:
            inside = False
        elif not inside:
            visible.append(line)
        elif (comment := line.strip()).startswith("#"):
            text = comment.lstrip("#").strip()
            if text.startswith(_SENTENCE):
                sentences.append(text.removeprefix(_SENTENCE).strip())
    return Parts("\n".join(visible), hidden, " ".join(filter(None, sentences))[:_MOST_SENTENCE])
