"""dtypes as strings, numbers and lists."""

from __future__ import annotations

import re
import sys
from typing import Any

_PLAIN = re.compile(r"[<>|=][biufcmMSUV]\d{0,10}(\[\d{0,10}\w{1,9}(/\d{1,9})?\])?", re.ASCII)


def _numpy() -> Any:
    return sys.modules.get("numpy")


def dtype_spec(dtype: Any) -> Any:
    """A dtype as strings, numbers and lists."""
    if dtype.subdtype is not None:
        base, shape = dtype.subdtype
        return ["sub", dtype_spec(base), list(shape)]
    if dtype.names is not None:
        fields = []
        for name in dtype.names:
            inner, offset, *title = dtype.fields[name]
            title = title[0] if title and isinstance(title[0], str) else None
            fields.append([name, dtype_spec(inner), offset, title])
        return ["fields", fields, dtype.itemsize, dtype.isalignedstruct]
    if type(dtype).__name__ == "StringDType":
        return ["string"]
    return dtype.str


def read_dtype(spec: Any) -> Any:
    """The dtype that `dtype_spec` has described."""
    np = _numpy()
    if isinstance(spec, str):
        if spec != "|O" and not _PLAIN.fullmatch(spec):
            raise ValueError("an unknown dtype")
        return np.dtype(spec)
    tag, *rest = spec
    if tag == "sub":
        return np.dtype((read_dtype(rest[0]), tuple(rest[1])))
    if tag == "fields":
        fields, itemsize, aligned = rest
        names, formats, offsets, titles = zip(*fields, strict=True) if fields else [()] * 4
        parts = {
            "names": list(names),
            "formats": [read_dtype(f) for f in formats],
            "offsets": list(offsets),
            "itemsize": itemsize,
        }
        if any(titles):
            parts["titles"] = list(titles)
        return np.dtype(parts, align=bool(aligned))
    return np.dtypes.StringDType()


def memory_dtype(spec: Any) -> Any:
    """The dtype of this spec, for memory that comes as bytes; ValueError for one with pointers."""
    dtype = read_dtype(spec)
    if dtype.hasobject:
        raise ValueError(f"bytes for {dtype}, which holds objects")
    return dtype


def pieces(dtype: Any) -> list[tuple[int, int]]:
    """Where the data of an item lies: offset and length in bytes, without the gaps between."""
    if dtype.subdtype is not None:
        base, shape = dtype.subdtype
        count = dtype.itemsize // base.itemsize if base.itemsize else 0
        inner = pieces(base)
        if inner == [(0, base.itemsize)]:
            return [(0, dtype.itemsize)]
        found = [(n * base.itemsize + o, size) for n in range(count) for o, size in inner]
    elif dtype.names is not None:
        found = [
            (dtype.fields[name][1] + offset, size)
            for name in dtype.names
            for offset, size in pieces(dtype.fields[name][0])
        ]
    else:
        return [(0, dtype.itemsize)]
    joined: list[tuple[int, int]] = []
    for offset, size in sorted(found):
        if joined and offset <= sum(joined[-1]):
            first = joined[-1][0]
            joined[-1] = (first, max(sum(joined[-1]), offset + size) - first)
        else:
            joined.append((offset, size))
    return joined
