# /// case
# title = "The time zone in timestamp.txt is a path, which dateutil would open"
# loses = []
# says = "timestamp.txt holds no time"
# ///
# %% make
def make(notebook):
    return {"timestamp.txt": b"2026-01-01 10:00:00 /dev/zero"}
