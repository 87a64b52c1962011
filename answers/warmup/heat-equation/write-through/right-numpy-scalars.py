changed_by_middle = np.int64(3)
changed_by_corner = np.int64(1)
shown_bytes = np.dtype(float).itemsize * 12
stored_bytes = np.arange(6.0).nbytes
past_the_end = np.float64(5)
