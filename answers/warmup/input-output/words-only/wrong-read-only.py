# loses: words-only-view
# says: read-only
# hint: 2
def words_only(table):
    lemmas = table["lemma"]
    lemmas.flags.writeable = False
    return lemmas
