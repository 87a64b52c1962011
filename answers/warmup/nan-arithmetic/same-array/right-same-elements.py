def same_array(a, b):
    return a.shape == b.shape and same_elements(a, b).all()
