# loses: calibrate-memory
# says: the Python code runs once per element
# hint: 2
def calibrate(frame, dark, flat):
    for index in np.ndindex(frame.shape):
        light = frame[index] - dark[index]
        frame[index] = max(light / flat[index], 0) if flat[index] > 0 else 0
