# loses: digits-predictions-clock
# says: The gap at 2,460,000 is a power of two, in days
# hint: 2
half_counter_stops = 2048
clock_step = 86_400 * 2**-23
double_tells_milliseconds = True
added_first = 0.0
subtracted_first = 1.0
