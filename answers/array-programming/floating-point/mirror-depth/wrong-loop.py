# loses: mirror-depth-contract
# says: runs once per element
# hint: 3
def mirror_depth(x, R):
    depth = np.empty(x.shape)
    for index in np.ndindex(x.shape):
        depth[index] = x[index] ** 2 / (R + math.sqrt((R - x[index]) * (R + x[index])))
    return depth
