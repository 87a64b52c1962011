# way: All in float64, which holds whole numbers up to 2**53 exactly.
def mean_square(photo):
    flat = photo.ravel().astype(float)
    return flat @ flat / flat.size
