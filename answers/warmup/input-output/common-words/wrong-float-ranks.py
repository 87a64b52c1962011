# loses: common-words-values
# says: a float does not
def common_words(table, limit):
    ranks = table["rank"].astype(float)
    return table["lemma"][ranks < float(limit)]
