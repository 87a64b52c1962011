# /// case
# title = "Commands of the shell send it: python, curl, /dev/tcp"
# loses = []
# ///
# %% extra first
import subprocess
import sys
code = "import socket; socket.create_connection(('127.0.0.1', @PORT@), 1).sendall(b'x')"
for command in ([sys.executable, "-c", code], ["bash", "-c", "echo x > /dev/tcp/127.0.0.1/@PORT@"],
                ["curl", "-m1", "http://127.0.0.1:@PORT@/"]):
    try:
        subprocess.run(command, timeout=2, capture_output=True)
    except (OSError, subprocess.SubprocessError) as error:
        print(error)
