# /// case
# title = "What a test calls writes, connects and forks: the same walls as in cells"
# loses = []
# ///
# %% double
def double(a):
    import os
    import socket
    try:
        open("@OUTSIDE@/@MARK@", "w").close()
    except OSError:
        pass
    try:
        socket.create_connection(("127.0.0.1", @PORT@), 1).close()
    except OSError:
        pass
    try:
        if os.fork() == 0:
            import time
            time.sleep(60)
            os._exit(0)
    except OSError:
        pass
    return 2 * a
