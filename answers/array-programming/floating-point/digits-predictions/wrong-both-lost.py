# loses: digits-predictions-order
# says: Which of the two operations has something to round here?
# hint: 3
half_counter_stops = 2048
clock_step = 21600
double_tells_milliseconds = True
added_first = 0.0
subtracted_first = 0.0
