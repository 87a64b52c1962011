# loses: digits-predictions-clock
# says: How many seconds is it?
# hint: 2
half_counter_stops = 2048
clock_step = 0.25
double_tells_milliseconds = True
added_first = 0.0
subtracted_first = 1.0
