def same_array(a, b):
    try:
        np.testing.assert_array_equal(a, b, strict=True)
    except AssertionError:
        return False
    return True
