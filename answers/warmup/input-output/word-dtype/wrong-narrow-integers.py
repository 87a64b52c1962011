# loses: word-dtype-fields, load-words-columns, load-words-comments
# says: This dtype is narrower
# hint: 1
word = np.dtype([("rank", "i4"), ("lemma", "U10"), ("frequency", "i4"), ("dispersion", "f8")])
blank = np.zeros(2, dtype=word)
