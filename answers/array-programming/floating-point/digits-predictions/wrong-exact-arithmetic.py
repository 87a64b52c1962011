# loses: digits-predictions-order
# says: What is 1e16 + 1, rounded to a mark of the ruler?
# hint: 3
half_counter_stops = 2048
clock_step = 21600
double_tells_milliseconds = True
added_first = 1.0
subtracted_first = 1.0
