# loses: archive-prediction-content
# says: same_dtype: you predicted False.
is_array = False
same_values = True
same_dtype = False
same_object = False
shared = False
after_write = 5
names = ["arr_0", "arr_1"]
kept = 7
readable = False
