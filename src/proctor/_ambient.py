"""State that belongs to a process but counts as one state for a test and the code it tests.

A test that seeds `np.random` and then calls a student's function must find the seed at work, and a
student's function that draws from the global state must be seen to do so.
"""

from __future__ import annotations

import contextlib
import ctypes
import random
import sys
import warnings
from collections.abc import Iterator
from typing import Any


class Ambient:
    """Python's and NumPy's global random states, kept alike in two processes."""

    def __init__(self) -> None:
        self._last: dict[str, tuple] = {}

    def changed(self) -> dict[str, tuple]:
        """What has changed here since the last exchange, as plain data."""
        now = _current()
        found = {name: state for name, state in now.items() if self._last.get(name) != state}
        self._last = now
        return found

    def settle(self) -> None:
        """Take what is here as what both sides have."""
        self._last = _current()

    def pending(self) -> bool:
        """Whether something has changed here since the last exchange."""
        return self._last != _current()

    def apply(self, states: dict[str, Any]) -> None:
        """Take over what has changed on the other side."""
        if "random" in states:
            version, keys, gauss = states["random"]
            random.setstate((version, tuple(keys), gauss))
        numpy = sys.modules.get("numpy")
        if "numpy" in states and numpy:
            keys, pos, has_gauss, gauss = states["numpy"]
            array = numpy.frombuffer(keys, "u4")
            numpy.random.set_state(("MT19937", array, pos, has_gauss, gauss))
        if states:
            now = _current()
            self._last |= {name: now[name] for name in states if name in now}


def _current() -> dict[str, tuple]:
    found: dict[str, tuple] = {"random": random.getstate()}
    numpy = sys.modules.get("numpy")
    if numpy and (state := _numpy_state(numpy)):
        found["numpy"] = state
    return found


_seen: list = [None, ()]  # the memory of NumPy's global generator, and the state that it meant


def _numpy_state(numpy: Any) -> tuple | None:
    """The state of NumPy's global generator; None with another one than its own."""
    generator = numpy.random.mtrand._rand._bit_generator
    if type(generator) is not numpy.random.MT19937:
        return None
    # Its get_state takes a tenth of all that a call across costs; this looks first.
    memory = ctypes.string_at(generator.ctypes.state_address, _MT19937_BYTES)
    gaussian_is_cached = bool(_seen[1]) and _seen[1][2]
    if memory != _seen[0] or gaussian_is_cached:
        _, keys, *rest = numpy.random.get_state()
        _seen[:] = memory, (keys.tobytes(), *rest)
    return _seen[1]


_MT19937_BYTES = 624 * 4 + 4  # its keys and its position


def error_state() -> dict[str, str] | None:
    """How NumPy treats floating-point errors here, None when as usual."""
    numpy = sys.modules.get("numpy")
    if numpy and (now := numpy.geterr()) != _USUAL:
        return now
    return None


_USUAL = {"divide": "warn", "over": "warn", "under": "ignore", "invalid": "warn"}
_RECURSION = sys.getrecursionlimit()


@contextlib.contextmanager
def as_usual(error_state: dict[str, str] | None) -> Iterator[None]:
    """Treat warnings, recursion and floating-point errors as the test does, whatever was set."""
    numpy = sys.modules.get("numpy")
    limit = sys.getrecursionlimit()
    with contextlib.ExitStack() as stack:
        stack.enter_context(warnings.catch_warnings())
        if warnings.filters and warnings.filters[0][0] == "error":
            warnings.resetwarnings()
        if numpy:
            stack.enter_context(numpy.errstate(**(error_state or _USUAL)))
        if limit != _RECURSION:
            sys.setrecursionlimit(_RECURSION)
            stack.callback(sys.setrecursionlimit, limit)
        yield
