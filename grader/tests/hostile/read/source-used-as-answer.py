# /// case
# title = "The answer is taken from source/ and executed"
# loses = "double"
# ///
# %% double
import json
try:
    for c in json.load(open("@COURSE@/source/exam/arrays.ipynb"))["cells"]:
        if c.get("id") == "double":
            exec("".join(c["source"]))
except OSError:
    def double(a):
        return a
