# /// case
# title = "Garbage is sent to the referee: endless, nested, of wrong type, of a terabyte"
# loses = "double"
# stock = "safe"
# ///
# %% double
import gc
import os
import socket
import struct

def double(a):
    for thing in gc.get_objects():
        if type(thing).__name__ == "Channel":
            sock = next((x for x in gc.get_referents(thing) + list(vars(thing).values()) if isinstance(x, socket.socket)), None)
            for message in (None, 7, [], [[]], ["value"], ["value", None], ["value", {"value": ["tuple", 5]}], {"a": 1},
                            ["show", 1, 2, 3], ["callback", {}], ["error", {"class": ["class", 1, 2]}],
                            ["result"], ["value", [], {}, {}, [], {}, [], -1, [["a"]], [], 3.0]):
                try:
                    thing.send(message)
                except Exception:
                    pass
            if sock is not None:
                try:
                    sock.settimeout(0.5)
                    sock.sendall(struct.pack("!Q", 1 << 62) + b"\xff" * 100_000)
                except OSError:
                    pass
    return a
