# way: With the tool of test suites: `np.testing.assert_array_equal` takes NaN as equal, and `strict=True` checks the shapes.
def same_array(a, b):
    try:
        np.testing.assert_array_equal(a, b, strict=True)
    except AssertionError:
        return False
    return True
