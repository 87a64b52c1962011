# loses: relabelled-long
# says: got dtype StringDType
# hint: 2
def relabelled(labels, old, new):
    renamed = labels.astype(np.dtypes.StringDType())
    renamed[labels == old] = new
    return renamed
