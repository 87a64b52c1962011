"""The student's side of the referee: hands out what the notebook has defined, and calls it.

This runs in the process that runs the student's code. Nothing that it says is believed to be more
than data; whatever it could be made to say, the student's code could also have returned.
"""

from __future__ import annotations

import builtins
import contextlib
import functools
import inspect
import re
import traceback
import types
from collections.abc import Callable
from typing import Any

from proctor.protocol import blocks, messages, plain, wire
from proctor.protocol.classes import known_class
from proctor.protocol.errors import CannotCross, NotJudged
from proctor.protocol.messages import Callback, Raised, Request, Value
from proctor.seats import callbacks, global_state, introduced, introductions, measures, stand_ins
from proctor.seats.exchange import Exchange
from proctor.seats.introductions import code_of, code_owner, naming, parameters
from proctor.seats.replay import is_own
from proctor.seats.shell import Channel, Shell
from proctor.texts import message

_BUILTINS = {name: value for name, value in vars(builtins).items() if name != "_"}

# What a call may be measured by. No step of the functions that carry a call across is counted.
_MEASURED = (
    functools.partial(
        measures.steps,
        frozenset(map(id, (globals(), vars(callbacks), vars(introductions)))),
    ),
    measures.peak,
    measures.warned,
)

_IPYTHONS = re.compile(r"_+(i{0,3}|i?\d+|[iod]h|)$")


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
        self._wire.special = introduced.SPECIAL - set(stand_ins.COMPARISONS)
        self._operations: dict[str, Callable[[Request, wire.Table, dict[str, Any]], Any]] = {
            "names": self._list_names,
            "get": self._get,
            "call": self._call,
            "truth": lambda request, *_: bool(self._target(request)),
            "held": lambda request, *_: plain.base(self._target(request)),
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
        measured: tuple[Any, ...] = _MEASURED,
        around: Callable[..., Any] = measures.around,
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
            for wanted, measure in zip(wants, measured, strict=True):
                if wanted:
                    target = around(target, measure, extra)
            return target(*args, **kwargs)

    # -- handles ----------------------------------------------------------------------------

    def _handle(self, value: Any) -> list[Any]:
        if isinstance(value, callbacks.Remote):
            return ["own", value._proctor_handle]
        number = self._handles.get(id(value))
        if number is not None:
            return ["handle", number, None]
        number = self._next()
        self._objects[number] = value
        self._handles[id(value)] = number
        return ["handle", number, self._description(value)]

    def _description(self, value: Any) -> dict[str, Any]:
        found: dict[str, Any]
        if isinstance(value, type):
            bases = [self._class_spec(base) for base in value.__bases__]
            base = plain.unchanging(value)
            members = plain.of_its_own(value, base or object)
            usual = () if base else stand_ins.COMPARISONS
            special = [name for name in introduced.SPECIAL if name in members or name in usual]
            inherits = plain.inherited(value, introduced.ON_HELD)
            found = {"kind": "class", "bases": bases, "special": special, "inherits": inherits}
            return found | naming(value)
        if isinstance(value, types.ModuleType):
            return {"kind": "module", "name": value.__name__}
        found = naming(value)
        routine = inspect.isroutine(value) or hasattr(value, "__wrapped__")
        found["kind"] = "function" if routine else "object"
        found["class"] = self._class_spec(type(value))
        function = code_owner(value)
        if "__wrapped__" in getattr(value, "__dict__", {}):
            found["wrapped"] = self._handle(value.__wrapped__)
        if type(function) is types.FunctionType:
            code = function.__code__
            found["code"] = [code.co_filename, code.co_name, code.co_firstlineno]
            found["names"] = [list(code.co_names), list(code.co_varnames)]
        if callable(value):
            with contextlib.suppress(ValueError, TypeError):
                found["parameters"] = parameters(inspect.signature(value))
        return found

    def _class_spec(self, kind: type) -> list[Any]:
        spec = self._wire.encode(kind, wire.Table())
        return spec if isinstance(spec, list) else ["class", "builtins", "object"]

    def _resolve(self, spec: list[Any]) -> Any:
        if spec[0] == "own":
            return self._objects[spec[1]]
        if spec[0] != "handle":
            raise ValueError("what only the student's side sends")
        _, number, description = spec
        if number not in self._callbacks:
            self._callbacks[number] = callbacks.new(self.call_back, number, description or {})
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
            (*code_of(frame.f_code), line or frame.f_code.co_firstlineno)
            for frame, line in traceback.walk_tb(error.__traceback__)
            if not is_own(frame.f_code.co_filename)
        ]
        found = Raised(text=message(error), frames=frames[-100:])
        found.class_name = naming(type(error)).get("name", "Exception")
        try:
            found.kind = self._class_spec(type(error))
            found.args = self._wire.encode(tuple(error.args), table)
            name = getattr(error, "name", None)
            found.name = name if isinstance(name, str) else None
        except Exception:
            found.kind = ["class", "builtins", "Exception"]
        return found
