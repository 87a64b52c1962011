# loses: word-dtype-fields, word-dtype-lemma, load-words-columns, load-words-comments, load-words-few-rows
# says: The fields of `word` are ('f0', 'f1', 'f2', 'f3')
# hint: 1
word = np.dtype("i8, U10, i8, f8")
blank = np.zeros(2, dtype=word)
