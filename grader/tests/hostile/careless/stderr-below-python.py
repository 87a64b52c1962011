# /// case
# title = "C code, a subprocess and a shell print on stderr while right functions run"
# loses = []
# ///
# %% double
import os
import subprocess

def double(a):
    os.write(2, b"a warning of a library in C\n")
    subprocess.run(["sh", "-c", "echo a tool complains >&2"])
    return 2 * a
