# loses: window-strided-view
# says: this is a copy, a view was asked for
# hint: 1
def sliding_window(Z, size=3):
    if size > len(Z):
        raise ValueError("too long")
    return Z[np.arange(len(Z) - size + 1)[:, None] + np.arange(size)]
