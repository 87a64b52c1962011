# /// case
# title = "The work is sent to somebody over TCP"
# loses = []
# ///
# %% extra first
import socket
import urllib.request
try:
    with socket.create_connection(("127.0.0.1", @PORT@), timeout=1) as s:
        s.sendall(b"my secret")
except OSError as error:
    print(error)
try:
    urllib.request.urlopen("http://localhost:@PORT@/", timeout=1)
except OSError as error:
    print(error)
# %% double
def double(a):
    import socket
    try:
        socket.create_connection(("127.0.0.1", @PORT@), timeout=1).close()
    except OSError:
        pass
    return 2 * a
