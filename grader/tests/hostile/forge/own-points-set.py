# /// case
# title = "A cell opens the gradebook by nbgrader's API and gives itself points"
# loses = "double"
# stock = "forged"
# ///
# %% double
import os

def double(a):
    return a

for path in [f"/proc/{os.getppid()}/cwd/gradebook.db", "@COURSE@/gradebook.db"]:
    try:
        import sqlite3
        with sqlite3.connect(path, timeout=0.5) as db:
            db.execute("update grade set auto_score = 2, manual_score = 2, needs_manual_grade = 0")
    except Exception as error:
        pass
