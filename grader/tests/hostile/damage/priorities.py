# /// case
# title = "Other processes get another priority, another share of memory, other cores"
# loses = []
# ///
# %% extra first
import os
for pid in filter(str.isdigit, os.listdir("/proc")):
    try:
        if b"@BYSTANDER@" not in open(f"/proc/{pid}/cmdline", "rb").read():
            continue
        os.setpriority(os.PRIO_PROCESS, int(pid), 19)
        open(f"/proc/{pid}/oom_score_adj", "w").write("1000")
    except OSError:
        pass
try:
    os.nice(-10)
except OSError as error:
    print(error)
