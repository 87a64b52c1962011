# way: By a transpose: both axes have one stride, so turned windows are windows of the other length.
def sliding_window_numpy(Z, size=3):
    if size > Z.size:
        raise ValueError("the window does not fit")
    return sliding_window_view(Z, Z.size - size + 1).T
