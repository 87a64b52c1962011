# loses: who-sees-whom-near, who-sees-whom-edges
# says: expected a NumPy array, got None
# hint: 1
def who_sees_whom(ways, radius):
    return np.fill_diagonal(np.linalg.norm(ways, axis=2) < radius, False)
