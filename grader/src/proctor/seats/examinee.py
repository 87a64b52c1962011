"""The student's side of the referee: hands out what the notebook has defined, and calls it.

This runs in the process that runs the student's code. Nothing that it says is believed to be more
than data; whatever it could be made to say, the student's code could also have returned.
"""

from __future__ import annotations

import builtins
import contextlib
import functools
import inspect
import os
import re
import sys
import traceback
import tracemalloc
import types
import warnings
from collections import Counter
from collections.abc import Callable
from typing import Any

from proctor.protocol import blocks, messages, wire
from proctor.protocol.classes import known_class
from proctor.protocol.errors import CannotCross, NotJudged
from proctor.protocol.messages import Callback, Raised, Request, Value
from proctor.seats import global_state, stand_ins
from proctor.seats.exchange import Exchange
from proctor.seats.replay import is_own
from proctor.seats.shell import Channel, Shell
from proctor.texts import message

# As they were before any student's code ran.
_settrace, _current_frames = sys.settrace, sys._current_frames
_malloc = types.SimpleNamespace(
    start=tracemalloc.start, stop=tracemalloc.stop, is_tracing=tracemalloc.is_tracing,
    get_traced_memory=tracemalloc.get_traced_memory, reset_peak=tracemalloc.reset_peak,
)  # fmt: skip

_BUILTINS = {name: value for name, value in vars(builtins).items() if name != "_"}

_IPYTHONS = re.compile(r"_+(i{0,3}|i?\d+|[iod]h|)$")


def _peak(function: Any, args: list[Any], kwargs: dict[str, Any], extra: dict[str, Any]) -> Any:
    """Call, and report the most bytes that were allocated at once."""
    tracing = _malloc.is_tracing()
    if not tracing:
        _malloc.start()
    try:
        before, _ = _malloc.get_traced_memory()
        _malloc.reset_peak()
        try:
            return function(*args, **kwargs)
        finally:
            extra["peak"] = max(0, _malloc.get_traced_memory()[1] - before)
    finally:
        if not tracing:
            _malloc.stop()


def _warnings(function: Any, args: list[Any], kwargs: dict[str, Any], extra: dict[str, Any]) -> Any:
    """Call, and report what was warned of."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            return function(*args, **kwargs)
        finally:
            extra["warned"] = [
                [w.category.__name__, str(w.message), w.filename, w.lineno] for w in caught
            ]


def _around(function: Any, measure: Callable[..., Any], extra: dict[str, Any]) -> Any:
    """`function`, measured at each call."""
    return lambda *args, **kwargs: measure(function, list(args), kwargs, extra)


_measured = {"now": False, "guarded": False}


def _guard(event: str, args: tuple[Any, ...], _measured: dict[str, Any] = _measured) -> None:
    if not _measured["now"]:
        return
    if event in ("sys.settrace", "sys.setprofile", "_thread.start_new_thread", "os.fork"):
        raise RuntimeError(f"{event} while the steps of this code are counted")
    if event == "sys._getframe":
        caller = sys._getframe(1).f_code.co_filename
        if caller.startswith("/notebook/"):
            raise RuntimeError("sys._getframe while the steps of this code are counted")


def _steps(
    function: Any,
    args: list[Any],
    kwargs: dict[str, Any],
    extra: dict[str, Any],
    _measured: dict[str, Any] = _measured,
) -> Any:
    """Call, and report how often each line was run, as sys.settrace sees it.

    What other threads do is not seen. When there are any, a forked process counts: it has none.
    """
    if len(_current_frames()) > 1:
        extra["steps"] = _steps_elsewhere(function, args, kwargs)
        return function(*args, **kwargs)
    if not _measured["guarded"]:
        sys.addaudithook(_guard)
        _measured["guarded"] = True
    counts: Counter[Any] = Counter()
    own = globals()

    def trace(frame: Any, event: str, argument: Any) -> Any:
        code = frame.f_code
        if frame.f_globals is own:
            return None
        if event in ("call", "line"):
            counts[_file_of(frame), code.co_name, event] += 1
        return trace

    before, sys.gettrace = sys.gettrace, lambda: None  # code that asks behaves as it does alone
    _settrace(trace)
    _measured["now"] = True
    try:
        return function(*args, **kwargs)
    finally:
        _measured["now"] = False
        _settrace(None)
        sys.gettrace = before
        extra["steps"] = [[*key, count] for key, count in counts.items()]


def _file_of(frame: types.FrameType) -> str:
    """The file that a frame's code is from; code that only claims to be a library's is not."""
    file = frame.f_code.co_filename
    if file.startswith(("/notebook/", "<frozen ")) or frame.f_globals.get("__file__") == file:
        return file
    return "<code of the notebook>"


def _steps_elsewhere(function: Any, args: list[Any], kwargs: dict[str, Any]) -> list[Any]:
    reads, writes = os.pipe()
    child = os.fork()
    if not child:
        try:
            extra: dict[str, Any] = {}
            with contextlib.suppress(BaseException):
                _steps(function, args, kwargs, extra)
            os.write(writes, wire.pack(extra.get("steps", [])))
        finally:
            os._exit(0)
    os.close(writes)
    with open(reads, "rb") as found:
        data = found.read()
    os.waitpid(child, 0)
    counted: list[Any] = wire.unpack(data)
    return counted


class Examinee:
    """Serves the names of `shell` to the referee at the other end of `channel`."""

    def __init__(self, shell: Shell, channel: Channel) -> None:
        self._shell = shell
        self.channel = channel
        self._next = wire.numbers(1)
        self._objects: dict[int, Any] = {}
        self._handles: dict[int, int] = {}
        self._callbacks: dict[int, Any] = {}
        self._watched: dict[str, int] = {}
        self._ambient = global_state.Ambient()
        self._wire = wire.Wire(blocks.Blocks(self._next), self._handle, self._resolve)
        self._exchange = Exchange(self._wire, self._ambient)
        self._names = shell.ip.user_ns
        self._wire.theirs, self._wire.find_class = True, self._names.get
        self._operations: dict[str, Callable[[Request, wire.Table, dict[str, Any]], Any]] = {
            "names": self._list_names,
            "get": self._get,
            "call": self._call,
            "getattr": lambda request, *_: getattr(self._target(request), request.name),
            "setattr": self._set_attribute,
            "delattr": lambda request, *_: delattr(self._target(request), request.name),
        }

    def serve(self) -> None:
        """Answer one request; EOFError when the referee is gone."""
        request = messages.read(self.channel.receive(), messages.FROM_REFEREE)
        if not isinstance(request, Request):
            raise ValueError("an answer that nobody has asked for")
        self._answer(request)

    def _answer(self, request: Request) -> None:
        vars(builtins).update(_BUILTINS)  # whatever the notebook has put in their place
        self._shell.flush()
        before, self._shell.divert = self._shell.divert, self._show
        table = wire.Table()
        extra: dict[str, Any] = {}
        answer: Value | Raised
        changes: dict[int, list[Any]] = {}
        try:
            self._receive(request, table)
            count = len(table.objects)
            value = self._operations[request.op](request, table, extra)
            answer = Value(value=self._wire.encode(value, table))
            changes = self._wire.changes(table, count)
        except BaseException as error:
            count = min(len(table.objects), len(request.objs))
            table.shorten(count)  # what was being encoded is not complete
            answer = self._described(error, table)
            with contextlib.suppress(Exception, NotJudged):
                changes = self._wire.changes(table, count)
        finally:
            self._shell.flush()
            self._shell.divert = before
        answer.stale = self._stale()
        for field, part in extra.items():
            setattr(answer, field, part)
        self._exchange.pack_state(answer, table, count, changes)
        try:
            self.channel.send(messages.plain(answer))
        except CannotCross as error:
            failed = self._described(error, wire.Table())
            failed.stale = answer.stale
            self.channel.send(messages.plain(failed))

    def _show(self, kind: str, content: dict[str, Any], metadata: dict[str, Any]) -> None:
        self.channel.send(messages.plain(messages.Show(kind, content, metadata)))

    def _receive(self, request: Request, table: wire.Table) -> None:
        self._exchange.apply_state(request, table)
        for name, *value in request.pushes:
            if value:
                self._names[name] = self._wire.decode(value[0], table)
            else:
                self._names.pop(name, None)

    def _target(self, request: Request) -> Any:
        return self._objects[request.handle]

    # -- operations -------------------------------------------------------------------------

    def _list_names(self, request: Request, *_: Any) -> list[str]:
        hidden = self._shell.ip.user_ns_hidden
        return [n for n in self._names if n not in hidden and not _IPYTHONS.match(n)]

    def _get(self, request: Request, *_: Any) -> Any:
        name = request.name or ""
        if name not in self._names:
            raise NameError(f"name {name!r} is not defined", name=name)
        value = self._names[name]
        self._watched[name] = id(value)
        if isinstance(value, type):
            self._wire.kept.add(value)
        return value

    def _stale(self) -> list[str]:
        missing = object()
        return [n for n, i in self._watched.items() if id(self._names.get(n, missing)) != i]

    def _set_attribute(self, request: Request, table: wire.Table, *_: Any) -> None:
        value = self._wire.decode(request.value, table)
        setattr(self._target(request), request.name or "", value)

    def _call(
        self,
        request: Request,
        table: wire.Table,
        extra: dict[str, Any],
        measures: tuple[Any, ...] = (_steps, _peak, _warnings),
        around: Callable[..., Any] = _around,
    ) -> Any:
        target = self._target(request)
        args = [self._wire.decode(arg, table) for arg in request.args]
        kwargs = {k: self._wire.decode(v, table) for k, v in request.kwargs.items()}
        if (name := request.name) is not None:
            special = name.startswith("__") and name.endswith("__")
            if special:  # as Python itself looks it up
                function = getattr(type(target), name, None)
                if function is None:
                    raise TypeError(f"{type(target).__name__!r} object has no {name}")
                args.insert(0, target)
                target = function
            else:
                target = getattr(target, name)
        with global_state.as_usual(request.err):
            wants = request.trace, request.memory, request.warn
            for wanted, measure in zip(wants, measures, strict=True):
                if wanted:
                    target = around(target, measure, extra)
            return target(*args, **kwargs)

    # -- handles ----------------------------------------------------------------------------

    def _handle(self, value: Any) -> list[Any]:
        if isinstance(value, _Callback):
            return ["own", value._proctor_handle]
        number = self._handles.get(id(value))
        if number is not None:
            return ["handle", number, None]
        number = self._next()
        self._objects[number] = value
        self._handles[id(value)] = number
        return ["handle", number, self._description(value)]

    def _description(self, value: Any) -> dict[str, Any]:
        if isinstance(value, type):
            bases = [self._class_spec(base) for base in value.__bases__]
            found_in = [vars(kind) for kind in value.__mro__]
            special = [n for n in stand_ins.METHODS if any(n in members for members in found_in)]
            return {"kind": "class", "bases": bases, "special": special, **_naming(value)}
        if isinstance(value, types.ModuleType):
            return {"kind": "module", "name": value.__name__}
        found: dict[str, Any] = _naming(value)
        function = inspect.isroutine(value) or hasattr(value, "__wrapped__")
        found["kind"] = "function" if function else "object"
        found["class"] = self._class_spec(type(value))
        plain = _code_owner(value)
        if "__wrapped__" in getattr(value, "__dict__", {}):
            found["wrapped"] = self._handle(value.__wrapped__)
        if type(plain) is types.FunctionType:
            code = plain.__code__
            found["code"] = [code.co_filename, code.co_name, code.co_firstlineno]
            found["names"] = [list(code.co_names), list(code.co_varnames)]
        if callable(value):
            with contextlib.suppress(ValueError, TypeError):
                found["parameters"] = _parameters(inspect.signature(value))
        return found

    def _class_spec(self, kind: type) -> list[Any]:
        spec = self._wire.encode(kind, wire.Table())
        return spec if isinstance(spec, list) else ["class", "builtins", "object"]

    def _resolve(self, spec: list[Any]) -> Any:
        if spec[0] == "own":
            return self._objects[spec[1]]
        _, number, description = spec
        if number not in self._callbacks:
            self._callbacks[number] = _new_callback(self, number, description or {})
        return self._callbacks[number]

    def call_back(self, callback: Callback, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """Ask the referee to do something with an object of the test, and wait for the result."""
        table = wire.Table()
        callback.args = [self._wire.encode(arg, table) for arg in args]
        callback.kwargs = {k: self._wire.encode(v, table) for k, v in kwargs.items()}
        self._exchange.pack_state(callback, table)
        self._shell.flush()
        self.channel.send(messages.plain(callback))
        while True:
            answer = messages.read(self.channel.receive(), messages.FROM_REFEREE)
            if isinstance(answer, Request):  # the test's function calls the student's code in turn
                self._answer(answer)
                continue
            self._exchange.apply_state(answer, table)
            if isinstance(answer, messages.Returned):
                return self._wire.decode(answer.value, table)
            assert isinstance(answer, messages.Failed)
            kind = known_class("builtins", answer.name) or RuntimeError
            raise kind(answer.text)

    # -- exceptions -------------------------------------------------------------------------

    def _described(self, error: BaseException, table: wire.Table) -> Raised:
        frames: list[messages.Frame] = [
            (*_code_of(frame.f_code), line or frame.f_code.co_firstlineno)
            for frame, line in traceback.walk_tb(error.__traceback__)
            if not is_own(frame.f_code.co_filename)
        ]
        found = Raised(text=message(error), frames=frames[-100:])
        found.class_name = _naming(type(error)).get("name", "Exception")
        try:
            found.kind = self._class_spec(type(error))
            found.args = self._wire.encode(tuple(error.args), table)
            name = getattr(error, "name", None)
            found.name = name if isinstance(name, str) else None
        except Exception:
            found.kind = ["class", "builtins", "Exception"]
        return found


def _code_owner(value: Any) -> Any:
    """The function that runs first: of a method, a partial or an object that can be called.

    A function that says it wraps another one is still the one that runs.
    """
    for _ in range(100):
        if type(value) is types.FunctionType:
            break
        elif isinstance(value, types.MethodType):
            value = value.__func__
        elif type(value) is functools.partial:
            value = value.func
        elif "__wrapped__" in getattr(value, "__dict__", {}):
            value = value.__wrapped__
        elif isinstance(vars(type(value)).get("__call__"), types.FunctionType):
            return type(value).__call__
        else:
            break
    return value


def _code_of(code: types.CodeType) -> tuple[str, str, int, list[str]]:
    """File, name, first line and arguments of a function."""
    arguments = list(code.co_varnames[: code.co_argcount + code.co_kwonlyargcount])
    return code.co_filename, code.co_name, code.co_firstlineno, arguments


def _naming(value: Any) -> dict[str, Any]:
    names = {}
    for name in ("__name__", "__qualname__", "__doc__", "__module__"):
        with contextlib.suppress(Exception):
            text = getattr(value, name, None)
            if isinstance(text, str):
                names[name.strip("_")] = str(text)[:10_000]
    return names


def _parameters(signature: inspect.Signature) -> list[list[Any]]:
    empty = inspect.Parameter.empty
    found = []
    for parameter in list(signature.parameters.values())[:100]:
        default = parameter.default
        plain = default is None or type(default) in (bool, int, float, str)
        spec = None if default is empty else [default if plain else repr(default)[:200]]
        found.append([parameter.name, int(parameter.kind), spec])
    return found


class _Callback:
    """Stands for an object of the test: what is done with it is done there."""

    def __init__(self, examinee: Examinee, number: int) -> None:
        object.__setattr__(self, "_proctor_handle", number)
        object.__setattr__(self, "_proctor_ask", examinee.call_back)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        callback = Callback(op="getattr", to=self._proctor_handle, name=name)
        return self._proctor_ask(callback, (), {})

    def __setattr__(self, name: str, value: Any) -> None:
        callback = Callback(op="setattr", to=self._proctor_handle, name=name)
        self._proctor_ask(callback, (value,), {})

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._proctor_ask(Callback(op="call", to=self._proctor_handle), args, kwargs)


def _forwarding(name: str) -> Callable[..., Any]:
    def forward(self: _Callback, *args: Any, **kwargs: Any) -> Any:
        callback = Callback(op="special", to=self._proctor_handle, name=name)
        return self._proctor_ask(callback, args, kwargs)

    forward.__name__ = name
    return forward


def _new_callback(examinee: Examinee, number: int, description: dict[str, Any]) -> _Callback:
    """A callback whose class has the special methods that the test's object has."""
    members = {name: _forwarding(name) for name in description.get("special", [])}
    if "__eq__" in members:
        members["__hash__"] = object.__hash__
    name = str(description.get("name", "object"))
    callback: _Callback = type(name, (_Callback,), members)(examinee, number)
    object.__setattr__(callback, "__name__", name)
    return callback
