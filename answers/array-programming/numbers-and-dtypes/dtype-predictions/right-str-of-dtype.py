# way: As dtypes turned into text, so that a typing mistake in a name would be an error.
photo_plus_shift = str(np.dtype(np.int16))
x_plus_photo = str(np.dtype(np.float32))
ids_plus_keys = "float64"
photo_plus_one = "uint8"
photo_halved = "float64"
x_halved = "float32"
x_scaled = "float64"
photo_sum = int(np.array([200, 100], dtype=np.uint8).sum())
photo_plus_300 = "raises"
