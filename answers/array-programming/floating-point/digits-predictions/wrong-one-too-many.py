# loses: digits-predictions-counter
# says: What does adding 1 do there?
# hint: 1
half_counter_stops = 2049
clock_step = 21600
double_tells_milliseconds = True
added_first = 0.0
subtracted_first = 1.0
