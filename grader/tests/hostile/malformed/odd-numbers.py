# /// case
# title = "NaN, infinities, keys that stand twice and text that is half a surrogate in the JSON"
# loses = []
# ///
# %% make
def make(notebook):
    text = notebook.decode()
    at = text.rindex('"nbformat"')
    more = '"metadata": {"a": 1, "a": NaN, "b": -Infinity, "c": "\\ud800"},\n "nbformat_minor": 5, '
    start, end = text[:at], text[at:]
    return {"arrays.ipynb": (start + more + end).encode()}
