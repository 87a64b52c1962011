# loses: word-dtype-fields, load-words-columns, load-words-comments, load-words-few-rows
# says: in this order
# hint: 1
word = np.dtype([("lemma", "U10"), ("rank", "i8"), ("frequency", "i8"), ("dispersion", "f8")])
blank = np.zeros(2, dtype=word)
