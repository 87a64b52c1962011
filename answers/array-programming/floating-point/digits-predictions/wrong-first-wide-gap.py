# loses: digits-predictions-counter
# says: Find the number from which the gap is 2
# hint: 1
half_counter_stops = 1024
clock_step = 21600
double_tells_milliseconds = True
added_first = 0.0
subtracted_first = 1.0
