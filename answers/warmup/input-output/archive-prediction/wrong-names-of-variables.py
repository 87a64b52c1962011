# loses: archive-prediction-names
# says: names: you predicted ['a', 'a'].
# hint: 3
is_array = False
same_values = True
same_dtype = True
same_object = False
shared = False
after_write = 5
names = ["a", "a"]
kept = 7
readable = False
