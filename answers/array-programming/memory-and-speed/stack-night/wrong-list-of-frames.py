# loses: stack-night-memory
# says: Look for the array with one element for every pixel of every frame
# hint: 1
def stack(path):
    frames = [frame.astype(np.float64) for frame in np.load(path, mmap_mode="r")]
    mean = sum(frames) / len(frames)
    return mean, np.sqrt(sum((frame - mean) ** 2 for frame in frames) / len(frames))
