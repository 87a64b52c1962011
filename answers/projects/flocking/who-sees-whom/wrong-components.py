# loses: who-sees-whom-near, who-sees-whom-edges
# says: values are wrong
def who_sees_whom(ways, radius):
    sees = (np.abs(ways) < radius).all(axis=2)
    np.fill_diagonal(sees, False)
    return sees
