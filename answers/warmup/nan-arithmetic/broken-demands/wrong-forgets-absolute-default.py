# loses: broken-demands-defaults
# says: you predicted ['C']
defaults_break = {"C"}
equality_breaks = {"A", "B"}
relative_breaks = {"B"}
absolute_breaks = {"A", "D"}
