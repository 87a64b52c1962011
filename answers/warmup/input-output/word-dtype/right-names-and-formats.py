# way: Names in one list, formats in another: handy when they come from two places.
word = np.dtype({"names": ["rank", "lemma", "frequency", "dispersion"], "formats": ["i8", "U10", "i8", "f8"]})
blank = np.zeros(2, dtype=word)
