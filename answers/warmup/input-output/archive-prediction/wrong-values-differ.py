# loses: archive-prediction-content
# says: same_values: you predicted False.
is_array = False
same_values = False
same_dtype = True
same_object = False
shared = False
after_write = 5
names = ["arr_0", "arr_1"]
kept = 7
readable = False
