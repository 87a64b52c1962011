# loses: dtype-predictions-overflow
# says: In which dtype does a sum accumulate?
# hint: 3
photo_plus_shift = "int16"
x_plus_photo = "float32"
ids_plus_keys = "float64"
photo_plus_one = "uint8"
photo_halved = "float64"
x_halved = "float32"
x_scaled = "float64"
photo_sum = 44
photo_plus_300 = "raises"
