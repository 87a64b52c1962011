# loses: unique-colours-photograph
# says: raised
def unique_colours(image):
    records = image.view("u1,u1,u1").ravel()
    colours, counts = np.unique(records, return_counts=True)
    return colours.view(np.uint8).reshape(-1, 3), counts
