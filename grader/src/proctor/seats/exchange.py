"""What the two processes of a notebook hold in common, as messages carry it from one to the other.

Both pack it with `pack_state` before a message goes out, and take it over with `apply_state` when
one has come in, in the same order: so both have the same objects under the same numbers.
"""

from __future__ import annotations

from typing import Any

from proctor.protocol import messages, wire
from proctor.seats.global_state import Ambient


class Exchange:
    """The objects, the memory and the random states that both processes have."""

    def __init__(self, values: wire.Wire, ambient: Ambient) -> None:
        self._wire, self._ambient = values, ambient

    def pack_state(
        self,
        message: messages.State,
        table: wire.Table,
        known: int = 0,
        changes: dict[int, list[Any]] | None = None,
    ) -> None:
        """Put into `message` what has changed here since the last one.

        The other side has the first `known` objects of `table`. `changes` are theirs, when they
        have been looked for already. Call this last, when all values of the message are encoded.
        """
        message.changes = self._wire.changes(table, known) if changes is None else changes
        message.objs = table.specs[known:]
        message.ambient = self._ambient.changed()
        message.blocks, message.forgotten = self._wire.blocks.take()

    def apply_state(
        self, state: messages.State, table: wire.Table, *, changes: bool = True
    ) -> None:
        """Take over what has changed on the other side; ValueError for what makes no sense.

        Without `changes`, objects that are in `table` already stay as they are.
        """
        self._ambient.apply(state.ambient)
        changed = state.changes if changes else {}
        self._wire.take_in(
            {
                "objs": state.objs,
                "changes": changed,
                "blocks": state.blocks,
                "forgotten": state.forgotten,
            },
            table,
        )
