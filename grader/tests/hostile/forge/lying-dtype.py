# /// case
# title = "dtype and shape are properties that equal everything"
# loses = "table"
# stock = "safe"
# ///
# %% table
class All:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __bool__(self):
        return True

class Table(np.ndarray):
    dtype = All()
    shape = All()
    def __eq__(self, other):
        return np.array(True)

table = (np.zeros((3, 4)) + [[0, 1, 2, 3], [10, 11, 12, 13], [20, 21, 22, 23.5]]).view(Table)
