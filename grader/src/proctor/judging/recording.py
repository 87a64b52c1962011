"""What a cell publishes while it runs, kept in the notebook as nbclient keeps it."""

from __future__ import annotations

from typing import Any

from nbclient.exceptions import CellExecutionComplete
from nbconvert.filters import strip_ansi
from nbformat import NotebookNode
from nbgrader.preprocessors import Execute

_MOST_ESCAPES = 2000  # a page with more of them takes minutes


class Recorder:
    """Keeps in a cell what its process publishes, by nbclient's rules."""

    def __init__(self, client: Execute, cell: NotebookNode, index: int, most: int) -> None:
        self._client, self._cell, self._index, self._left = client, cell, index, most

    def __call__(self, kind: str, content: Any, metadata: Any, size: int) -> bool:
        """Keep a message; return whether the cell may go on publishing."""
        self._left -= size
        if self._left < 0:
            return False
        if not _well_formed(kind, content, metadata):
            return True
        message = {
            "msg_type": kind,
            "header": {"msg_type": kind},
            "parent_header": {"msg_id": str(self._index)},
            "content": content,
            "metadata": metadata,
        }
        try:
            self._client.process_message(message, self._cell, self._index)
        except CellExecutionComplete:
            pass
        except Exception as error:  # a message that no honest kernel sends
            self._client.log.debug("a message was dropped: %s", error)
        return True


def ignore(kind: str, content: Any, metadata: Any, size: int) -> bool:
    """Keep nothing of what is published."""
    return True


def _well_formed(kind: str, content: Any, metadata: Any) -> bool:
    """Whether this is a message that becomes a valid output."""
    if not isinstance(kind, str) or not isinstance(content, dict) or not isinstance(metadata, dict):
        return False
    if kind == "stream":
        known = content.get("name") in ("stdout", "stderr")
        return known and isinstance(content.get("text"), str) and bool(content["text"])
    if kind in ("display_data", "execute_result", "update_display_data"):
        data = content.get("data")
        return (
            isinstance(data, dict)
            and isinstance(content.setdefault("metadata", {}), dict)
            and all(isinstance(k, str) for k in data)
            and all(isinstance(v, str) or "json" in k for k, v in data.items())
        )
    if kind == "error":
        lines = content.get("traceback")
        texts = [content.get("ename"), content.get("evalue")]
        texts += lines if isinstance(lines, list) else [None]
        return all(isinstance(text, str) for text in texts)
    return kind == "clear_output" or kind.startswith("comm_")


def join_streams(cell: NotebookNode) -> None:
    """Join pieces of one stream that follow each other; a flood of colours loses its colours."""
    joined: list[NotebookNode] = []
    for output in cell.outputs:
        last = joined[-1] if joined else None
        stream = last is not None and last.output_type == output.output_type == "stream"
        if last is not None and stream and last.name == output.name:
            last.text += output.text
        else:
            joined.append(output)
    for output in joined:
        if output.output_type == "stream" and output.text.count("\x1b") > _MOST_ESCAPES:
            output.text = strip_ansi(output.text)
    cell.outputs = joined
