# loses: word-dtype-lemma, load-words-columns, load-words-comments, load-words-few-rows
# says: expected 'university', got 'universi'
# hint: 2
word = np.dtype([("rank", "i8"), ("lemma", "U8"), ("frequency", "i8"), ("dispersion", "f8")])
blank = np.zeros(2, dtype=word)
