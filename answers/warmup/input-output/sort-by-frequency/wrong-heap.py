# loses: sort-by-frequency-ties
# says: Ask for a stable sort
# hint: 3
def sort_by_frequency(table):
    return table[np.argsort(-table["frequency"], kind="heapsort")]
