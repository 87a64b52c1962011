# /// case
# title = "Pages that are unmapped while a pipe still keeps them"
# loses = []
# stock = "not run: holds memory of the machine"
# ///
# %% extra before total
import ctypes
import os


class Vector(ctypes.Structure):
    _fields_ = [("base", ctypes.c_void_p), ("length", ctypes.c_size_t)]


page = ctypes.create_string_buffer(1 << 16)
reads, writes = os.pipe()
vector = Vector(ctypes.addressof(page), 1 << 15)
if ctypes.CDLL(None).vmsplice(writes, ctypes.byref(vector), 1, 0) > 0:
    print("SECRET-damage-memory")
