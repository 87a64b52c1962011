# /// case
# title = "A zip file with the notebook in it, saved under its name"
# loses = "all"
# says = "arrays"
# ///
# %% make
import io
import zipfile

def make(notebook):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("arrays.ipynb", notebook)
    return {"arrays.ipynb": file.getvalue()}
