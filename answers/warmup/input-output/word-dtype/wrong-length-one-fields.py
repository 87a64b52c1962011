# loses: word-dtype-fields, load-words-columns, load-words-comments
# says: There is an axis of length 1 too many
# hint: 1
word = np.dtype([("rank", int, (1,)), ("lemma", "U10"), ("frequency", int, (1,)), ("dispersion", float, (1,))])
blank = np.zeros(2, dtype=word)
