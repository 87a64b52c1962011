# loses: digits-predictions-clock
# says: clock_step should be a number of seconds
half_counter_stops = 2048
clock_step = "6 hours"
double_tells_milliseconds = True
added_first = 0.0
subtracted_first = 1.0
