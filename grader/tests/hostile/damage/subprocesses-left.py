# /// case
# title = "Subprocesses are left running, with ignored signals, in sessions of their own"
# loses = []
# ///
# %% extra first
import subprocess
import sys
left = []
for _ in range(3):
    try:
        left.append(subprocess.Popen(["nohup", "sleep", "120"], start_new_session=True,
                    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
    except OSError as error:
        print(error)
code = "import signal, time\nfor n in range(1, 32):\n    try: signal.signal(n, signal.SIG_IGN)\n    except (OSError, ValueError): pass\ntime.sleep(120)"
try:
    left.append(subprocess.Popen([sys.executable, "-c", code], start_new_session=True))
except OSError as error:
    print(error)
