# way: A point is a complex number, and a turn is one multiplication: step 10 does this for all squares.
def transform_one(points, scale, translate, rotate):
    """Return the points scaled, then translated, then rotated about the origin."""
    z = scale * (points[:, 0] + 1j * points[:, 1]) + complex(*translate)
    z = z * np.exp(1j * rotate)
    return np.column_stack([z.real, z.imag])
