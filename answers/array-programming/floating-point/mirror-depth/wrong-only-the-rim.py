# loses: mirror-depth-axis
# says: the digits cancel near the axis
# hint: 1
def mirror_depth(x, R):
    return R - np.sqrt((R - x) * (R + x))
