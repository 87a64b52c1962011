# loses: digits-predictions-clock
# says: Halve the step of float32 that often
# hint: 2
half_counter_stops = 2048
clock_step = 21600
double_tells_milliseconds = False
added_first = 0.0
subtracted_first = 1.0
