# loses: mirror-depth-contract, mirror-depth-axis, mirror-depth-rim
# says: the first at index
# hint: 1
def mirror_depth(x, R):
    return x**2 / (2 * R)
