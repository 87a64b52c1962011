# loses: calibrate-view, calibrate-memory
# says: The larger array after your call
# hint: 1
def calibrate(frame, dark, flat):
    pixels, dark, flat = frame.ravel(), dark.ravel(), flat.ravel()
    pixels -= dark
    np.divide(pixels, flat, out=pixels, where=flat > 0)
    pixels[flat == 0] = 0
    np.maximum(pixels, 0, out=pixels)
