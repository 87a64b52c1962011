# /// case
# title = "The notebook names a kernel of the student's own, which lies beside it"
# loses = "double"
# stock = "safe"
# ///
# %% file kernels/python3/kernel.json
{"argv": ["sh", "-c", "touch @COURSE@/@MARK@"], "display_name": "Python 3", "language": "python"}
# %% double
def double(a):
    return a
# %% make
def make(notebook):
    data = json.loads(notebook)
    data["metadata"]["kernelspec"] = {"name": "../../kernels/python3", "display_name": "x", "language": "bash"}
    return {"arrays.ipynb": json.dumps(data).encode()}
