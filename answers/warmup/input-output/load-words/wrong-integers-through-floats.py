# loses: load-words-columns
# says: a float does not
def load_words(path):
    with open(path, encoding="utf-8") as lines:
        parts = [line.split("%")[0].split() for line in lines]
    rows = [(float(r), lemma, float(f), float(d)) for r, lemma, f, d in filter(None, parts)]
    return np.array(rows, dtype=word)
