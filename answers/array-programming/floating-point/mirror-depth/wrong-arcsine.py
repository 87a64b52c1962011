# loses: mirror-depth-rim
# says: near the rim
def mirror_depth(x, R):
    return 2 * R * np.sin(np.arcsin(x / R) / 2) ** 2
