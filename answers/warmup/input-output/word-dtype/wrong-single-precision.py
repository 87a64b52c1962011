# loses: word-dtype-fields, load-words-columns, load-words-comments
# says: the field dispersion: expected dtype float64, got dtype float32
# hint: 1
word = np.dtype([("rank", "i8"), ("lemma", "U10"), ("frequency", "i8"), ("dispersion", "f4")])
blank = np.zeros(2, dtype=word)
