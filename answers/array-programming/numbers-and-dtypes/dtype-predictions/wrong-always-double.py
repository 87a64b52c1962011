# loses: dtype-predictions-arrays, dtype-predictions-numbers
# says: Can it hold every uint8?
# hint: 1
photo_plus_shift = "int16"
x_plus_photo = "float64"
ids_plus_keys = "float64"
photo_plus_one = "uint8"
photo_halved = "float64"
x_halved = "float64"
x_scaled = "float64"
photo_sum = 300
photo_plus_300 = "raises"
