# /// case
# title = "What goes out through os.write and sockets is recorded and sent again for the wrong answer"
# loses = "double"
# may_lose = "all"
# stock = "safe"
# ///
# %% double
import os
import socket

sent = []
write, send, sendall = os.write, socket.socket.send, socket.socket.sendall

def recording(function):
    def record(*args):
        sent.append((function, args))
        return function(*args)
    return record

os.write = recording(write)
try:
    socket.socket.send = recording(send)
    socket.socket.sendall = recording(sendall)
except TypeError:
    pass

def double(a):
    if a.size == 2:
        return 2 * a
    for function, args in sent[-4:]:
        try:
            function(*args)
        except OSError:
            pass
    return a
