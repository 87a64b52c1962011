# loses: who-sees-whom-near
# says: `who_sees_whom` changed it
# hint: 3
def who_sees_whom(ways, radius):
    i = np.arange(len(ways))
    ways[i, i] = np.inf
    return np.linalg.norm(ways, axis=2) < radius
