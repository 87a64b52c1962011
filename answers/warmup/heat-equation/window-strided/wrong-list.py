# loses: window-strided-values, window-strided-any-array, window-strided-view, window-strided-limits
# says: expected a NumPy array, got a list
# hint: 1
def sliding_window(Z, size=3):
    if size > len(Z):
        raise ValueError("too long")
    return [Z[i : i + size] for i in range(len(Z) - size + 1)]
