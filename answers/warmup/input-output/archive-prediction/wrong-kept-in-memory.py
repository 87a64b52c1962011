# loses: archive-prediction-identity, archive-prediction-write
# says: same_object: you predicted True.
# hint: 2
is_array = False
same_values = True
same_dtype = True
same_object = True
shared = False
after_write = 99
names = ["arr_0", "arr_1"]
kept = 7
readable = False
