# loses: archive-prediction-write
# says: after_write: you predicted 99.
# hint: 2
is_array = False
same_values = True
same_dtype = True
same_object = False
shared = False
after_write = 99
names = ["arr_0", "arr_1"]
kept = 7
readable = False
