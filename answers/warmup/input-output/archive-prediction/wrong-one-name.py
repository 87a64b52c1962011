# loses: archive-prediction-names
# says: names: you predicted ['arr_0'].
# hint: 3
is_array = False
same_values = True
same_dtype = True
same_object = False
shared = False
after_write = 5
names = ["arr_0"]
kept = 7
readable = False
