# /// case
# title = "The environment of this process and of its parent"
# loses = []
# ///
# %% extra first
import os
print(os.environ.get("HOSTILE_SECRET"))
for pid in ("self", os.getppid()):
    try:
        print([x for x in open(f"/proc/{pid}/environ", "rb").read().split(b"\0") if b"HOSTILE" in x])
    except OSError as error:
        print(error)
libc = __import__("ctypes").CDLL(None)
libc.getenv.restype = __import__("ctypes").c_char_p
print(libc.getenv(b"HOSTILE_SECRET"))
