# loses: relabelled-whole
# says: runs once per element
# hint: 3
def relabelled(labels, old, new):
    renamed = [new if label == old else str(label) for label in labels.ravel()]
    return np.array(renamed, dtype=np.result_type(labels, np.array(new))).reshape(labels.shape)
