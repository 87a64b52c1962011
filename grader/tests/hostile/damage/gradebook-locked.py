# /// case
# title = "The gradebook is locked by a thread that sleeps"
# loses = []
# ///
# %% extra first
import sqlite3
import threading
import time

def hold():
    try:
        db = sqlite3.connect("@COURSE@/gradebook.db", timeout=1)
        db.execute("begin exclusive")
        time.sleep(30)
    except sqlite3.Error as error:
        print(error)

threading.Thread(target=hold, daemon=True).start()
time.sleep(0.2)
# %% extra last
import time
time.sleep(1)
