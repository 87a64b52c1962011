# way: A plain list of pairs: `np.zeros` makes a dtype of it when one is needed.
word = [("rank", np.int64), ("lemma", "U10"), ("frequency", np.int64), ("dispersion", np.float64)]
blank = np.zeros(2, dtype=word)
