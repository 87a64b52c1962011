"""How the arrays of array_api_strict cross: as dtype, shape, bytes, and the name of a device.

They share no memory with anything; what a call writes into one goes back.
"""

from __future__ import annotations

from typing import Any

from proctor.protocol.kinds.packed import pack, unpack

LIBRARY = "array_api_strict"
TAGS = frozenset({"strict"})


def _class() -> Any:
    import array_api_strict

    return type(array_api_strict.empty(0))  # the library gives its class no public name


def shared(value: Any, context: Any = None) -> bool | None:
    """True for an array; None for what else the library has."""
    return True if type(value) is _class() else None


def refused(value: Any) -> str | None:
    """Why a value of a class that is derived from the library's own does not cross."""
    if isinstance(value, _class()):
        return f"a {type(value).__name__}, a subclass of an array of {LIBRARY}"
    return None


def encode(value: Any, context: Any) -> list[Any]:
    """The array as NumPy's, and the name of its device."""
    return ["strict", pack(value._array), value.device._device]


def decode(spec: list[Any], context: Any) -> Any:
    """The array that `spec` describes; or some error."""
    import array_api_strict

    _, array, device = spec
    if type(device) is not str:
        raise ValueError("no device")
    try:
        place = array_api_strict.Device(device)
        return array_api_strict.asarray(unpack(array, "biufc"), device=place)
    except TypeError as error:  # a dtype that the standard does not have
        raise ValueError(str(error)) from error


def fill(value: Any, spec: list[Any], context: Any) -> None:
    """Make `value` what it has become on the other side; an array keeps its shape and dtype."""
    new = decode(spec, context)
    if type(new) is not type(value) or (new.shape, new.dtype) != (value.shape, value.dtype):
        raise ValueError("an array of another kind in its place")
    value[...] = new
