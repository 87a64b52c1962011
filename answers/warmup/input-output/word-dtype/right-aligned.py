# way: With `align=True` the fields lie as a C compiler would put them; here this changes nothing.
word = np.dtype([("rank", "int64"), ("lemma", (str, 10)), ("frequency", "int64"), ("dispersion", float)], align=True)
blank = np.zeros(2, dtype=word)
