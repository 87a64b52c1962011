# way: In blocks of rows, as large as the cache likes: the plain formula, with temporaries that stay small.
def calibrate(frame, dark, flat, rows=20):
    for start in range(0, len(frame), rows):
        part = slice(start, start + rows)
        light = frame[part].astype(np.float64) - dark[part]
        share = np.where(flat[part] > 0, flat[part], np.inf)
        frame[part] = np.maximum(light / share, 0)
