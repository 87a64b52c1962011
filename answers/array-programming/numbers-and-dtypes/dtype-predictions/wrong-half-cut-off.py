# loses: dtype-predictions-numbers
# says: 0.5 is of a higher kind than the array
# hint: 2
photo_plus_shift = "int16"
x_plus_photo = "float32"
ids_plus_keys = "float64"
photo_plus_one = "uint8"
photo_halved = "uint8"
x_halved = "float32"
x_scaled = "float64"
photo_sum = 300
photo_plus_300 = "raises"
