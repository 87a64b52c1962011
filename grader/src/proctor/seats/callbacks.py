"""What stands in the student's process for an object of the test, such as a function it passes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from proctor.protocol.messages import Callback


class Remote:
    """Stands for an object of the test: what is done with it is done there."""

    def __init__(self, ask: Callable[..., Any], number: int) -> None:
        object.__setattr__(self, "_proctor_handle", number)
        object.__setattr__(self, "_proctor_ask", ask)

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
    def forward(self: Remote, *args: Any, **kwargs: Any) -> Any:
        callback = Callback(op="special", to=self._proctor_handle, name=name)
        return self._proctor_ask(callback, args, kwargs)

    forward.__name__ = name
    return forward


def new(ask: Callable[..., Any], number: int, description: dict[str, Any]) -> Remote:
    """One whose class has the special methods that the test's object has.

    `ask(callback, args, kwargs)` has the referee do it, and returns what came of it.
    """
    members = {name: _forwarding(name) for name in description.get("special", [])}
    if "__eq__" in members:
        members["__hash__"] = object.__hash__
    name = str(description.get("name", "object"))
    made: Remote = type(name, (Remote,), members)(ask, number)
    object.__setattr__(made, "__name__", name)
    return made
