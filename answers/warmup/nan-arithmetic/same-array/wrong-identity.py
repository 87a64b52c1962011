# loses: same-array-values, same-array-shapes
# says: NaN still differs from NaN
# hint: 3
def same_array(a, b):
    return a is b
