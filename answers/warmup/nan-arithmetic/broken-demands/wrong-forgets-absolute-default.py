# loses: broken-demands-defaults
# says: you predicted ['C']
# hint: 2
defaults_break = {"C"}
equality_breaks = {"A", "B"}
relative_breaks = {"B"}
absolute_breaks = {"A", "D"}
