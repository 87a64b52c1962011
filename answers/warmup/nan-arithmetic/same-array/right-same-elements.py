# way: With your `same_elements`: `and` asks for the shapes first, and never compares arrays that do not fit.
def same_array(a, b):
    return a.shape == b.shape and same_elements(a, b).all()
