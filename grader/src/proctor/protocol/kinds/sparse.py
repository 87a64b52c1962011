"""How the sparse arrays and matrices of SciPy cross: as the arrays that they consist of."""

from __future__ import annotations

import sys
from typing import Any

from proctor.protocol.kinds.packed import pack, unpack

LIBRARY = "scipy"
TAGS = frozenset({"sparse"})
_FORMATS = ("csr", "csc", "coo", "bsr", "dia", "lil", "dok")


def _sparse() -> Any:
    import scipy.sparse

    return scipy.sparse


def _classes() -> dict[Any, str]:
    names = [f"{form}_{kind}" for form in _FORMATS for kind in ("array", "matrix")]
    return {getattr(_sparse(), name): name for name in names}


def shared(value: Any, context: Any = None) -> bool | None:
    """True for a sparse array or matrix; None for what else SciPy has."""
    found = "scipy.sparse" in sys.modules and type(value) in _classes()
    return True if found else None


def refused(value: Any) -> str | None:
    """Why a value of a class that is derived from SciPy's own does not cross."""
    if "scipy.sparse" in sys.modules and _sparse().issparse(value):
        return f"a {type(value).__name__}, a subclass of a sparse array"
    return None


def encode(value: Any, context: Any) -> list[Any]:
    """The name of the class, the shape, and the arrays."""
    form, whole = value.format, value
    if form == "lil":
        whole = value.tocsr()
    elif form == "dok":
        whole = value.tocoo()
    if whole.format in ("csr", "csc", "bsr"):
        parts = [whole.data, whole.indices, whole.indptr]
    elif whole.format == "coo":
        parts = [whole.data, *whole.coords]
    else:
        parts = [whole.data, whole.offsets]
    return ["sparse", _classes()[type(value)], list(value.shape), [pack(part) for part in parts]]


def decode(spec: list[Any], context: Any) -> Any:
    """The array that `spec` describes, once all its indices are known to lie inside."""
    _, name, shape, parts = spec
    kind = {name: kind for kind, name in _classes().items()}[name]
    if not all(type(length) is int and 0 <= length < 1 << 31 for length in shape):
        raise ValueError("no shape of a sparse array")
    shape = tuple(shape)
    data, *others = [unpack(part, "biufc") for part in parts]
    if any(part.dtype.kind != "i" for part in others):
        raise ValueError("indices that are not whole numbers")
    form, suffix = name.split("_")
    through = {"lil": "csr", "dok": "coo"}.get(form, form)
    maker = getattr(_sparse(), f"{through}_{suffix}")
    if through == "coo":
        made = maker((data, tuple(others)), shape=shape)
    elif through == "dia":
        offsets = others[0].tolist()
        if not all(-shape[0] < offset < shape[1] for offset in offsets):  # SciPy does not look
            raise ValueError("a diagonal outside its array")
        made = maker((data, others[0]), shape=shape)
    else:
        (indices, indptr) = others
        made = maker((data, indices, indptr), shape=shape)
        made.check_format(full_check=True)
    return made if form == through else kind(made)


def fill(value: Any, spec: list[Any], context: Any) -> None:
    """Make `value` what it has become on the other side."""
    new = decode(spec, context)
    if type(value) is not type(new):
        raise ValueError("a sparse array of another kind in its place")
    vars(value).clear()
    vars(value).update(vars(new))
