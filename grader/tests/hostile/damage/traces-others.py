# /// case
# title = "ptrace attaches to the parent and to a bystander"
# loses = []
# stock = "not run: a traced process stands still"
# ///
# %% extra first
import ctypes
import os
libc = ctypes.CDLL(None, use_errno=True)
pids = [os.getppid()] if os.getppid() > 1 else []
for pid in filter(str.isdigit, os.listdir("/proc")):
    try:
        if b"@BYSTANDER@" in open(f"/proc/{pid}/cmdline", "rb").read():
            pids.append(int(pid))
    except OSError:
        pass
for pid in pids:
    if libc.ptrace(16, pid, None, None) == 0:
        print("SECRET-traced", pid)
        libc.ptrace(17, pid, None, None)
