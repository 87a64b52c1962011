# loses: unique-colours-photograph
# says: the Python code runs once per element
# hint: 2
def unique_colours(image):
    seen = {}
    for pixel in image.reshape(-1, 3):
        colour = tuple(int(c) for c in pixel)
        seen[colour] = seen.get(colour, 0) + 1
    colours = np.array(sorted(seen), dtype=np.uint8)
    return colours, np.array([seen[c] for c in sorted(seen)])
