# loses: archive-prediction-names
# says: That is right, but write it as a list.
is_array = False
same_values = True
same_dtype = True
same_object = False
shared = False
after_write = 5
names = ("arr_0", "arr_1")
kept = 7
readable = False
