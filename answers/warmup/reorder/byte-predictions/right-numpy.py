# way: With `view`: the same bytes, seen as numbers of one byte, or in the other byte order.
table = np.array([[1, 2], [3, 4], [5, 6]], dtype="u1")
thousand_big = np.array([1000], dtype=">i2").view(np.uint8).tolist()
thousand_little = np.array([1000], dtype="<i2").view(np.uint8).tolist()
misread = np.array([1], dtype=">i2").view("<i2")[0]
minus_two = np.array([-2], dtype=">i2").view(np.uint8).tolist()
table_in_c = list(table.tobytes(order="C"))
table_in_f = list(table.tobytes(order="F"))
