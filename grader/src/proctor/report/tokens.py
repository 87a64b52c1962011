"""Code as tokens in which formatting, comments and the names of variables make no difference."""

from __future__ import annotations

import functools
import hashlib
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pygments import lexers, token
from pygments.util import ClassNotFound

_MOST_TEXT = 20_000  # characters of an answer that are read
_NAMES = (token.Name, token.Name.Function, token.Name.Class, token.Name.Variable)
_BINDS = {"for", "def", "as", "class", "global", "nonlocal", "lambda"}
_ASSIGNS = {"=", "+=", "-=", "*=", "/=", ":="}


@dataclass(frozen=True)
class Tokens:
    """The tokens of an answer, n of them.

    Attributes:
        codes: uint64, shape (n,): the same for the same text; for variables always the same.
        back: int64, shape (n,): for a variable, how many tokens ago it was seen last; else 0.
        spans: int64, shape (n, 2): where it begins and ends in `text`.
        text: the code, with plain line ends, cut to what is read.
    """

    codes: NDArray[np.uint64]
    back: NDArray[np.int64]
    spans: NDArray[np.int64]
    text: str


def tokenize(source: str, language: str = "python") -> Tokens:
    """The tokens of `source`, which need not be valid code.

    A variable is known by its distance from where it was seen last, so code with other names has
    the same tokens. Attributes, keyword arguments and builtins keep their names: they say what
    is done.
    """
    text = source.replace("\r\n", "\n").replace("\r", "\n")[:_MOST_TEXT]
    words = list(_words(text, language))
    bound = _bound(words)
    codes: list[Any] = []
    back: list[Any] = []
    spans: list[Any] = []
    seen: dict[str, int] = {}
    for index, (start, kind, value) in enumerate(words):
        position = len(codes)
        spans.append((start, start + len(value)))
        if _is_variable(words, index, kind, bound):
            codes.append(_code("a variable"))
            back.append(position - seen[value] if value in seen else 0)
            seen[value] = position
        else:
            codes.append(_code("'" if kind in token.String else value))
            back.append(0)
    return Tokens(
        np.array(codes, np.uint64),
        np.array(back, np.int64),
        np.array(spans, np.int64).reshape(-1, 2),
        text,
    )


def _words(text: str, language: str) -> Any:
    """Pygments' tokens without space, comments and docstrings; a string is one token."""
    last_string = False
    for start, kind, value in _lexer(language).get_tokens_unprocessed(text):
        blank = not value.strip() or kind in token.Comment or kind in token.String.Doc
        if blank and kind not in token.String:
            continue
        string = kind in token.String
        if not (blank or string and last_string):
            yield start, kind, value
        last_string = string
    return


@functools.lru_cache(maxsize=8)
def _lexer(language: str) -> Any:
    try:
        return lexers.get_lexer_by_name(language)
    except ClassNotFound:
        return lexers.get_lexer_by_name("python")


def _bound(words: list[tuple[Any, ...]]) -> set[str]:
    """Names that are given a value, also where they hide a builtin."""
    found, depth = set(), 0
    for (_, _, before), (_, kind, value), (_, _, after) in zip(
        [(0, None, ""), *words], words, [*words[1:], (0, None, "")], strict=False
    ):
        depth += (value in "([{") - (value in ")]}")
        if kind in token.Name and (before in _BINDS or depth <= 0 and after in _ASSIGNS):
            found.add(value)
    return found


def _is_variable(words: list[tuple[Any, ...]], index: int, kind: object, bound: set[str]) -> bool:
    value = words[index][2]
    before = words[index - 1][2] if index else ""
    after = words[index + 1][2] if index + 1 < len(words) else ""
    if before == "." or kind not in token.Name:
        return False
    if after == "=" and before in "(," and before:  # a keyword argument, or a default
        return value in bound
    return kind in _NAMES or value in bound


@functools.lru_cache(maxsize=100_000)
def _code(text: str) -> int:
    digest = hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "little")
