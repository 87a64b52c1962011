# loses: who-sees-whom-near, who-sees-whom-edges
# says: expected dtype bool, got dtype int64
# hint: 1
def who_sees_whom(ways, radius):
    sees = np.linalg.norm(ways, axis=2) < radius
    np.fill_diagonal(sees, False)
    return sees.astype(np.int64)
