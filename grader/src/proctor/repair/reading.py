"""Bytes of a submitted file → the cells of a notebook, whatever an editor or accident made of it.

Outputs and execution counts are dropped here, as nbgrader's ClearOutput would do a step later, so
that their size and their damage cost nothing.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

import nbformat

from proctor.submissions.untrusted import LARGEST
from proctor.texts import joined

_BRACKETS = 5_000_000  # objects and lists in it: each takes some 60 bytes of memory
_ATTACHMENTS = 10_000_000  # characters of one cell's attachments
_DEEPEST, _WIDEST = 20, 2_000  # nesting and number of values of one metadata entry
_KINDS = ("code", "markdown", "raw")

_MAGIC = {
    b"PK\x03\x04": "is a zip archive; unpack it and hand in the notebook itself",
    b"\x1f\x8b": "is a gzip archive; unpack it and hand in the notebook itself",
    b"%PDF": "is a PDF; hand in the notebook itself (.ipynb)",
    b"\x89PNG": "is a picture; hand in the notebook itself (.ipynb)",
}
_AGAIN = "save the notebook in JupyterLab and hand it in again"
_MARK = re.compile(r"^(<{7}|={7}|>{7}|\|{7})(?=[ \r]|$).*$", re.MULTILINE)


class Refused(ValueError):
    """A submitted file that cannot be mended.

    The message is one line without the path: what the file is, and the remedy.
    """


@dataclass(eq=False)
class Cell:
    """A submitted cell on its way to a mended notebook."""

    kind: str
    source: str
    metadata: dict[str, Any] = field(default_factory=dict)
    id: str = ""
    attachments: dict[str, dict[str, str]] = field(default_factory=dict)
    nbgrader: Any = ...  # what stood in metadata.nbgrader; ... where nothing did
    name: str | None = None  # the known cell that this is
    copy: str | None = None  # the known cell of which this is an earlier copy
    also: frozenset[str] = frozenset()  # missing solution cells whose names this one defines
    intact: bool = False  # whether it is as some release had it
    place: float | None = None  # its position in the release


@dataclass
class Raw:
    """A notebook whose form is sound; what its cells are is not yet known."""

    cells: list[Cell]
    metadata: dict[str, Any]
    remarks: list[str]


def read(data: bytes) -> Raw:
    """Read a submitted file; Refused when no notebook can be made out."""
    remarks: list[str] = []
    parsed = _parse(_decode(data, remarks), remarks)
    return _notebook(parsed, remarks)


# Bytes to JSON


def _decode(data: bytes, remarks: list[str]) -> str:
    if len(data) > LARGEST:
        raise Refused(
            f"has {len(data) // 1_000_000} MB, more than {LARGEST // 1_000_000}; "
            "clear all outputs and hand it in again"
        )
    for magic, reason in _MAGIC.items():
        if data.startswith(magic):
            raise Refused(reason)
    if not data.strip(b"\0 \t\r\n"):
        raise Refused(f"is empty; {_AGAIN}")
    encoding = json.detect_encoding(data)
    if encoding == "utf-8":
        data = data.rstrip(b"\0")  # left by a computer that stopped while it saved
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        text = data.decode(encoding, "replace")
        if encoding == "utf-8" and not re.search(r"[^\x00-\x7f\ufffd]", text):
            text = data.decode("latin-1")
            remarks.append("The file was not saved as UTF-8; it was read as Latin-1.")
        else:
            remarks.append("The file held bytes that are no text; they were replaced by \ufffd.")
    if encoding == "utf-8-sig":
        remarks.append("The file began with a byte order mark, which was removed.")
    elif encoding != "utf-8":
        remarks.append(f"The file was saved as {encoding.upper()} and was converted to UTF-8.")
    if text.count("[") + text.count("{") > _BRACKETS:
        raise Refused("holds millions of parts; clear all outputs and hand it in again")
    return text


def _parse(text: str, remarks: list[str]) -> dict[str, Any]:
    odd: set[str] = set()

    def constant(name: str) -> None:
        odd.add(name)

    def integer(digits: str) -> int:
        return int(digits) if len(digits) < 20 else 0

    decoder = json.JSONDecoder(parse_constant=constant, parse_int=integer)
    start = len(text) - len(text.lstrip("\ufeff \t\r\n"))
    try:
        parsed, end = decoder.raw_decode(text, start)
    except RecursionError as error:
        raise Refused(f"is nested too deeply to be a notebook; {_AGAIN}") from error
    except json.JSONDecodeError as error:
        if _MARK.search(text):
            return _one_side(text, remarks)
        raise Refused(_no_json(text, error)) from error
    if odd:
        remarks.append(f"Values that are no JSON were emptied: {', '.join(sorted(odd))}.")
    if text[end:].strip("\0 \t\r\n"):
        if _MARK.search(text, end):
            return _one_side(text, remarks)
        remarks.append("Text after the end of the notebook was left out.")
    if isinstance(parsed, dict) and "cells" not in parsed and _holds_cells(parsed.get("content")):
        parsed = parsed["content"]  # as Jupyter's server sends a notebook
    if not _holds_cells(parsed):
        raise Refused(f"is JSON but not a notebook; {_AGAIN}")
    notebook: dict[str, Any] = parsed
    return notebook


def _holds_cells(value: object) -> bool:
    return isinstance(value, dict) and (
        isinstance(value.get("cells"), list) or isinstance(value.get("worksheets"), list)
    )


def _no_json(text: str, error: json.JSONDecodeError) -> str:
    if text.lstrip().startswith("<"):
        return "is a web page; download the notebook itself (.ipynb) and hand that in"
    if text.lstrip().startswith("{") and (
        error.pos >= len(text.rstrip()) - 1 or error.msg.startswith("Unterminated string")
    ):
        return f"ends in the middle, it was cut off when it was saved or sent; {_AGAIN}"
    return f"is not a notebook (no JSON from line {error.lineno} on); {_AGAIN}"


def _one_side(text: str, remarks: list[str]) -> dict[str, Any]:
    """The notebook before a merge, if the conflict is not about what the student wrote."""
    mark = _MARK.search(text)
    assert mark is not None, "asked only of a text that holds one"
    number = text.count("\n", 0, mark.start()) + 1
    refusal = Refused(
        f"holds marks of a merge conflict ({mark[1]} in line {number}); choose a side in a text "
        "editor, delete the marks and hand it in again"
    )
    sides = _sides(text)
    if sides is None:
        raise refusal
    quiet: list[str] = []
    try:
        ours, theirs = (_parse(side, quiet) for side in sides)
        same = _essence(ours) == _essence(theirs)
    except Refused as error:
        raise refusal from error
    if not same:
        raise refusal
    remarks += quiet
    remarks.append("Marks of a merge conflict that touched only outputs or settings were removed.")
    return ours


def _sides(text: str) -> tuple[str, str] | None:
    ours: list[str] = []
    theirs: list[str] = []
    part = "both"
    order = {("both", "<"): "ours", ("ours", "|"): "base", ("ours", "="): "theirs",
             ("base", "="): "theirs", ("theirs", ">"): "both"}  # fmt: skip
    for line in text.split("\n"):
        if mark := _MARK.match(line):
            part = order.get((part, mark[1][0]), "")
            if not part:
                return None
        else:
            if part in ("both", "ours"):
                ours.append(line)
            if part in ("both", "theirs"):
                theirs.append(line)
    return ("\n".join(ours), "\n".join(theirs)) if part == "both" else None


def _essence(parsed: dict[str, Any]) -> list[tuple[Any, ...]]:
    """What must be the same on both sides of a merge conflict."""
    return [(cell.kind, cell.source, cell.nbgrader) for cell in _notebook(parsed, []).cells]


# JSON to cells


def _notebook(parsed: dict[str, Any], remarks: list[str]) -> Raw:
    major, minor = parsed.get("nbformat"), parsed.get("nbformat_minor")
    if not isinstance(parsed.get("cells"), list):
        parsed = _from_version_3(parsed)
        remarks.append("The notebook was saved as nbformat 3 and was converted.")
        minor = 5
    elif major != 4 or type(minor) is not int or minor > 5:
        shown = ".".join(str(n) for n in (major, minor) if type(n) is int and abs(n) < 1000)
        remarks.append(f"The notebook was saved as nbformat {shown or 'unknown'}, read as 4.5.")
    repairs: Counter[str] = Counter()
    cells = [_cell(raw, repairs) for raw in parsed["cells"] if isinstance(raw, dict)]
    repairs["things that are no cells"] += len(parsed["cells"]) - len(cells)
    if (major, minor) == (4, 5):
        _count_ids(cells, repairs)
    metadata = parsed.get("metadata")
    if not isinstance(metadata, dict):
        repairs["missing settings of the notebook"] += 1
        metadata = {}
    metadata = _notebook_metadata(metadata, repairs)
    if found := [f"{what}: {count}" for what, count in repairs.items() if count]:
        remarks.append(f"The notebook's file was damaged and was repaired ({', '.join(found)}).")
    return Raw(cells, metadata, remarks)


def _from_version_3(parsed: dict[str, Any]) -> dict[str, Any]:
    """Convert with nbformat, which trusts the form of a notebook: so give it a sound one."""
    cells = []
    for sheet in parsed["worksheets"]:
        raws = sheet.get("cells") if isinstance(sheet, dict) else None
        for raw in raws if isinstance(raws, list) else []:
            if not isinstance(raw, dict):
                continue
            kind = raw.get("cell_type")
            text = _text(raw.get("input" if kind == "code" else "source"))
            level = raw.get("level")
            metadata = raw.get("metadata")
            cells.append(
                {
                    "cell_type": kind if isinstance(kind, str) else "raw",
                    "metadata": metadata if isinstance(metadata, dict) else {},
                    "input" if kind == "code" else "source": text,
                    "level": level if type(level) is int and 0 < level < 7 else 1,
                    "outputs": [],
                }
            )
    metadata = parsed.get("metadata")
    sound = {
        "nbformat": 3,
        "nbformat_minor": 0,
        "metadata": metadata if isinstance(metadata, dict) else {},
        "worksheets": [{"cells": cells, "metadata": {}}],
    }
    converted: dict[str, Any] = nbformat.convert(nbformat.from_dict(sound), 4)
    return converted


def _count_ids(cells: list[Cell], repairs: Counter[str]) -> None:
    ids = [cell.id for cell in cells if cell.id]
    repairs["cells without id"] += len(cells) - len(ids)
    repairs["doubled cell ids"] += len(ids) - len(set(ids))


def _cell(raw: dict[str, Any], repairs: Counter[str]) -> Cell:
    kind = raw.get("cell_type")
    if kind not in _KINDS:
        repairs["cells of unknown type"] += 1
        runs = "outputs" in raw or "execution_count" in raw
        kind = "code" if runs else "markdown" if kind in ("heading", "html") else "raw"
    source = raw.get("source")
    text = _text(source)
    if not isinstance(source, str | list):
        repairs["cells without text"] += 1
    elif text != joined(source if isinstance(source, str) else map(str, source)):
        repairs["cells with broken text"] += 1
    metadata = raw.get("metadata")
    if not isinstance(metadata, dict):
        repairs["cells without settings"] += 1
        metadata = {}
    cell = Cell(kind, text, nbgrader=metadata.get("nbgrader", ...))
    cell.metadata = _cell_metadata(metadata, repairs)
    own = raw.get("id")
    if isinstance(own, str) and re.fullmatch(r"[a-zA-Z0-9_-]{1,64}", own):
        cell.id = own
    if kind != "code" and "attachments" in raw:
        cell.attachments = _attachments(raw["attachments"], repairs)
    return cell


def _text(source: object) -> str:
    """A cell's text from a string or a list of lines; lone surrogates cannot be written."""
    if isinstance(source, list):
        source = "".join(line for line in source if isinstance(line, str))
    if not isinstance(source, str):
        return ""
    try:
        source.encode()
    except UnicodeEncodeError:
        return source.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return source


def _attachments(raw: object, repairs: Counter[str]) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for name, bundle in raw.items() if isinstance(raw, dict) else ():
        if isinstance(bundle, dict):
            found[_text(name)] = {_text(mime): _text(value) for mime, value in bundle.items()}
    if sum(len(value) for bundle in found.values() for value in bundle.values()) > _ATTACHMENTS:
        repairs["attachments too large to keep"] += 1
        return {}
    return found


# Metadata: any entry may stay that is of the type the format asks for, and small

_OF_OUTPUTS = {"execution", "collapsed", "scrolled", "nbgrader"}  # the last is rebuilt


def _cell_metadata(raw: dict[str, Any], repairs: Counter[str]) -> dict[str, Any]:
    kept: dict[str, Any] = {}
    for key, value in raw.items():
        if key in _OF_OUTPUTS:
            continue
        if key == "tags" and isinstance(value, list):
            tags = [t for t in value if isinstance(t, str) and t and "," not in t and "\n" not in t]
            value = list(dict.fromkeys(tags))
        sound = {
            "tags": isinstance(value, list),
            "name": isinstance(value, str) and bool(value.split("\n")[0]),
            "format": isinstance(value, str),
            "jupyter": isinstance(value, dict)
            and all(
                isinstance(value.get(k, True), bool) for k in ("source_hidden", "outputs_hidden")
            ),
        }.get(key, True)
        _keep_if(sound, kept, key, value, repairs)
    return kept


def _notebook_metadata(raw: dict[str, Any], repairs: Counter[str]) -> dict[str, Any]:
    kept: dict[str, Any] = {}
    for key, value in raw.items():
        if key in ("widgets", "signature", "orig_nbformat", "orig_nbformat_minor"):
            continue  # the state of outputs, or of a conversion
        sound = {
            "kernelspec": _strings(value, "name", "display_name"),
            "language_info": _strings(value, "name")
            and isinstance(value.get("codemirror_mode", ""), str | dict)
            and all(
                isinstance(value.get(k, ""), str)
                for k in ("file_extension", "mimetype", "pygments_lexer")
            ),
            "title": isinstance(value, str),
            "authors": isinstance(value, list),
        }.get(key, True)
        _keep_if(sound, kept, key, value, repairs)
    return kept


def _keep_if(
    sound: bool, kept: dict[str, Any], key: str, value: Any, repairs: Counter[str]
) -> None:
    if sound and _inert(key) and _inert(value):
        kept[key] = value
    else:
        repairs["settings that make no sense"] += 1


def _strings(value: object, *keys: str) -> bool:
    return isinstance(value, dict) and all(isinstance(value.get(key), str) for key in keys)


def _inert(value: object) -> bool:
    """Whether a value can be copied and written again: shallow, small, plain numbers and text."""
    seen, level = 0, [value]
    for _ in range(_DEEPEST):
        seen += len(level)
        if seen > _WIDEST:
            return False
        below: list[object] = []
        for one in level:
            if isinstance(one, dict):
                below += [*one.keys(), *one.values()]
            elif isinstance(one, list):
                below += one
            elif isinstance(one, str):
                if len(one) > 10 * _WIDEST or _text(one) != one:
                    return False
            elif isinstance(one, float) and one - one != 0:
                return False
        if not below:
            return True
        level = below
    return False
