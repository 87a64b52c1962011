# loses: unique-colours-values, unique-colours-photograph
# says: Blue was sorted first
# hint: 3
def unique_colours(image):
    colours, counts = np.unique(image.reshape(-1, 3), axis=0, return_counts=True)
    order = np.lexsort(colours.T)
    return colours[order], counts[order]
