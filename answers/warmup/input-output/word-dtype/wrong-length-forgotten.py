# loses: word-dtype-lemma, load-words-columns, load-words-comments, load-words-few-rows
# says: expected 'university', got ''
# hint: 2
word = np.dtype([("rank", np.int64), ("lemma", str), ("frequency", np.int64), ("dispersion", np.float64)])
blank = np.zeros(2, dtype=word)
