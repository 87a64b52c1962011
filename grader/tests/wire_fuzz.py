"""How long properties of the wire are looked at, and specs that somebody has made up."""

from __future__ import annotations

import os
import time

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

SECONDS = float(os.environ.get("PROCTOR_FUZZ", "0"))
_PROPERTIES = 7
_BEGAN = time.monotonic()

settings.register_profile(
    "wire",
    max_examples=10**9 if SECONDS else 30,
    deadline=None,
    derandomize=not SECONDS,
    database=None,
    suppress_health_check=list(HealthCheck),
)
settings.load_profile("wire")


@pytest.fixture(autouse=True)
def clock(request):
    """How long each property is looked at."""
    global _BEGAN
    _BEGAN = time.monotonic()


def in_time() -> None:
    """End a long run; the property has held until now."""
    if SECONDS and time.monotonic() - _BEGAN > SECONDS / _PROPERTIES:
        pytest.skip(f"held for {SECONDS / _PROPERTIES:.0f} seconds")


texts = st.text(st.characters(exclude_categories=()), max_size=20)
tags = st.sampled_from(
    ["@", "tuple", "frozenset", "namedtuple", "class", "int", "complex", "range", "slice", "...",
     "Decimal", "Fraction", "timedelta", "date", "time", "datetime", "Path", "dtype", "scalar",
     "list", "deque", "dict", "Counter", "defaultdict", "dict_keys", "dict_items", "set",
     "bytearray", "StringIO", "BytesIO", "Random", "alike",
     "array", "recarray", "objects", "masked", "RandomState", "Generator", "scalars"]
)  # fmt: skip
dtype_specs = st.recursive(
    st.sampled_from(["<f8", "|O", "|u1", "<M8[s]", "<U3", "|V8", "<U0", "<U99999999", "f8,O"]),
    lambda inner: (
        st.tuples(st.just("sub"), inner, st.lists(st.integers(0, 1 << 20), max_size=2)).map(list)
        | st.lists(
            st.tuples(st.sampled_from("abc"), inner, st.integers(0, 40), st.none()).map(list),
            max_size=3,
        ).map(lambda fields: ["fields", fields, 48, False])
        | st.just(["string"])
    ),
    max_leaves=3,
)  # fmt: skip
lengths = st.lists(st.integers(-1, 9) | st.sampled_from([1 << 20, 1 << 40, -(1 << 40)]), max_size=3)
packable = st.integers(-(1 << 63), (1 << 64) - 1)  # what msgpack itself can write
atoms = st.none() | st.integers(-2, 20) | packable | st.floats() | texts | tags
atoms |= st.binary(max_size=70) | dtype_specs | lengths | st.booleans()
specs = st.recursive(
    atoms,
    lambda inner: (
        st.lists(inner, max_size=5)
        | st.tuples(tags, inner).map(list)
        | st.tuples(tags, inner, inner).map(list)
        | st.tuples(tags, inner, inner, inner).map(list)
        | st.dictionaries(st.integers(0, 5) | texts, inner, max_size=2)
    ),
    max_leaves=12,
)
