# /// case
# title = "Other notebooks, checkpoints, caches, a zip of everything and names that are no names"
# loses = []
# ///
# %% make
def make(notebook):
    old = notebook.replace(b"np.", b"wrong.")
    return {"arrays-Copy1.ipynb": old, "Untitled.ipynb": b"{}", ".ipynb_checkpoints/arrays-checkpoint.ipynb": old,
            "__pycache__/x.pyc": b"\x00", ".DS_Store": b"\x00", "all.zip": b"PK\x05\x06" + b"\x00" * 18,
            "a\nb\t'\".txt": b"", "\u202egnp.exe": b"MZ", "-rf": b"", "deep/" * 20 + "x.txt": b"x"}
