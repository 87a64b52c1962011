# loses: neighbourhood-ends
# says: The cells at the ends were repeated
# hint: 1
def neighbourhoods(row):
    return sliding_window_view(np.pad(row, 1, mode="edge"), 3) @ np.array([4, 2, 1])
