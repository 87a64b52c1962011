# /// case
# title = "timestamp.txt and other files of nbgrader are handed in as well"
# loses = "double"
# ///
# %% file timestamp.txt
1970-01-01 00:00:00 UTC
# %% file gradebook.db
SQLite format 3
# %% file .proctor/marks.json
{"double": 2}
# %% double
def double(a):
    return a
