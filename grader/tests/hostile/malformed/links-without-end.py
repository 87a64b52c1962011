# /// case
# title = "Symbolic links in circles, to nowhere, to / and to devices beside the notebook"
# loses = []
# ///
# %% make
def make(notebook):
    return {"a": Link("b"), "b": Link("a"), "nowhere": Link("/no/such/file"), "root": Link("/"), "up": Link(".."),
            "zero": Link("/dev/zero"), "random": Link("/dev/urandom")}
