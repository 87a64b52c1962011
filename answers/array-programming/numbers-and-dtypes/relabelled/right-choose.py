# way: A mask counts as 0 and 1, so it can choose between two rows: the old labels and the new one.
def relabelled(labels, old, new):
    both = np.stack([labels, np.full(labels.shape, new)])
    return np.choose(labels == old, both)
