# way: By experiment: here it is safe to look, because the neighbours belong to an array that you know.
whole = np.arange(10, 20, dtype=np.int64)
part = whole[2:6]
column = np.arange(12, dtype=np.int64).reshape(3, 4)[:, 1]
beyond = as_strided(part, shape=(6,), strides=(8,))
beyond_values = beyond.tolist()
before_values = as_strided(part, shape=(3,), strides=(-8,)).tolist()
guess_values = as_strided(column, shape=(3,), strides=(8,)).tolist()
beyond[5] = 0
whole_after = whole.tolist()
