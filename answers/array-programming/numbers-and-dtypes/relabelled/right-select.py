# way: `np.select` takes many conditions, for many renamings at once.
def relabelled(labels, old, new):
    return np.select([labels == old], [np.array(new)], labels)
