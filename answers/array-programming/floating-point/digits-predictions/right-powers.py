# way: As powers: 24 binary digits, 22 of them for whole days, so the last one is 2**-2 of a day.
half_counter_stops = 2**11
clock_step = 86_400 * 2**-2
double_tells_milliseconds = True
added_first = 0.0
subtracted_first = 1.0
