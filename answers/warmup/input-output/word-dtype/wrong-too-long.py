# loses: word-dtype-lemma, load-words-columns, load-words-comments, load-words-few-rows
# says: expected dtype <U10, got dtype <U16
# hint: 2
word = np.dtype([("rank", np.int64), ("lemma", "U16"), ("frequency", np.int64), ("dispersion", np.float64)])
blank = np.zeros(2, dtype=word)
