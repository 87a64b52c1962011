# way: Blocks of 128 pixels, each with a small table of its own: the loop is over pixels, not over colours.
def nearest_lean(pixels, palette):
    labels = np.empty(len(pixels), dtype=np.intp)
    colours = palette.astype(float)
    for start in range(0, len(pixels), 128):
        block = pixels[start : start + 128].astype(float)
        table = ((block[:, None] - colours) ** 2).sum(axis=2)
        labels[start : start + 128] = table.argmin(axis=1)
    return labels
