# loses: load-words-columns
# says: after it has changed
from functools import cache


@cache
def load_words(path):
    return np.loadtxt(path, dtype=word, comments="%", ndmin=1)
