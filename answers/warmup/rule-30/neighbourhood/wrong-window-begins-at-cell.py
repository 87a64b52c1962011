# loses: neighbourhood-values, neighbourhood-ends
# says: These are the numbers of windows that begin at the cell
# hint: 1
def neighbourhoods(row):
    return sliding_window_view(np.pad(row, (0, 2)), 3) @ np.array([4, 2, 1])
