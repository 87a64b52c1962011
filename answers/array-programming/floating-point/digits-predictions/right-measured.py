# way: Measured: the gap itself tells what a float can still see.
half_counter_stops = int(2 / np.finfo(np.float16).eps)
clock_step = np.spacing(np.float32(2_460_000)) * 86_400
double_tells_milliseconds = bool(np.spacing(2_460_000.0) * 86_400 < 1e-3)
added_first = (1e16 + 1.0) - 1e16
subtracted_first = np.float64(1.0)
