"""What a msgpack message may cost its reader, found by walking over it before it is read.

msgpack makes a list as long as its header says before it has seen one item, and an empty list of
one byte takes 64. Both are counted here, so that no message costs more than a fixed multiple of
its length.
"""

from __future__ import annotations

import re

_SHORT = 1 << 12  # bytes; whatever a message of this length claims costs little
_BYTES_PER_CONTAINER = 3  # an honest list of pairs of small numbers has no fewer
_FREE_CONTAINERS = 1000
_RUN = 1 << 12

_STRINGS = "|".join(rf"\x{0xA0 + length:02x}.{{{length}}}" for length in range(1, 32))
_SCALARS = re.compile(
    # nil, booleans and small ints; ints and floats of 1, 2, 4 and 8 bytes; short strings
    rb"(?:[\x00-\x7f\xc0\xc2\xc3\xe0-\xff\xa0]+|[\xcc\xd0].|[\xcd\xd1]..|[\xca\xce\xd2].{4}"
    rb"|[\xcb\xcf\xd3].{8}|%s){1,%d}" % (_STRINGS.encode(), _RUN),
    re.DOTALL,
)
_BLOCKS = {0xC4: 1, 0xC5: 2, 0xC6: 4, 0xD9: 1, 0xDA: 2, 0xDB: 4}  # bytes and long strings
_CONTAINERS = {0xDC: (2, 1), 0xDD: (4, 1), 0xDE: (2, 2), 0xDF: (4, 2)}  # lists and maps


def check(data: bytes) -> None:
    """Raise ValueError where reading `data` would cost more than 32 times its length.

    Messages of up to 4 KiB are not looked at.
    """
    length = len(data)
    if length <= _SHORT:
        return
    position = items = containers = 0
    most = length // _BYTES_PER_CONTAINER + _FREE_CONTAINERS
    while position < length:
        if run := _SCALARS.match(data, position):
            position = run.end()
            continue
        tag = data[position]
        position += 1
        if size := _BLOCKS.get(tag):
            position += size + int.from_bytes(data[position : position + size])
            continue
        if 0x80 <= tag < 0xA0:
            items += (tag & 0x0F) * (2 if tag < 0x90 else 1)
        elif found := _CONTAINERS.get(tag):
            size, each = found
            items += each * int.from_bytes(data[position : position + size])
            position += size
        else:
            raise ValueError(f"a byte {tag:#x} that begins nothing")
        containers += 1
        if items > length:
            raise ValueError("lists that are longer than the message")
        if containers > most:
            raise ValueError("too many lists for its length")
    # What is cut off or left over is found by msgpack itself.
