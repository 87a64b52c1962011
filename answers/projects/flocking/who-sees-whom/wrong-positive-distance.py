# loses: who-sees-whom-edges
# says: Birds 0 and 2 are at the same place
# hint: 2
def who_sees_whom(ways, radius):
    distances = np.linalg.norm(ways, axis=2)
    return (distances > 0) & (distances < radius)
