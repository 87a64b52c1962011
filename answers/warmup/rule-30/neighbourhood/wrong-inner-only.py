# loses: neighbourhood-values, neighbourhood-ends
# says: One number for each cell, those at the ends included
# hint: 1
def neighbourhoods(row):
    return sliding_window_view(row, 3) @ np.array([4, 2, 1])
