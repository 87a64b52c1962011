# /// case
# title = "Everybody's scores are taken out of the gradebook"
# loses = []
# ///
# %% extra first
import sqlite3
for sql in ("update grade set auto_score = 0, manual_score = 0", "delete from grade", "drop table grade"):
    try:
        with sqlite3.connect("@COURSE@/gradebook.db", timeout=1) as db:
            db.execute(sql)
    except sqlite3.Error as error:
        print(error)
