# way: Asked: `np.result_type` knows the rules, and takes Python numbers as the weak ones that they are.
photo_plus_shift = np.result_type("uint8", "int8").name
x_plus_photo = np.result_type("float32", "uint8").name
ids_plus_keys = np.result_type("int64", "uint64").name
photo_plus_one = np.result_type(np.zeros(1, dtype="uint8"), 1).name
photo_halved = np.result_type(np.zeros(1, dtype="uint8"), 0.5).name
x_halved = np.result_type(np.zeros(1, dtype="float32"), 0.5).name
x_scaled = np.result_type("float32", np.float64(0.5)).name
photo_sum = 300
photo_plus_300 = "raises"
