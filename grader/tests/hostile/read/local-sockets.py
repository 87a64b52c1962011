# /// case
# title = "Unix sockets and abstract sockets of other processes are connected to"
# loses = []
# ///
# %% extra first
import socket
for name in ("@OUTSIDE@/socket", "\0@BYSTANDER@"):
    try:
        s = socket.socket(socket.AF_UNIX)
        s.settimeout(0.5)
        s.connect(name)
        s.sendall(b"my secret")
    except OSError as error:
        print(error)
