"""The messages between processes, each with its fields and their types.

A message travels as a list: its tag, then its fields in their order. `read` checks it on arrival,
so whoever gets one need not ask what is in it. What is `Any` here is a value, described as
`proctor.protocol.wire` does, and is looked at when it is decoded.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeVar

import msgspec
from msgspec import Struct

from proctor.protocol import wire
from proctor.sandbox.usage import Limits

Kind = TypeVar("Kind", bound=Struct)

Count = tuple[str, str, str, int]  # file, function, "call" or "line", how often
Warned = tuple[str, str, str, int]  # category, text, file, line
Frame = tuple[str, str, int, list[str], int]  # file, function, its first line, arguments, line


def _by_tag(*kinds: type[Kind]) -> Mapping[Any, type[Kind]]:
    return {kind.__struct_config__.tag: kind for kind in kinds}


# -- between the referee and the student's process -----------------------------------------------


class State(Struct, array_like=True, kw_only=True):
    """What both processes hold, as far as it has changed: this comes with every message.

    `objs` are containers and arrays that are new in the exchange, `changes` those that have
    changed, by their number in it; `blocks` is memory, `forgotten` the blocks that are not needed
    any more. `ambient` are the states of the global random generators.
    """

    objs: list[Any] = []
    changes: dict[int, Any] = {}
    blocks: dict[int, Any] = {}
    forgotten: list[int] = []
    ambient: dict[str, Any] = {}


class Request(State, kw_only=True, tag="request"):
    """What the referee wants: an operation on the names, or on the object `handle`.

    `pushes` are names that the test has bound anew, each with its value, or deleted. A call is
    measured as `trace`, `memory` and `warn` say, under NumPy's error state `err`.
    """

    op: Literal["names", "get", "call", "truth", "held", "getattr", "setattr", "delattr"]
    handle: int = -1
    name: str | None = None
    args: list[Any] = []
    kwargs: dict[str, Any] = {}
    value: Any = None
    pushes: list[list[Any]] = []
    trace: bool = False
    memory: bool = False
    warn: bool = False
    err: dict[str, str] | None = None


class Answer(State, kw_only=True):
    """What every answer of the student's process says: stale names, and what was measured."""

    stale: list[str] = []
    peak: int = 0
    steps: list[Count] = []
    warned: list[Warned] = []


class Value(Answer, kw_only=True, tag="value"):
    """The answer to a request."""

    value: Any


class Raised(Answer, kw_only=True, tag="raised"):
    """The exception that a request has ended in: its class as a value, and by name."""

    kind: Any = None
    class_name: str = "Exception"
    text: str = ""
    args: Any = None
    name: str | None = None  # of a NameError
    frames: list[Frame] = []


class Callback(State, kw_only=True, tag="callback"):
    """What the student's code wants of an object of the test, the number `to`."""

    op: Literal["call", "special", "getattr", "setattr"]
    to: int
    name: str | None = None
    args: list[Any] = []
    kwargs: dict[str, Any] = {}


class Returned(State, kw_only=True, tag="returned"):
    """The answer to a callback."""

    value: Any = None


class Failed(State, kw_only=True, tag="failed"):
    """The exception that a callback has ended in."""

    name: str = "Exception"
    text: str = ""


class Show(Struct, array_like=True, tag="show"):
    """What the student's code displays in the middle of a request."""

    kind: str
    content: dict[str, Any]
    metadata: dict[str, Any] = {}


FROM_STUDENT = _by_tag(Value, Raised, Callback, Show)
FROM_REFEREE = _by_tag(Request, Returned, Failed)


# -- between the grader and the processes of a sitting -------------------------------------------

Binding = tuple[list[str], str]  # the names that a statement binds, and the statement


class Run(Struct, array_like=True, tag="run"):
    """A cell of the student's is to run as number `number`; nobody has asked for an `extra` one."""

    source: str
    number: int
    extra: bool = False


class Offer(Struct, array_like=True, tag="offer"):
    """What a visible test binds for all cells after it."""

    bindings: list[Binding]


class Test(Struct, array_like=True, tag="test"):
    """A test cell is to run, which is `transformed` as Python.

    `cells` are the student's cells that have run since the last test, by their numbers.
    """

    source: str
    transformed: str
    number: int
    cells: dict[int, str] = {}


class Course(Struct, array_like=True, tag="course"):
    """Which names are the instructor's, and what binds them (`proctor.judging.released`)."""

    shared: list[str]
    data: list[str]
    bindings: list[Binding]


class Attach(Struct, array_like=True, tag="attach"):
    """A student's process is to be judged; its line comes over the control socket."""


class Ready(Struct, array_like=True, tag="ready"):
    """A process is shut in and waits for cells; `language` is a notebook's language_info."""

    language: dict[str, Any]


class Publish(Struct, array_like=True, tag="publish"):
    """What would go out on IOPub."""

    kind: str
    content: Any
    metadata: Any = {}


class Done(Struct, array_like=True, tag="done"):
    """A cell has run; `reply` is the content of its execute_reply."""

    reply: dict[str, Any]


TO_STUDENT = _by_tag(Run, Offer)
TO_REFEREE = _by_tag(Test, Course, Attach)
TO_GRADER = _by_tag(Ready, Publish, Done)


# -- to the warm process -------------------------------------------------------------------------


class Place(Struct, frozen=True):
    """Where a process of a sitting runs, and what it may use."""

    folder: str  # holds the student's `work` and the referee's own folder
    work: str
    sandbox: bool
    limits: Limits
    output: int  # bytes of one cell's output
    readable: list[str]
    hidden: list[str]
    trusted: list[str]
    variables: dict[str, str]


class NewSeat(Struct, array_like=True, tag="seat"):
    """A process of a sitting is wanted."""

    role: Literal["student", "referee"]
    place: Place


class NewKernel(Struct, array_like=True, tag="kernel"):
    """A kernel is wanted, with these arguments of ipykernel_launcher."""

    arguments: list[str]
    cwd: str
    env: dict[str, str]


TO_WARM_PROCESS = _by_tag(NewSeat, NewKernel)


# -- writing and reading -------------------------------------------------------------------------


def plain(message: Struct) -> tuple[Any, ...]:
    """A message as the list that travels; the values in it are not copied."""
    return (message.__struct_config__.tag, *msgspec.structs.astuple(message))


def read(found: Any, kinds: Mapping[Any, type[Kind]]) -> Kind:
    """The message that `found` is, of one of these kinds; ValueError when it is none of them."""
    try:
        # By hand, as msgspec would find out what is in a union anew each time.
        return msgspec.convert(found, kinds[found[0]])
    except (msgspec.MsgspecError, LookupError, TypeError, UnicodeError, RecursionError):
        raise ValueError("something that makes no sense") from None


def pack(message: Struct) -> bytes:
    """A message as bytes, with all that is in it."""
    return wire.pack(msgspec.to_builtins(message))


def unpack(data: bytes, kinds: Mapping[Any, type[Kind]]) -> Kind:
    """The message that `pack` has made; ValueError when there is none of one of these kinds."""
    return read(wire.unpack(data), kinds)
