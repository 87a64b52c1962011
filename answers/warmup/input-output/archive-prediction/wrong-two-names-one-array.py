# loses: archive-prediction-identity
# says: shared: you predicted True.
# hint: 2
is_array = False
same_values = True
same_dtype = True
same_object = False
shared = True
after_write = 5
names = ["arr_0", "arr_1"]
kept = 7
readable = False
