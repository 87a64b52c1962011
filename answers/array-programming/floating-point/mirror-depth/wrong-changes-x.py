# loses: mirror-depth-contract
# says: `mirror_depth` changed it
def mirror_depth(x, R):
    root = np.sqrt((R - x) * (R + x))
    x *= x
    return x / (R + root)
