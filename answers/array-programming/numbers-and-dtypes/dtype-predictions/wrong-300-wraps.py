# loses: dtype-predictions-overflow
# says: 300 must become a uint8 before anything is added
# hint: 3
photo_plus_shift = "int16"
x_plus_photo = "float32"
ids_plus_keys = "float64"
photo_plus_one = "uint8"
photo_halved = "float64"
x_halved = "float32"
x_scaled = "float64"
photo_sum = 300
photo_plus_300 = "wraps"
