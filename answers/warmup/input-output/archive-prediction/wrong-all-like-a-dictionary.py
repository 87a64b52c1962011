# loses: archive-prediction-identity, archive-prediction-write, archive-prediction-names, archive-prediction-closed
# says: same_object: you predicted True.
# hint: 2
is_array = False
same_values = True
same_dtype = True
same_object = True
shared = True
after_write = 99
names = ["a", "a"]
kept = 7
readable = True
