# loses: who-sees-whom-edges
# says: exactly as far away as the radius
# hint: 2
def who_sees_whom(ways, radius):
    sees = np.linalg.norm(ways, axis=2) <= radius
    np.fill_diagonal(sees, False)
    return sees
