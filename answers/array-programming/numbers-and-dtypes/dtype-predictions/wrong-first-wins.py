# loses: dtype-predictions-arrays
# says: photo_plus_shift: you predicted 'uint8'
# hint: 1
photo_plus_shift = "uint8"
x_plus_photo = "float32"
ids_plus_keys = "float64"
photo_plus_one = "uint8"
photo_halved = "float64"
x_halved = "float32"
x_scaled = "float64"
photo_sum = 300
photo_plus_300 = "raises"
