# loses: archive-prediction-closed
# says: `kept` has no value yet
is_array = False
same_values = True
same_dtype = True
same_object = False
shared = False
after_write = 5
names = ["arr_0", "arr_1"]
kept = None
readable = False
