"""The referee: runs test cells apart from the student's code, with the student's names in reach.

A name that a test cell does not find among its own is looked for in the student's process, where
`proctor.examinee` answers. Data comes as data; functions, classes and objects come as stand-ins
(`proctor.remote`).
"""

from __future__ import annotations

import builtins
import contextlib
import importlib
import inspect
import keyword
import linecache
import sys
import tracemalloc
import types
import warnings
from collections.abc import Callable
from typing import Any, NamedTuple

from proctor import _ambient, _arrays, remote, wire
from proctor._folder import Folder
from proctor.examinee import SPECIAL
from proctor.shell import Channel, Shell, cell_file

_MOST_SHOWN = 10_000_000
_NOWHERE = "<proctor>"


class StudentCodeEnded(wire.NotJudged):
    """The process that runs the student's code has ended in the middle of a call."""


class TookTooLong(wire.NotJudged):
    """The student's code was stopped in the middle of a call."""


class _Hidden(Exception):
    """Carries a student's exception out of the frames that are none of their business."""


class Referee:
    """The connection of the referee to the student's process."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell
        self._channel: Channel | None = None
        self._next = wire.numbers(0)
        self._ambient = _ambient.Ambient()
        self.cells: dict[int, str] = {}
        self.names = Names(self)
        self.folder: Folder | None = None
        self._filters = list(warnings.filters)
        self._shown = 0
        self._forget()

    def _forget(self) -> None:
        """Know nothing of the student's process; it is a new one."""
        self._stand_ins: dict[int, Any] = {}
        self._own: dict[int, Any] = {}
        self._own_numbers: dict[int, int] = {}
        self._wire = wire.Wire(_arrays.Blocks(self._next), self._handle, self._resolve)

    def attach(self, channel: Channel | None) -> None:
        """Ask the student's process at the other end of `channel` from now on."""
        if self._channel is not None:
            self._channel.close()
        self._channel = channel
        self._forget()
        self._ambient.settle()
        self.names.renew()

    def run(self, source: str, number: int) -> dict[str, Any]:
        """Run a test cell; return the content of its execute_reply."""
        self._shown = 0
        self._filters = list(warnings.filters)
        with contextlib.suppress(wire.NotJudged):  # the first name that is asked for says it
            self.names.begin()
        reply = self._shell.run(source, number)
        self._leave_state()
        return reply

    def _leave_state(self) -> None:
        """Hand over what the test has seeded or renamed, for the cells that follow."""
        if self._channel is not None and (self.names.pushes or self._ambient.pending()):
            try:
                self._ask({"op": "names"}, (), {})
            except Exception:
                self._channel = None

    # -- questions --------------------------------------------------------------------------

    def list_names(self) -> set[str]:
        """The names that the student's notebook has defined."""
        if self._channel is None:
            return set()
        found = self._ask({"op": "names"}, (), {})
        return {name for name in found if isinstance(name, str)}

    def get(self, name: str) -> Any:
        """The value of a name."""
        return self._ask({"op": "get", "name": name}, (), {})

    def call(self, number: int, name: str | None, args: tuple, kwargs: dict) -> Any:
        """Call a function or a method of the student's."""
        request: dict[str, Any] = {"op": "call", "handle": number, "name": name}
        trace, memory = sys.gettrace(), tracemalloc.is_tracing()
        sys.settrace(None)
        before = tracemalloc.get_traced_memory() if memory else (0, 0)
        request |= {"trace": trace is not None, "memory": memory, "err": _ambient.error_state()}
        request["warn"] = warnings.filters != self._filters or _recording()
        found: dict[str, Any] = {}
        try:
            return self._ask(request, args, kwargs, found)
        finally:
            if memory:
                _replay_memory(before, int(found.get("peak", 0)))
            if trace is not None:
                _replay_steps(trace, found.get("steps", []))
                sys.settrace(trace)
            _warn_again(found.get("warned", []))

    def attribute(self, number: int, name: str) -> Any:
        """An attribute of an object of the student's."""
        return self._ask({"op": "getattr", "handle": number, "name": name}, (), {})

    def set_attribute(self, number: int, name: str, value: Any) -> None:
        """Set an attribute of an object of the student's."""
        self._ask({"op": "setattr", "handle": number, "name": name}, (), {}, value=[value])

    def delete_attribute(self, number: int, name: str) -> None:
        """Delete an attribute of an object of the student's."""
        self._ask({"op": "delattr", "handle": number, "name": name}, (), {})

    def _ask(
        self,
        request: dict[str, Any],
        args: tuple,
        kwargs: dict,
        found: dict[str, Any] | None = None,
        value: list | None = None,
    ) -> Any:
        __tracebackhide__ = True
        error = None
        try:
            return self._exchange(request, args, kwargs, {} if found is None else found, value)
        except _Hidden as hidden:
            error = hidden.args[0]
        except (EOFError, OSError):
            self._channel = None
            running = self._stand_ins.get(request.get("handle", -1))
            what = request.get("name") or getattr(running, "__name__", "it")
            error = StudentCodeEnded(f"the process of your code ended while {what} was running")
        except ValueError as problem:
            error = wire.CannotCross(f"your code gave back {problem}")
        _raise(error)

    def _exchange(
        self,
        request: dict[str, Any],
        args: tuple,
        kwargs: dict,
        found: dict[str, Any],
        value: list | None,
    ) -> Any:
        if self._channel is None:
            raise EOFError
        table = wire.Table()
        if self.folder is not None:
            self.folder.give()
        request["args"] = [self._wire.encode(arg, table) for arg in args]
        request["kwargs"] = {k: self._wire.encode(v, table) for k, v in kwargs.items()}
        if value is not None:
            request["value"] = self._wire.encode(value[0], table)
        pushes, self.names.pushes = self.names.pushes, []
        request["pushes"] = [
            [name, *(self._wire.encode(v, table) for v in rest)] for name, *rest in pushes
        ]
        request["objs"] = table.specs[:]
        request["ambient"] = self._ambient.changed()
        request["blocks"], request["forgotten"] = self._wire.blocks.take()
        nested = self._depth > 0
        self._channel.send(["request", request] if nested else request)
        while True:
            try:
                tag, body, *rest = self._channel.receive()
            except (ValueError, TypeError):  # not from its shell: it has found the channel
                raise EOFError from None
            if tag == "show":
                with contextlib.suppress(TypeError, AttributeError):
                    self._show(body, *rest)
            elif tag == "callback":
                self._called_back(body)
            else:
                break
        if self.folder is not None:
            self.folder.take()
        try:
            return self._read(tag, body, table, found, request["op"] == "call")
        except (_Hidden, wire.NotJudged, ValueError):
            raise
        except Exception as error:  # a reply that no honest process sends
            raise ValueError(f"something that makes no sense ({type(error).__name__})") from None

    def _read(self, tag: Any, body: Any, table: wire.Table, found: dict, called: bool) -> Any:
        found.update({k: body[k] for k in ("peak", "steps", "warned") if k in body})
        self._ambient.apply(body.get("ambient", {}))
        self._wire.blocks.receive(body.get("blocks", {}), body.get("forgotten", []))
        self._wire.receive(body.get("objs", []), table)
        self._wire.apply(body.get("changes", {}), table)
        self.names.changed(body.get("stale", []), called)
        if tag == "error":
            raise _Hidden(self._exception(body, table))
        return self._wire.decode(body["value"], table)

    _depth = 0

    # -- what the student's side sends between ------------------------------------------------

    def _show(self, kind: str, content: dict, metadata: dict) -> None:
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

    def _called_back(self, request: dict[str, Any]) -> None:
        table = wire.Table()
        body: dict[str, Any] = {}
        count = 0
        self._depth += 1
        try:
            self._ambient.apply(request.get("ambient", {}))
            self._wire.blocks.receive(request.get("blocks", {}), request.get("forgotten", []))
            self._wire.receive(request.get("objs", []), table)
            count = len(table.objects)
            args = [self._wire.decode(arg, table) for arg in request["args"]]
            kwargs = {k: self._wire.decode(v, table) for k, v in request["kwargs"].items()}
            value = self._perform(request, args, kwargs)
            body["value"] = self._wire.encode(value, table)
            tag = "value"
        except BaseException as error:
            tag = "error"
            body |= {"name": type(error).__name__, "text": str(error)}
        finally:
            self._depth -= 1
        body["changes"] = self._wire.changes(table, count)
        body["objs"] = table.specs[count:]
        body["blocks"], body["forgotten"] = self._wire.blocks.take()
        body["ambient"] = self._ambient.changed()
        assert self._channel is not None
        self._channel.send([tag, body])

    def _perform(self, request: dict[str, Any], args: list, kwargs: dict) -> Any:
        target = self._own[request["to"]]
        name = request.get("name")
        if request["op"] == "call":
            return target(*args, **kwargs)
        if request["op"] == "special" and name in SPECIAL and _open(target):
            return getattr(type(target), name)(target, *args, **kwargs)
        if not isinstance(name, str) or not _open(target) or name.startswith(_CLOSED):
            raise AttributeError(f"{name!r} is not within reach")
        if request["op"] == "setattr":
            return setattr(target, name, *args)
        return getattr(target, name)

    # -- handles ----------------------------------------------------------------------------

    def _handle(self, value: Any) -> list:
        kind = type(value)
        if kind is remote.RemoteFunction or isinstance(kind, remote.RemoteClass):
            return ["own", value._proctor_handle]
        if isinstance(value, type) and "_proctor_handle" in vars(value):
            return ["own", value._proctor_handle]
        if isinstance(value, types.ModuleType):
            raise wire.CannotCross(f"the module {value.__name__} cannot be handed over")
        number = self._own_numbers.get(id(value))
        if number is None:
            number = self._next()
            self._own[number] = value
            self._own_numbers[id(value)] = number
        special = [name for name in SPECIAL if _open(value) and hasattr(kind, name)]
        name = getattr(value, "__name__", kind.__name__)
        return ["handle", number, {"name": name, "special": special}]

    def _resolve(self, spec: list) -> Any:
        tag, number, *rest = spec
        if tag == "own":
            return self._own[number]
        if number not in self._stand_ins:
            if not isinstance(rest[0], dict):
                raise ValueError("an object that was never introduced")
            self._stand_ins[number] = self._new_stand_in(number, rest[0])
        return self._stand_ins[number]

    def _new_stand_in(self, number: int, description: dict[str, Any]) -> Any:
        kind = description.get("kind")
        if kind == "module":
            return _Module(str(description.get("name")))
        if kind == "function":
            return remote.RemoteFunction(self, number, description)
        if kind == "class":
            bases = [self._wire.decode(b, wire.Table()) for b in description.get("bases", [])]
            return remote.new_class(self, number, description, bases)
        own_class = self._wire.decode(description.get("class"), wire.Table())
        return remote.new_object(self, number, description, own_class)

    def code(self, description: dict[str, Any]) -> types.CodeType | None:
        """The code object of a student's function, compiled from the notebook's own text."""
        if "code" not in description:
            return None
        file, name, line = description["code"]
        for number, source in self.cells.items():
            if cell_file(number) == file:
                found = _find_code(self._shell, source, file, name, line)
                if found is not None:
                    return found
        names, variables = description.get("names", [[], []])
        return types.SimpleNamespace(  # type: ignore[return-value]
            co_name=name, co_names=tuple(names), co_varnames=tuple(variables), co_consts=(),
            co_filename=file, co_firstlineno=line, co_freevars=(), co_cellvars=(),
        )  # fmt: skip

    def _exception(self, body: dict[str, Any], table: wire.Table) -> BaseException:
        kind = self._wire.decode(body.get("class"), table)
        text = str(body.get("text", ""))
        if kind is KeyboardInterrupt:
            error: BaseException = TookTooLong("your code ran for too long and was stopped")
        else:
            if not (isinstance(kind, type) and issubclass(kind, BaseException)):
                kind = type(str(body.get("type", "Exception")), (Exception,), {})
            try:
                args = self._wire.decode(body.get("args"), table)
                error = kind(*args) if isinstance(args, tuple) else kind(text)
                if str(error) != text:
                    error = kind(text)
            except Exception:
                error = Exception(text)
            if isinstance(error, wire.NotJudged):
                error = wire.CannotCross(text)
        if isinstance(error, NameError) and isinstance(body.get("name"), str):
            error.name = body["name"]
        return error.with_traceback(self._traceback(body.get("frames", [])))

    def _traceback(self, frames: list) -> types.TracebackType | None:
        trace = None
        for file, name, first, arguments, line in reversed(frames):
            made = _one_frame(str(file), str(name), int(first), list(arguments), int(line))
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
            linecache.cache[file] = entry  # type: ignore[assignment]
            self._shell.ip.compile._filename_map[file] = number


_ALIASES = {"np": "numpy", "plt": "matplotlib.pyplot", "pd": "pandas", "sp": "scipy"}


class _Module(NamedTuple):
    """A module that the student's notebook has imported."""

    name: str

    def under(self, name: str) -> types.ModuleType:
        """The module of this process, if `name` is what one would call it."""
        if name not in _ALIASES and name != self.name.rpartition(".")[2]:
            raise wire.CannotCross(f"{name} is the module {self.name}, not what it was meant to be")
        if _ALIASES.get(name, self.name) != self.name:
            raise wire.CannotCross(f"{name} is the module {self.name}, not {_ALIASES[name]}")
        try:
            return importlib.import_module(self.name)
        except ImportError as error:
            raise wire.CannotCross(str(error)) from None


class Names(dict):
    """The namespace of the test cells: their own names, and behind them the student's.

    `own` are names that the instructor's cells bind for everybody (imports, above all): there the
    student's value does not count. `shared` are the names that the assignment is about: when a
    test rebinds one of them, the student's code sees it.
    """

    def __init__(self, referee: Referee) -> None:
        super().__init__()
        self._referee = referee
        self.own: set[str] = set()
        self.shared: set[str] = set()
        self.data: set[str] = set()
        self.pushes: list[list] = []
        self._theirs: set[str] = set()
        self._deleted: set[str] = set()
        self._kept: dict[str, Any] = {}
        self._fresh: dict[str, Any] = {}

    def renew(self) -> None:
        """The student's process is a new one."""
        self._kept.clear()
        self._fresh.clear()

    def begin(self) -> None:
        """A test cell begins: look at the student's names anew."""
        self.renew()
        self._theirs = self._referee.list_names() - self._deleted

    def changed(self, stale: list[str], called: bool) -> None:
        """The student's code has run; forget what may have changed with it."""
        for name in stale:
            self._kept.pop(name, None)
        if called:
            self._fresh.clear()

    def __missing__(self, name: str) -> Any:
        __tracebackhide__ = True
        if name in self._kept:
            return self._kept[name]
        if name in self._fresh:
            return self._fresh[name]
        if name not in self._theirs or hasattr(builtins, name) and name not in self.shared:
            raise KeyError(name)
        value = self._referee.get(name)
        if isinstance(value, _Module):
            value = self._kept[name] = value.under(name)
        elif type(value) is remote.RemoteFunction:
            self._kept[name] = value
        elif isinstance(value, type) and "_proctor_handle" in vars(value):
            type.__setattr__(value, "_proctor_named", True)
            self._kept[name] = value
        else:
            self._fresh[name] = value
        return value

    def __contains__(self, name: object) -> bool:
        return super().__contains__(name) or name in self._theirs

    def get(self, name: str, default: Any = None) -> Any:
        """As dict.get, with the student's names."""
        try:
            return self[name]
        except KeyError:
            return default

    def __setitem__(self, name: str, value: Any) -> None:
        super().__setitem__(name, value)
        if name in self._theirs | self._deleted and self._crosses(name, value):
            self.pushes.append([name, value])
            self._deleted.discard(name)

    def _crosses(self, name: str, value: Any) -> bool:
        """Whether the student's code is to see this new value of one of its names."""
        if type(value) is remote.RemoteFunction or isinstance(type(value), remote.RemoteClass):
            return True
        if isinstance(value, types.FunctionType | types.BuiltinFunctionType | type):
            return name in self.shared
        return name in self.data

    def __delitem__(self, name: str) -> None:
        own = super().__contains__(name)
        if own:
            super().__delitem__(name)
        if name in self._theirs:
            self._theirs.discard(name)
            self._deleted.add(name)
            self._kept.pop(name, None)
            self._fresh.pop(name, None)
            self.pushes.append([name])
        elif not own:
            raise KeyError(name)


_CLOSED = ("_", "gi_", "cr_", "ag_", "tb_", "f_", "co_", "func_")


def _open(value: Any) -> bool:
    """Whether attributes of an object of the test may be asked for by the student's code."""
    return not (inspect.isroutine(value) or isinstance(value, type | types.ModuleType))


def _raise(error: BaseException) -> None:
    """Raise without a line of this file in the traceback that the student will read."""
    trace, error.__traceback__ = error.__traceback__, None
    raise error.with_traceback(trace) from None


def _one_frame(
    file: str, name: str, first: int, arguments: list[str], line: int
) -> types.TracebackType | None:
    """A traceback of one frame that stands for a frame in the student's process."""
    names = [a for a in arguments if str(a).isidentifier() and not keyword.iskeyword(a)]
    down = line - first
    if not 0 <= down < 100_000:
        first, down = line, 0
    source = f"def f({', '.join(dict.fromkeys(names))}):" + "\n" * down + " raise ValueError"
    try:
        (code,) = [
            part
            for part in compile(source, file, "exec").co_consts
            if isinstance(part, types.CodeType)
        ]
        code = code.replace(co_name=name, co_qualname=name, co_firstlineno=first)
        types.FunctionType(code, {"__name__": "__main__"})(*[...] * code.co_argcount)
    except ValueError as error:
        assert error.__traceback__ is not None
        return error.__traceback__.tb_next
    except Exception:
        return None
    return None


def without_own_frames(trace: types.TracebackType | None) -> types.TracebackType | None:
    """The traceback without the frames of the referee itself."""
    if trace is None:
        return None
    rest = without_own_frames(trace.tb_next)
    if trace.tb_frame.f_code.co_filename == _NOWHERE:
        return rest
    return types.TracebackType(rest, trace.tb_frame, trace.tb_lasti, trace.tb_lineno)


def _find_code(
    shell: Shell, source: str, file: str, name: str, line: int
) -> types.CodeType | None:
    try:
        text = shell.ip.transform_cell(source)
        todo = [compile(text, file, "exec", dont_inherit=True)]
    except (SyntaxError, ValueError):
        return None
    while todo:
        code = todo.pop()
        if code.co_name == name and code.co_firstlineno == line:
            return code
        todo += [part for part in code.co_consts if isinstance(part, types.CodeType)]
    return None


def _replay_memory(before: tuple[int, int], peak: int) -> None:
    """Have tracemalloc show the most memory that the student's process had at once."""
    now, _ = tracemalloc.get_traced_memory()
    wanted = max(before[1], before[0] + min(peak, 1 << 40))
    tracemalloc.reset_peak()
    if wanted > now:
        bytes(wanted - now)


def _replay_steps(trace: Callable[..., Any], steps: list) -> None:
    """Show a trace function the steps that the student's process has counted."""
    lines: dict[tuple[str, str], list[int]] = {}
    for file, name, event, count in steps:
        lines.setdefault((str(file), str(name)), [0, 0])[event == "line"] += int(count)
    for (file, name), (calls, rest) in lines.items():
        code = types.SimpleNamespace(co_filename=file, co_name=name, co_firstlineno=1)
        frame: Any = types.SimpleNamespace(
            f_code=code, f_lineno=1, f_globals={}, f_locals={}, f_back=None
        )
        local = None
        for _ in range(min(calls, 1_000_000)):
            local = trace(frame, "call", None)
        if local is not None:
            for _ in range(min(rest, 10_000_000)):
                local(frame, "line", None)


def _recording() -> bool:
    return getattr(warnings._showwarnmsg_impl, "__name__", "") != "_showwarnmsg_impl"


def _warn_again(warned: list) -> None:
    for name, text, file, line in warned:
        kind = wire.known_class("builtins", str(name)) or UserWarning
        if issubclass(kind, Warning):
            warnings.warn_explicit(str(text), kind, str(file), int(line))


def _without_source(function: Callable[..., Any]) -> None:
    """Give a function's frames a file name without lines, so that no traceback shows them."""
    function.__code__ = function.__code__.replace(co_filename=_NOWHERE)


for _owner in (Referee, Names, remote.RemoteFunction, remote.RemoteClass, remote.RemoteObject):
    for _function in vars(_owner).values():
        if isinstance(_function, types.FunctionType):
            _without_source(_function)
for _function in (_raise, remote._between_students, *remote.METHODS.values()):
    _without_source(_function)
