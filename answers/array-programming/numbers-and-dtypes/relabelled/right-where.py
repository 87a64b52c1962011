def relabelled(labels, old, new):
    return np.where(labels == old, new, labels)
