# /// case
# title = "The function writes guessed protocol messages to every open descriptor"
# loses = "double"
# ///
# %% double
import json
import os
import pickle
import struct

def messages():
    ok = {"status": "ok", "value": [2.0, 4.0], "result": True, "ok": True, "outputs": [], "score": 2}
    yield json.dumps(ok).encode() + b"\n"
    yield pickle.dumps(("ok", True))
    for body in (json.dumps(ok).encode(), pickle.dumps(("return", None)), b"\x00" * 64):
        for form in ("<I", ">I", "<Q", ">Q"):
            yield struct.pack(form, len(body)) + body

def double(a):
    for fd in range(3, 256):
        os.set_blocking(fd, False) if is_open(fd) else None
        for message in messages():
            try:
                os.write(fd, message)
            except OSError:
                break
    return a

def is_open(fd):
    try:
        os.fstat(fd)
        return True
    except OSError:
        return False
