# loses: mirror-depth-contract, mirror-depth-axis, mirror-depth-rim
# says: The sign is the other one
def mirror_depth(x, R):
    return -x * x / (R + np.sqrt((R - x) * (R + x)))
