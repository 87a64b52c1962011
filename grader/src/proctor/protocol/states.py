"""The states of random generators, checked before Python or NumPy is given them.

NumPy reads a state without looking at its position: one that is too large reads memory that is
not its own.
"""

from __future__ import annotations

from typing import Any

_WORDS = 624  # of a Mersenne Twister

# For each of NumPy's bit generators: its arrays with dtype and length, then its ints with the
# first number that is too large.
_LAYOUTS: dict[str, tuple[dict[str, tuple[str, int]], dict[str, int]]] = {
    "MT19937": ({"key": ("u4", _WORDS)}, {"pos": _WORDS + 1}),
    "PCG64": ({}, {"state": 1 << 128, "inc": 1 << 128}),
    "PCG64DXSM": ({}, {"state": 1 << 128, "inc": 1 << 128}),
    "Philox": ({"counter": ("u8", 4), "key": ("u8", 2)}, {}),
    "SFC64": ({"state": ("u8", 4)}, {}),
}
_BUFFERED = {"has_uint32": 2, "uinteger": 1 << 32}


def python(state: Any) -> tuple[Any, ...]:
    """`state` if `random.setstate` may be given it; ValueError otherwise."""
    version, words, second = state
    if version != 3 or type(words) is not tuple or len(words) != _WORDS + 1:
        raise ValueError("no state of Python's generator")
    for word in words:
        _whole(word, 1 << 32)
    _whole(words[-1], _WORDS + 1)
    if second is not None and type(second) is not float:
        raise ValueError("no state of Python's generator")
    return version, words, second


def numpys(name: str, state: Any, *, legacy: bool = False) -> dict[str, Any]:
    """`state` if NumPy's bit generator `name` may be given it; ValueError otherwise.

    With `legacy`, the state is one of a RandomState, which keeps a second normal number.
    """
    arrays, ints = _LAYOUTS[name]
    others = {} if name == "MT19937" else dict(_BUFFERED)
    more = {"buffer": ("u8", 4)} if name == "Philox" else {}
    if more:
        others["buffer_pos"] = 5
    if legacy:
        others["has_gauss"] = 2
    expected = {"bit_generator", "state", *others, *more, *(["gauss"] if legacy else [])}
    if type(state) is not dict or state.keys() != expected or state["bit_generator"] != name:
        raise ValueError(f"no state of a {name}")
    inner = state["state"]
    if type(inner) is not dict or inner.keys() != {*arrays, *ints}:
        raise ValueError(f"no state of a {name}")
    for part, sizes in ((inner, ints), (state, others)):
        for key, limit in sizes.items():
            _whole(part[key], limit)
    for part, kinds in ((inner, arrays), (state, more)):
        for key, (dtype, length) in kinds.items():
            if getattr(part[key], "dtype", None) != dtype or part[key].shape != (length,):
                raise ValueError(f"no state of a {name}")
    if legacy and type(state["gauss"]) is not float:
        raise ValueError(f"no state of a {name}")
    return state


def twister(keys: Any, position: Any, has_gauss: Any, gauss: Any) -> tuple[Any, ...]:
    """The arguments of a state of NumPy's global generator; ValueError where they are none."""
    if type(keys) is not bytes or len(keys) != 4 * _WORDS or type(gauss) is not float:
        raise ValueError("no state of NumPy's global generator")
    return keys, _whole(position, _WORDS + 1), _whole(has_gauss, 2), gauss


def check_seeds(entropy: Any, key: Any, size: Any, spawned: Any) -> None:
    """ValueError unless `numpy.random.SeedSequence` may be made of these, at little cost."""
    entropies = entropy if type(entropy) in (list, tuple) else [entropy]
    for part in (*entropies, *(key if type(key) is tuple else [key])):
        if part is not None and not (type(part) is int and 0 <= part.bit_length() <= 1 << 15):
            raise ValueError("no seeds of a generator")
    _whole(spawned, 1 << 31)
    if len(entropies) > 1 << 10 or _whole(size, 65) < 4:
        raise ValueError("no seeds of a generator")


def _whole(value: Any, limit: int) -> int:
    if type(value) is not int or not 0 <= value < limit:
        raise ValueError("no state of a generator: a number is out of range")
    return value
