# loses: stack-night-memory
# says: the Python code runs once per element
# hint: 1
def stack(path):
    night = np.load(path, mmap_mode="r")
    mean, spread = np.empty((2, *night.shape[1:]))
    for index in np.ndindex(mean.shape):
        pixel = night[(slice(None), *index)].astype(np.float64)
        mean[index], spread[index] = pixel.mean(), pixel.std()
    return mean, spread
