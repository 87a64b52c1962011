# loses: who-sees-whom-near
# says: `who_sees_whom` changed it
# hint: 3
def who_sees_whom(ways, radius):
    ways **= 2
    mask = ways.sum(axis=-1) < radius**2
    np.fill_diagonal(mask, False)
    return mask
