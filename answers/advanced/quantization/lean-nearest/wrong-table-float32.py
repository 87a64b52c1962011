# loses: lean-nearest-memory, lean-nearest-values
# says: Work on one colour at a time
# hint: 1
def nearest_lean(pixels, palette):
    table = np.empty((len(pixels), len(palette)), dtype=np.float32)
    for j, colour in enumerate(palette):
        table[:, j] = ((pixels.astype(float) - colour) ** 2).sum(axis=1)
    return table.argmin(axis=1)
