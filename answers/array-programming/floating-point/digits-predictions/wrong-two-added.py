# loses: digits-predictions-order
# says: added_first: you predicted 2.0
# hint: 3
half_counter_stops = 2048
clock_step = 21600
double_tells_milliseconds = True
added_first = 2.0
subtracted_first = 1.0
