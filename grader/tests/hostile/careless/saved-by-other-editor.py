# /// case
# title = "Saved by another editor: windows line ends, a byte order mark, no ids, nbformat 4.2"
# loses = []
# stock = "loses honest work"
# ///
# %% make
def make(notebook):
    data = json.loads(notebook)
    data["nbformat_minor"] = 2
    data["metadata"]["colab"] = {"provenance": []}
    data["metadata"]["language_info"] = {"name": "python"}
    data["metadata"]["vscode"] = {"interpreter": {"hash": "x"}}
    for cell in data["cells"]:
        cell.pop("id", None)
        cell["metadata"]["id"] = "xyz"
        cell["metadata"]["outputId"] = "abc"
        if isinstance(cell["source"], str):
            cell["source"] = cell["source"].replace("\n", "\r\n")
    return {"arrays.ipynb": b"\xef\xbb\xbf" + json.dumps(data).replace("\n", "\r\n").encode()}
