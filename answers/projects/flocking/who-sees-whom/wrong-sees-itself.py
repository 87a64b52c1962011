# loses: who-sees-whom-edges
# says: A bird sees itself here
# hint: 1
def who_sees_whom(ways, radius):
    return np.linalg.norm(ways, axis=2) < radius
