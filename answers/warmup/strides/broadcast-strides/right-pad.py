# way: By NumPy's own rule: ones in front of the shape first, and then all axes are treated alike.
def broadcast_strides(shape, strides, new_shape):
    """Pad the shape with ones on the left, as NumPy's rules of broadcasting say."""
    missing = len(new_shape) - len(shape)
    lengths = (1,) * missing + shape
    steps = (0,) * missing + strides
    return tuple(step * (length > 1) for length, step in zip(lengths, steps))
