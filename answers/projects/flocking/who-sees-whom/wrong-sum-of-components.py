# loses: who-sees-whom-near
# says: values are wrong
def who_sees_whom(ways, radius):
    sees = np.abs(ways).sum(axis=2) < radius
    np.fill_diagonal(sees, False)
    return sees
