# loses: difference-values, difference-new
# says: 3 - 5 wrapped around
# hint: 1
def difference(a, b):
    return a - b
