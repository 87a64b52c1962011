# loses: broken-demands-equality, broken-demands-relative
# says: What is that for b = 0?
# says: Which demands ask you to forgive?
# hint: 1
defaults_break = {"C", "D"}
equality_breaks = {"A"}
relative_breaks = set()
absolute_breaks = {"A", "D"}
