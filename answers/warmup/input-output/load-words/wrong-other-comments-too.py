# loses: load-words-comments
# says: requires 4 columns but 1 were found
def load_words(path):
    return np.loadtxt(path, dtype=word, comments=["%", "#"], ndmin=1)
