"""The two ends of a wire in one process."""

from __future__ import annotations

from typing import Any

from proctor.protocol import blocks, wire


class End:
    """One of two processes, without the process."""

    def __init__(self, first: int) -> None:
        def no_handle(value: object) -> None:
            raise wire.CannotCross(type(value).__name__)

        self.wire = wire.Wire(blocks.Blocks(wire.numbers(first)), no_handle, None)


class Seat(End):
    """One of two processes that hand objects over by number, too."""

    def __init__(self, first: int, classes: dict[str, type] | None = None) -> None:
        super().__init__(first)
        self.objects: list = []
        self.wire._handle = self.number
        self.wire._resolve = lambda spec: ("stand-in", spec[1])
        self.wire.theirs = bool(first)
        self.wire.find_class = (classes or {}).get

    def number(self, value: Any) -> list:
        self.objects.append(value)
        return ["handle", len(self.objects) - 1, {}]


def send(sender: End, receiver: End, value: Any) -> tuple[Any, wire.Table, wire.Table]:
    """Send a value; return what arrives and the tables of both ends."""
    table = wire.Table()
    root = sender.wire.encode(value, table)
    blocks, forgotten = sender.wire.blocks.take()
    message = wire.unpack(wire.pack([root, table.specs, blocks, forgotten]))
    root, specs, blocks, forgotten = message
    arrived = wire.Table()
    receiver.wire.blocks.receive(blocks, forgotten)
    receiver.wire.receive(specs, arrived)
    return receiver.wire.decode(root, arrived), table, arrived
