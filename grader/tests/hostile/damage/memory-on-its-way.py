# /// case
# title = "Memory that no process holds: files in memory, sent over a socket and not received (4 GB)"
# loses = []
# stock = "not run: 4 GB of memory"
# ///
# %% extra before total
import os
import socket

ours, theirs = socket.socketpair()
for _ in range(10):
    hidden = os.memfd_create("hidden")
    for _ in range(40):
        os.write(hidden, bytes(10 << 20))
    socket.send_fds(ours, [b"x"], [hidden])
    os.close(hidden)
print("SECRET-damage-memory")
