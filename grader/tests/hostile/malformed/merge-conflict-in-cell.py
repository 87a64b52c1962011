# /// case
# title = "Marks of a merge conflict stand in one answer"
# loses = "double"
# ///
# %% double
<<<<<<< HEAD
def double(a):
    return 2 * a
=======
def double(a):
    return a + a
>>>>>>> theirs
