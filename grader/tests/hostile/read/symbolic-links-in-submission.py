# /// case
# title = "The submission holds symbolic links to the gradebook, to source/ and to a key"
# loses = []
# ///
# %% extra first
for name in ("g.db", "s.ipynb", "key", "folder/private/exams.txt"):
    try:
        print(open(name, "rb").read())
    except OSError as error:
        print(error)
# %% make
def make(notebook):
    return {"g.db": Link("@COURSE@/gradebook.db"), "s.ipynb": Link("@COURSE@/source/exam/arrays.ipynb"),
            "key": Link("@HOME@/.ssh/id_rsa"), "folder": Link("@OUTSIDE@")}
