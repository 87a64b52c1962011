# loses: digits-predictions-counter
# says: half_counter_stops: you predicted 65504
# hint: 1
half_counter_stops = 65504
clock_step = 21600
double_tells_milliseconds = True
added_first = 0.0
subtracted_first = 1.0
