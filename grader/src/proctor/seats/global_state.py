"""State that belongs to a process but counts as one state for a test and the code it tests.

A test that seeds `np.random` and then calls a student's function must find the seed at work, and a
student's function that draws from the global state must be seen to do so.
"""

from __future__ import annotations

import _random
import contextlib
import ctypes
import random
import sys
import warnings
from collections.abc import Callable, Iterator
from typing import Any

from proctor.protocol import states


class Ambient:
    """Python's and NumPy's global random states, kept alike in two processes."""

    def __init__(self) -> None:
        self._last: dict[str, tuple[Any, ...]] = {}

    def changed(self) -> dict[str, tuple[Any, ...]]:
        """What has changed here since the last exchange, as plain data."""
        now = _current()
        last = self._last
        found = {n: s for n, s in now.items() if s is not last.get(n) and s != last.get(n)}
        self._last = now
        return found

    def settle(self) -> None:
        """Take what is here as what both sides have."""
        self._last = _current()

    def pending(self) -> bool:
        """Whether something has changed here since the last exchange."""
        return self._last != _current()

    def apply(self, given: dict[str, Any]) -> None:
        """Take over what has changed on the other side."""
        if "random" in given:
            version, keys, gauss = given["random"]
            random.setstate(states.python((version, tuple(keys), gauss)))
        numpy = sys.modules.get("numpy")
        if "numpy" in given and numpy:
            keys, pos, has_gauss, gauss = states.twister(*given["numpy"])
            array = numpy.frombuffer(keys, "u4")
            numpy.random.set_state(("MT19937", array, pos, has_gauss, gauss))
        if given:
            now = _current()
            self._last |= {name: now[name] for name in given if name in now}


def _current() -> dict[str, tuple[Any, ...]]:
    found = {"random": _python_state()}
    numpy = sys.modules.get("numpy")
    if numpy and (state := _numpy_state(numpy)):
        found["numpy"] = state
    return found


# To ask for the states would take half the time of a call across. So the memory that holds them is
# looked at first: kept here with the state that it meant when it was last asked for. That is done
# on CPython only, and only where `can_peek` has seen that the memory tells states apart.
_seen: dict[str, tuple[bytes, Any, tuple[Any, ...]]] = {}
_PYTHONS: Any = random.getstate.__self__  # type: ignore[attr-defined]
_MT19937_BYTES = 624 * 4 + 4  # NumPy's: its keys and its position
_TRIALS = 1300  # draws: more than two fillings of a Mersenne Twister's 624 words


def _python_memory(generator: random.Random) -> bytes:
    head = object.__basicsize__  # the reference count is in it
    return ctypes.string_at(id(generator) + head, _random.Random.__basicsize__ - head)


def _numpy_memory(generator: Any) -> bytes:
    return ctypes.string_at(generator.ctypes.state_address, _MT19937_BYTES)


def _try_python() -> bool:
    generator = random.Random(1)
    return _tells_apart(
        lambda: _python_memory(generator),
        lambda: generator.getrandbits(32),
        generator.getstate,
        generator.setstate,
    )


def _try_numpy() -> bool:
    numpy = sys.modules["numpy"]
    generator = numpy.random.MT19937(1)
    _, keys, position, *_ = numpy.random.RandomState(generator).get_state()
    if _numpy_memory(generator) != keys.tobytes() + position.to_bytes(4, sys.byteorder):
        return False
    return _tells_apart(
        lambda: _numpy_memory(generator),
        lambda: generator.random_raw(),
        lambda: generator.state,
        lambda state: setattr(generator, "state", state),
    )


def _tells_apart(
    memory: Callable[[], bytes],
    draw: Callable[[], Any],
    get: Callable[[], Any],
    put: Callable[[Any], None],
) -> bool:
    """Whether the memory changes with each draw, and comes back with the state."""
    first, state = memory(), get()
    seen = {hash(first)}
    for _ in range(_TRIALS):
        draw()
        seen.add(hash(memory()))
    if len(seen) != _TRIALS + 1 or hash(memory()) not in seen:
        return False
    put(state)
    return memory() == first


_works: dict[str, bool] = {}


def can_peek(name: str) -> bool:
    """Whether the memory of a generator, "random" or "numpy", says when its state has changed.

    Tried once, on a generator of its own; the warm process does that for its children.
    """
    if name not in _works:
        try:
            attempt = {"random": _try_python, "numpy": _try_numpy}[name]
            _works[name] = sys.implementation.name == "cpython" and attempt()
        except Exception:
            _works[name] = False
    return _works[name]


def rehearse() -> None:
    """Find out before the fork what can be looked at here."""
    can_peek("random")
    if "numpy" in sys.modules:
        can_peek("numpy")


def _python_state() -> tuple[Any, ...]:
    if not can_peek("random"):
        return tuple(_PYTHONS.getstate())
    memory = _python_memory(_PYTHONS)
    seen = _seen.get("random")
    if seen is None or seen[:2] != (memory, _PYTHONS.gauss_next):
        seen = _seen["random"] = memory, _PYTHONS.gauss_next, _PYTHONS.getstate()
    return seen[2]


def _numpy_state(numpy: Any) -> tuple[Any, ...] | None:
    """The state of NumPy's global generator; None with another one than its own."""
    owner: Any = getattr(numpy.random.get_state, "__self__", None)
    generator = getattr(owner, "_bit_generator", None)
    if type(generator) is not numpy.random.MT19937:
        return None
    memory = _numpy_memory(generator) if can_peek("numpy") else None
    seen = _seen.get("numpy")
    # a second normal number is kept elsewhere
    if memory is None or seen is None or seen[0] != memory or seen[1]:
        _, keys, *rest = owner.get_state()
        seen = _seen["numpy"] = memory or b"", rest[1], (keys.tobytes(), *rest)
    return seen[2]


def error_state() -> dict[str, str] | None:
    """How NumPy treats floating-point errors here, None when as usual."""
    numpy = sys.modules.get("numpy")
    now: dict[str, str] | None = numpy.geterr() if numpy else None
    return None if now == _USUAL else now


_USUAL = {"divide": "warn", "over": "warn", "under": "ignore", "invalid": "warn"}
_RECURSION = sys.getrecursionlimit()


@contextlib.contextmanager
def as_usual(error_state: dict[str, str] | None) -> Iterator[None]:
    """Treat warnings, recursion and floating-point errors as the test does, whatever was set."""
    numpy = sys.modules.get("numpy")
    limit = sys.getrecursionlimit()
    errors = numpy.errstate(**(error_state or _USUAL)) if numpy else contextlib.nullcontext()
    with warnings.catch_warnings(), errors:
        if warnings.filters and warnings.filters[0][0] == "error":
            warnings.resetwarnings()
        if limit == _RECURSION:
            yield
            return
        sys.setrecursionlimit(_RECURSION)
        try:
            yield
        finally:
            sys.setrecursionlimit(limit)
