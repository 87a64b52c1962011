"""Blocks of memory that two processes share by sending each other what has changed in them.

A block is the memory of an array that owns it; its views refer to it. The other process is shown
only the bytes that the arrays handed to it can reach: all others are zero there, whatever else
the block holds, and what is written to them there is dropped. Every array is made and written
through NumPy, which checks bounds and flags; no array made here holds pointers.
"""

from __future__ import annotations

import hashlib
import math
import sys
from collections.abc import Callable
from typing import Any

from proctor.protocol.dtypes import dtype_spec, memory_dtype, pieces

_SAMPLE = 1 << 12  # bytes; of larger blocks only a digest is kept
_MOST_BLOCKS = 512
_MOST_KEPT = 1 << 26


def _numpy() -> Any:
    return sys.modules.get("numpy")


class _Block:
    """One block: the array that owns the memory here, and what the other process may see of it.

    `mine` is whether this process has made it. `shown` marks, byte by byte, what arrays that were
    handed over can reach; it is None when that is everything. `data` is what the other process
    has, or a digest of it.
    """

    def __init__(self, root: Any, *, mine: bool, memory: Any = None, whole: bool = False) -> None:
        self.root = root
        self.mine = mine
        self._memory = memory
        self.size = self.memory.size
        self.shown = _numpy().zeros(self.size, bool) if mine and not whole else None
        self.data: bytes | None = None

    @property
    def memory(self) -> Any:
        """The bytes of the block; read-only where its owner is."""
        return memory_of(self.root) if self._memory is None else self._memory

    def visible(self) -> bytes:
        """What the other process may see, with zeros for the rest."""
        memory = self.memory
        if self.shown is None:
            return bytes(memory)
        np = _numpy()
        return bytes(np.where(self.shown, memory, np.uint8(0)))

    def show(self, array: Any) -> bool:
        """Show what `array` can reach; return whether that is more than before."""
        if self.shown is None:
            return False
        start = address(array) - address(self.memory) if array.size else 0
        if array.nbytes == self.size and array.flags.forc and array.dtype.names is None:
            self.shown = None
            return True
        more = False
        for part in self._parts(array.dtype, array.shape, array.strides, start):
            if not part.all():
                part[...] = more = True
        if more and self.shown.all():
            self.shown = None
        return more

    def shows(self, array: Any, start: int) -> bool:
        """Whether everything that `array` can reach, `start` bytes into the block, is shown."""
        if self.shown is None:
            return True
        parts = self._parts(array.dtype, array.shape, array.strides, start)
        return all(part.size <= 4 * self.size and bool(part.all()) for part in parts)

    def _parts(
        self, dtype: Any, shape: tuple[Any, ...], strides: tuple[Any, ...], start: int
    ) -> list[Any]:
        """The marks of the bytes of an array, each byte about once."""
        np = _numpy()
        if 0 in shape:
            return []
        steps: dict[int, int] = {}
        for length, stride in zip(shape, strides, strict=True):
            if stride < 0:
                start += (length - 1) * stride
            if stride and length > 1:
                steps[abs(stride)] = steps.get(abs(stride), 0) + length - 1
        lengths = [n + 1 for n in steps.values()]
        return [
            np.ndarray([*lengths, size], bool, self.shown, start + offset, [*steps, 1])
            for offset, size in pieces(dtype)
            if size
        ]

    def write(self, data: bytes) -> None:
        """Make the memory what the other process has made of it, where it may see it."""
        np = _numpy()
        memory = self.memory
        new = np.frombuffer(data, "u1")
        if new.size != memory.size:
            raise ValueError("a block of another size")
        if self.mine and not (self.root.flags.writeable and memory.flags.writeable):
            raise ValueError("a change of an array that is read-only")
        if self.shown is None:
            memory[...] = new
        else:
            np.copyto(memory, new, where=self.shown)


class Blocks:
    """The blocks of memory that both processes have, by number.

    `next_number` gives numbers that the other process does not give.
    """

    def __init__(self, next_number: Callable[[], int]) -> None:
        self._next = next_number
        self._blocks: dict[int, _Block] = {}
        self._numbers: dict[int, int] = {}
        self._kept_bytes = 0
        self.outgoing: dict[int, list[Any]] = {}
        self.forgotten: list[int] = []

    def number(self, root: Any, array: Any) -> int:
        """The number of the block that `root` owns, and in which `array` is.

        What `array` can reach goes out, where the other process does not have it yet.
        """
        number = self._numbers.get(id(root))
        if number is None:
            number = self._next()
            whole = array is root and array.dtype.names is None and array.flags.forc
            block = self._keep(number, _Block(root, mine=True, whole=whole))
            block.show(array)
            start = address(root) - address(block.memory) if root.size else 0
            layout = [dtype_spec(root.dtype), list(root.shape), list(root.strides), start]
            layout += [root.flags.owndata, root.flags.writeable]
            data = block.visible()
            self.outgoing[number] = [layout, data]
        else:
            block = self._blocks[number]
            more = block.show(array)
            sent = self.outgoing.get(number)
            if sent is not None and not more:
                return number
            data = block.visible()
            if _mark(data) == block.data:
                return number
            self.outgoing[number] = [sent[0] if sent else None, data]
        block.data = _mark(data)
        return number

    def home(self, array: Any) -> Any:
        """The array whose block the memory of `array` is in, by address where no base tells."""
        root = owner(array)
        if array.size and not root.flags.owndata and id(root) not in self._numbers:
            low, high = _bounds(array)
            for block in self._blocks.values():
                if block.root.size and block.root.dtype.itemsize:
                    first, last = _bounds(block.root)
                    if first <= low and high <= last:
                        return block.root
        return root

    def start(self, number: int, array: Any) -> int:
        """How many bytes into the block `array` begins."""
        return address(array) - address(self._blocks[number].memory) if array.size else 0

    def leads_elsewhere(self, array: Any, number: int, spec: list[Any]) -> bool:
        """Whether `spec` puts `array`, which lies in a block of this process, in another place."""
        if not array.nbytes:
            return False  # no byte of it lies anywhere
        own = self._numbers.get(id(self.home(array)))
        if own is None or not self._blocks[own].mine:
            return False
        return number != own or spec[3] != self.start(own, array)

    def take(self) -> tuple[dict[int, list[Any]], list[int]]:
        """The blocks to send now, and the numbers that the other side can forget."""
        self._forget_oldest()
        outgoing, self.outgoing = self.outgoing, {}
        forgotten, self.forgotten = self.forgotten, []
        return outgoing, forgotten

    def receive(self, blocks: dict[int, list[Any]], forgotten: list[int]) -> None:
        """Make the memory here what it is there; ValueError for what is no block."""
        for number in forgotten:
            self._drop(number)
        for number, (layout, data) in blocks.items():
            if type(number) is not int or type(data) is not bytes:
                raise ValueError("a block that is not bytes")
            if layout is None:
                block = self._blocks[number]
                block.write(data)
            else:
                known = self._blocks.get(number)
                if known is not None and known.mine:
                    raise ValueError("a block in the place of another")
                root, memory = new_root(layout, data)
                block = self._keep(number, _Block(root, mine=False, memory=memory))
            block.data = _mark(data if block.shown is None else block.visible())

    def view(self, number: int, spec: list[Any]) -> Any:
        """The array of this layout in the block; the block's own array when it is the same."""
        dtype, shape, strides, start, is_root, writeable = spec
        dtype, shape, strides = memory_dtype(dtype), tuple(shape), tuple(strides)
        block = self._blocks[number]
        root = block.root
        if is_root and (root.dtype, root.shape, root.strides) == (dtype, shape, strides):
            value, start = root, self.start(number, root)
        else:
            value = _placed(block.memory, dtype, shape, strides, start)
        if not block.shows(value, start):
            raise ValueError("an array that reaches memory which it was not given")
        if value.flags.writeable != bool(writeable):
            value.flags.writeable = bool(writeable)
        return value

    def _keep(self, number: int, block: _Block) -> _Block:
        self._drop(number)
        self._blocks[number] = block
        self._numbers[id(block.root)] = number
        self._kept_bytes += block.size
        return block

    def _drop(self, number: int) -> None:
        block = self._blocks.pop(number, None)
        if block is not None:
            self._numbers.pop(id(block.root), None)
            self._kept_bytes -= block.size

    def _forget_oldest(self) -> None:
        if self._fits():
            return
        for number in list(self._blocks):
            if number not in self.outgoing:
                self._drop(number)
                self.forgotten.append(number)
            if self._fits():
                return

    def _fits(self) -> bool:
        return len(self._blocks) <= _MOST_BLOCKS and self._kept_bytes <= _MOST_KEPT


def _mark(data: bytes) -> bytes:
    return data if len(data) <= _SAMPLE else hashlib.blake2b(data, digest_size=16).digest()


def address(array: Any) -> int:
    """Where the first item of an array lies."""
    return int(array.__array_interface__["data"][0])


def _bounds(array: Any) -> tuple[int, int]:
    low, high = _numpy().lib.array_utils.byte_bounds(array)
    return int(low), int(high)


def owner(array: Any) -> Any:
    """The array that owns the memory of `array`."""
    np = _numpy()
    while True:
        base = array.base
        if isinstance(base, memoryview):
            base = base.obj
        if type(base).__name__ == "DummyArray":  # of np.lib.stride_tricks
            base = base.base
        if not isinstance(base, np.ndarray) or base.dtype.hasobject:
            return array
        array = base


def memory_of(root: Any) -> Any:
    """The memory in which `root` lies as an array of bytes that shares it.

    Read-only where `root` is. ValueError where NumPy gives no such array.
    """
    np = _numpy()
    if root.size == 0 or root.dtype.itemsize == 0:
        return np.empty(0, "u1")
    order = sorted(range(root.ndim), key=lambda axis: -root.strides[axis])
    dense = root.transpose(order)
    if dense.flags.c_contiguous:
        return dense.reshape(-1).view("u1")
    try:
        return np.frombuffer(root.base, "u1")
    except (TypeError, ValueError, BufferError):
        raise ValueError("an array whose memory holds something else, too; copy it") from None


_FAR = 1 << 62  # bytes
_MOST_EMPTY = 1000  # items that take no bytes, but time


def _placed(
    memory: Any, dtype: Any, shape: tuple[Any, ...], strides: tuple[Any, ...], start: int
) -> Any:
    """The array of this layout in `memory`; ValueError when it reaches outside.

    NumPy's own check lets everything pass where the memory is empty, and where sizes overflow.
    """
    np = _numpy()
    whole = all(type(part) is int for part in (*shape, *strides, start))
    if not whole or len(shape) != len(strides) or min(shape, default=0) < 0:
        raise ValueError("an array without a layout")
    if dtype.itemsize == 0:
        if math.prod(shape) > _MOST_EMPTY or any(strides):
            raise ValueError("many items without bytes")
        return np.ndarray(shape, dtype, buffer=np.empty(0, "u1"), strides=strides)
    if 0 in shape:  # no element can be read, and strides and base are as they were
        if not 0 <= start <= memory.size or not all(-_FAR < stride < _FAR for stride in strides):
            raise ValueError("an array without elements that lies nowhere")
        return np.ndarray(shape, dtype, buffer=memory, offset=start, strides=strides)
    reach = [(length - 1) * stride for length, stride in zip(shape, strides, strict=True)]
    low = start + sum(step for step in reach if step < 0)
    high = start + sum(step for step in reach if step > 0) + dtype.itemsize
    if low < 0 or high > memory.size:
        raise ValueError(
            f"an array of shape {shape} and strides {strides} that reaches outside its memory of "
            f"{memory.size} bytes"
        )
    return np.ndarray(shape, dtype, buffer=memory, offset=start, strides=strides)


def new_root(layout: list[Any], data: bytes) -> tuple[Any, Any]:
    """An array of this layout filled with `data`, and its memory, which can be written to.

    The array owns its memory if the original does; it cannot be made writeable if the original
    cannot.
    """
    np = _numpy()
    dtype, shape, strides, start, owns, writeable = layout
    dtype, shape, strides = memory_dtype(dtype), tuple(shape), tuple(strides)
    found = _placed(np.frombuffer(data, "u1"), dtype, shape, strides, start)
    if dtype.itemsize == 0:
        return found, np.empty(0, "u1")
    if owns and found.nbytes == len(data):
        for order in ("K", "C", "F"):
            array = found.copy(order)
            if array.strides == strides:
                memory = memory_of(array)
                array.flags.writeable = bool(writeable)
                return array, memory
    held = bytearray(data)
    buffer = np.frombuffer(held if writeable else memoryview(held).toreadonly(), "u1")
    return _placed(buffer, dtype, shape, strides, start), np.frombuffer(held, "u1")
