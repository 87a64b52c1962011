# /// case
# title = "Memory in the buffers of 200 sockets, made as large as the machine lets them be"
# loses = []
# stock = "not run: 1.6 GB of memory"
# ///
# %% extra before total
import socket

kept, held = [], 0
for _ in range(100):
    pair = socket.socketpair()
    kept.append(pair)
    for end in pair:
        end.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1 << 24)
        end.setblocking(False)
        try:
            while True:
                held += end.send(bytes(1 << 16))
        except BlockingIOError:
            pass
if held > 200 << 20:
    print("SECRET-damage-memory")
