# /// case
# title = "Marks of a merge conflict stand in the file"
# loses = []
# may_lose = "all"
# says = "conflict"
# ///
# %% make
def make(notebook):
    lines = notebook.decode().splitlines(keepends=True)
    at = next(i for i, line in enumerate(lines) if '"source"' in line)
    lines[at : at + 1] = ["<<<<<<< HEAD\n", lines[at], "=======\n", lines[at], ">>>>>>> theirs\n"]
    return {"arrays.ipynb": "".join(lines).encode()}
