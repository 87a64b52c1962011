# loses: load-words-comments
# says: Only % begins a comment
def load_words(path):
    return np.loadtxt(path, dtype=word, comments=["%", "#"], ndmin=1)
