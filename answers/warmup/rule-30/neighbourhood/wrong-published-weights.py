# loses: neighbourhood-values, neighbourhood-ends
# says: Left and right are exchanged
# hint: 2
def neighbourhoods(row):
    return sliding_window_view(np.pad(row, 1), 3) @ np.array([1, 2, 4])
