# way: `np.result_type` finds the width that both texts have in common.
def relabelled(labels, old, new):
    replacement = np.array(new)
    renamed = labels.astype(np.result_type(labels, replacement))
    np.copyto(renamed, replacement, where=labels == old)
    return renamed
