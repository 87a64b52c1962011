# loses: broken-demands-absolute
# says: you predicted ['A']
# hint: 2
defaults_break = {"C", "D"}
equality_breaks = {"A", "B"}
relative_breaks = {"B"}
absolute_breaks = {"A"}
