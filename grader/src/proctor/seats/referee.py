"""The referee: runs test cells apart from the student's code, with the student's names in reach.

A name that a test cell does not find among its own is looked for in the student's process, where
`proctor.seats.examinee` answers. Data comes as data; functions, classes and objects come as
stand-ins (`proctor.seats.stand_ins`).
"""

from __future__ import annotations

import contextlib
import linecache
import re
import sys
import tracemalloc
import types
import warnings
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from proctor.protocol import blocks, messages, wire
from proctor.protocol.errors import CannotCross, NotJudged
from proctor.protocol.messages import Callback, Raised, Request, Show, Value
from proctor.seats import global_state, introduced, reach, replay, stand_ins
from proctor.seats.exchange import Exchange
from proctor.seats.namespace import Module, Names
from proctor.seats.shared_folder import Folder
from proctor.seats.shell import Channel, Shell, cell_file

_MOST_SHOWN = 10_000_000
_MOST_FRAMES = 100
# A test about masked arrays, or about values that are missing under a dtype of pandas.
_MASKS = re.compile(
    r"\b(np|numpy)\.ma\b|\bma\.\w|[Mm]asked"
    r"|\bpd\.NA\b|\bU?Int\d|\bFloat\d|[\"']boolean[\"']|convert_dtypes"
)


class StudentCodeEnded(NotJudged):
    """The process that runs the student's code has ended in the middle of a call."""


class TookTooLong(NotJudged):
    """The student's code was stopped in the middle of a call."""


class _Hidden(Exception):
    """Carries a student's exception out of the frames that are none of their business."""


class Referee:
    """The connection of the referee to the student's process."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell
        self._channel: Channel | None = None
        self._next = wire.numbers(0)
        self._ambient = global_state.Ambient()
        self.cells: dict[int, str] = {}
        self.names = Names(self)
        self.folder: Folder | None = None
        self.own_folders: list[str] = []  # of the modules that come with the course
        self._filters = list(warnings.filters)
        self._shown = 0
        self._forget()

    def _forget(self) -> None:
        """Know nothing of the student's process; it is a new one."""
        self._stand_ins: dict[int, Any] = {}
        self._own: dict[int, Any] = {}
        self._own_numbers: dict[int, int] = {}
        self._wire = wire.Wire(blocks.Blocks(self._next), self._handle, self._resolve)
        self._wire.find_class = lambda name: self.names.given().get(name)
        self._wire.is_stand_in = lambda value: isinstance(type(value), stand_ins.RemoteClass)
        self._exchange = Exchange(self._wire, self._ambient)

    def attach(self, channel: Channel) -> None:
        """Ask the student's process at the other end of `channel` from now on."""
        if self._channel is not None:
            self._channel.close()
        self._channel = channel
        self._forget()
        self._ambient.settle()
        self.names.renew()

    def run(self, source: str, transformed: str, number: int) -> dict[str, Any]:
        """Run a test cell, which is `transformed` as Python; return its execute_reply's content."""
        self._shown = 0
        self._filters = list(warnings.filters)
        self._wire.masks = _MASKS.search(source) is not None
        with contextlib.suppress(NotJudged):  # the first name that is asked for says it
            self.names.begin()
        reply = self._shell.run(source, number, transformed)
        self._leave_state()
        return reply

    def _leave_state(self) -> None:
        """Hand over what the test has seeded or renamed, for the cells that follow."""
        if self._channel is not None and (self.names.pushes or self._ambient.pending()):
            try:
                self._ask(Request(op="names"))
            except (Exception, NotJudged):
                self._channel = None

    # -- questions --------------------------------------------------------------------------

    def list_names(self) -> set[str]:
        """The names that the student's notebook has defined."""
        if self._channel is None:
            return set()
        found = self._ask(Request(op="names"))
        return {name for name in found if isinstance(name, str)}

    def get(self, name: str) -> Any:
        """The value of a name."""
        return self._ask(Request(op="get", name=name))

    def known(self, spec: Any) -> Any:
        """The stand-in for an object of the student's that a description names."""
        return self._wire.decode(spec, wire.Table())

    def call(
        self, number: int, name: str | None, args: tuple[Any, ...], kwargs: dict[str, Any]
    ) -> Any:
        """Call a function or a method of the student's."""
        request = Request(op="call", handle=number, name=name)
        trace, memory = sys.gettrace(), tracemalloc.is_tracing()
        sys.settrace(None)
        before = tracemalloc.get_traced_memory() if memory else (0, 0)
        request.trace, request.memory = trace is not None, memory
        request.err = global_state.error_state()
        request.warn = warnings.filters != self._filters or replay.recording()
        measured: list[messages.Answer] = []
        try:
            return self._ask(request, args, kwargs, measured=measured)
        finally:
            found = measured[-1] if measured else messages.Answer()
            if memory:
                replay.replay_memory(before, found.peak)
            if trace is not None:
                replay.replay_steps(trace, found.steps)
                sys.settrace(trace)
            replay.warn_again(found.warned)

    def truth(self, number: int) -> bool:
        """Whether an object of the student's counts as true."""
        return self._ask(Request(op="truth", handle=number)) is True

    def held(self, number: int) -> Any:
        """What an object holds of the plain type that its class is derived from."""
        return self._ask(Request(op="held", handle=number))

    def attribute(self, number: int, name: str) -> Any:
        """An attribute of an object of the student's."""
        return self._ask(Request(op="getattr", handle=number, name=name))

    def set_attribute(self, number: int, name: str, value: Any) -> None:
        """Set an attribute of an object of the student's."""
        self._ask(Request(op="setattr", handle=number, name=name), value=[value])

    def delete_attribute(self, number: int, name: str) -> None:
        """Delete an attribute of an object of the student's."""
        self._ask(Request(op="delattr", handle=number, name=name))

    def _ask(
        self,
        request: Request,
        args: tuple[Any, ...] = (),
        kwargs: Mapping[str, Any] = MappingProxyType({}),
        *,
        value: list[Any] | None = None,
        measured: list[messages.Answer] | None = None,
    ) -> Any:
        """What comes of a request; `value` holds what is set, `measured` gets the answer."""
        __tracebackhide__ = True
        error: BaseException
        try:
            answer, table = self._send(request, args, kwargs, value)
            if measured is not None:
                # Not the answer: its bytes would be in memory while the peak is shown.
                measured.append(
                    messages.Answer(peak=answer.peak, steps=answer.steps, warned=answer.warned)
                )
            return self._taken(answer, table, request.op == "call")
        except _Hidden as hidden:
            error = hidden.args[0]
            if isinstance(error, StopIteration) and request.name != "__next__":
                # It would end a loop of the test, or map() and zip(), before anything is compared.
                called = request.name or getattr(
                    self._stand_ins.get(request.handle), "__name__", "your code"
                )
                error = RuntimeError(f"{called} raised StopIteration").with_traceback(
                    error.__traceback__
                )
        except (EOFError, OSError):
            self._channel = None
            running = self._stand_ins.get(request.handle)
            what = request.name or getattr(running, "__name__", "it")
            error = StudentCodeEnded(f"the process of your code ended while {what} was running")
        except ValueError as problem:
            error = CannotCross(f"your code gave back {problem}")
        _raise(error)

    def _send(
        self,
        request: Request,
        args: tuple[Any, ...],
        kwargs: Mapping[str, Any],
        value: list[Any] | None,
    ) -> tuple[messages.Answer, wire.Table]:
        """Send a request, serve what the student's code asks for meanwhile, return the answer."""
        if self._channel is None:
            raise EOFError
        table = wire.Table()
        if self.folder is not None:
            self.folder.give()
        encode = self._wire.encode
        request.args = [encode(arg, table) for arg in args]
        request.kwargs = {k: encode(v, table) for k, v in kwargs.items()}
        if value is not None:
            request.value = encode(value[0], table)
        pushes, self.names.pushes = self.names.pushes, []
        request.pushes = [[name, *(encode(v, table) for v in rest)] for name, *rest in pushes]
        self._exchange.pack_state(request, table)
        self._channel.send(messages.plain(request))
        while True:
            try:
                answer = messages.read(self._channel.receive(), messages.FROM_STUDENT)
            except ValueError:  # not from its shell: the student's code has found the channel
                raise EOFError from None
            if isinstance(answer, Show):
                self._show(answer.kind, answer.content, answer.metadata)
            elif isinstance(answer, Callback):
                self._called_back(answer)
            else:
                break
        if self.folder is not None:
            self.folder.take()
        assert isinstance(answer, messages.Answer)
        return answer, table

    def _taken(self, answer: messages.Answer, table: wire.Table, called: bool) -> Any:
        """The value of an answer, once what else it brings was taken over."""
        try:
            self._exchange.apply_state(answer, table)
            self.names.changed(answer.stale, called)
            if isinstance(answer, Raised):
                raise _Hidden(self._exception(answer, table))
            assert isinstance(answer, Value)
            return self._wire.decode(answer.value, table)
        except (_Hidden, NotJudged, ValueError):
            raise
        except Exception as error:  # a reply that no honest process sends
            raise ValueError(f"something that makes no sense ({type(error).__name__})") from None

    # -- what the student's side sends between ------------------------------------------------

    def _show(self, kind: str, content: dict[str, Any], metadata: dict[str, Any]) -> None:
        self._shown += len(str(content))
        if self._shown > _MOST_SHOWN:
            return
        if kind == "stream":
            # On stderr it would cost the points of a right answer.
            redirected = content.get("name") == "stderr" and sys.stderr is not self._shell.stderr
            (sys.stderr if redirected else sys.stdout).write(str(content.get("text", "")))
        elif kind == "display_data":
            self._shell.flush()
            self._shell.publish(kind, content, metadata)

    def _called_back(self, callback: Callback) -> None:
        table = wire.Table()
        count = 0
        answer: messages.Returned | messages.Failed
        try:
            self._exchange.apply_state(callback, table, changes=False)
            count = len(table.objects)
            args = [self._wire.decode(arg, table) for arg in callback.args]
            kwargs = {k: self._wire.decode(v, table) for k, v in callback.kwargs.items()}
            value = self._perform(callback, args, kwargs)
            answer = messages.Returned(value=self._wire.encode(value, table))
        except BaseException as error:
            answer = messages.Failed(name=type(error).__name__, text=str(error))
        self._exchange.pack_state(answer, table, count)
        assert self._channel is not None
        self._channel.send(messages.plain(answer))

    def _perform(self, callback: Callback, args: list[Any], kwargs: dict[str, Any]) -> Any:
        target = self._own[callback.to]
        name, op = callback.name or "", callback.op
        if op == "call":
            if not reach.may_call(target):
                called = getattr(target, "__name__", type(target).__name__)
                raise PermissionError(
                    f"your code cannot call {called!r} of the test, which opens files or "
                    "runs code; call your own"
                )
            return target(*args, **kwargs)
        if op == "special" and reach.may_use(target, name):
            return getattr(type(target), name)(target, *args, **kwargs)
        if op == "getattr" and reach.may_get(target, name, self.own_folders):
            return getattr(target, name)
        if op == "setattr" and reach.may_set(target, name, self.names.given()):
            (value,) = args
            return setattr(target, name, value)
        how = "set" if op == "setattr" else "use"
        raise AttributeError(f"your code cannot {how} {name!r} of an object of the test")

    # -- handles ----------------------------------------------------------------------------

    def _handle(self, value: Any) -> list[Any]:
        kind = type(value)
        if kind is stand_ins.RemoteFunction or isinstance(kind, stand_ins.RemoteClass):
            return ["own", value._proctor_handle]
        if isinstance(value, type) and "_proctor_handle" in vars(value):
            return ["own", vars(value)["_proctor_handle"]]
        if isinstance(value, types.ModuleType):
            raise CannotCross(f"the module {value.__name__} cannot be handed over")
        number = self._own_numbers.get(id(value))
        if number is None:
            number = self._next()
            self._own[number] = value
            self._own_numbers[id(value)] = number
        name = getattr(value, "__name__", kind.__name__)
        return ["handle", number, {"name": str(name), "special": reach.special(value)}]

    def _resolve(self, spec: list[Any]) -> Any:
        tag, number, *rest = spec
        if tag == "own":
            return self._own[number]
        held = None
        if tag == "alike":
            held, (_, number, *rest) = number, rest[0]
        if number not in self._stand_ins:
            if not isinstance(rest[0], dict):
                raise ValueError("an object that was never introduced")
            self._stand_ins[number] = self._new_stand_in(number, rest[0], held)
        return self._stand_ins[number]

    def _new_stand_in(self, number: int, description: dict[str, Any], held: Any = None) -> Any:
        kind = description.get("kind")
        if kind == "module":
            return Module(str(description.get("name")))
        if kind == "function":
            return stand_ins.RemoteFunction(self, number, description)
        if kind == "class":
            bases = [self._wire.decode(b, wire.Table()) for b in description.get("bases", [])]
            return introduced.new_class(self, number, description, bases)
        own_class = self._wire.decode(description.get("class"), wire.Table())
        return introduced.new_object(self, number, description, own_class, held)

    def code(self, description: dict[str, Any]) -> types.CodeType | None:
        """The code object of a student's function, compiled from the notebook's own text."""
        if "code" not in description:
            return None
        file, name, line = description["code"]
        for number, source in self.cells.items():
            if cell_file(number) == file:
                found = replay.find_code(self._shell, source, file, name, line)
                if found is not None:
                    return found
        names, variables = description.get("names", [[], []])
        return types.SimpleNamespace(  # type: ignore[return-value]
            co_name=name, co_names=tuple(names), co_varnames=tuple(variables), co_consts=(),
            co_filename=file, co_firstlineno=line, co_freevars=(), co_cellvars=(),
        )  # fmt: skip

    def _exception(self, answer: Raised, table: wire.Table) -> BaseException:
        kind = self._wire.decode(answer.kind, table)
        text = answer.text
        if kind is KeyboardInterrupt:
            error: BaseException = TookTooLong("your code ran for too long and was stopped")
        else:
            if not (isinstance(kind, type) and issubclass(kind, BaseException)):
                kind = type(answer.class_name, (Exception,), {})
            try:
                args = self._wire.decode(answer.args, table)
                error = kind(*args) if isinstance(args, tuple) else kind(text)
                if str(error) != text:
                    error = kind(text)
            except Exception:
                error = Exception(text)
            if isinstance(error, NotJudged):
                error = CannotCross(text)
        if isinstance(error, NameError) and answer.name is not None:
            error.name = answer.name
        return error.with_traceback(self._traceback(answer.frames))

    def _traceback(self, frames: list[messages.Frame]) -> types.TracebackType | None:
        trace = None
        for frame in reversed(frames[-_MOST_FRAMES:]):
            made = replay.one_frame(*frame)
            if made is not None:
                trace = types.TracebackType(trace, made.tb_frame, made.tb_lasti, made.tb_lineno)
        return trace

    def know_cells(self, cells: dict[int, str]) -> None:
        """Learn the text of cells that the student's process has run, for tracebacks."""
        for number, source in cells.items():
            self.cells[number] = source
            file = cell_file(number)
            lines = [line + "\n" for line in source.split("\n")]
            entry = (len(source), None, lines, file)
            linecache.cache[file] = entry
            self._shell.ip.compile._filename_map[file] = number


def _raise(error: BaseException) -> None:
    """Raise with the traceback of the student's own frames."""
    trace, error.__traceback__ = error.__traceback__, None
    raise error.with_traceback(trace) from None
