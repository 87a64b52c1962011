# loses: archive-prediction-content
# says: is_array: you predicted True.
# hint: 1
is_array = True
same_values = True
same_dtype = True
same_object = False
shared = False
after_write = 5
names = ["arr_0", "arr_1"]
kept = 7
readable = False
