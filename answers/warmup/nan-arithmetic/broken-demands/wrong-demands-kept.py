# loses: broken-demands-defaults, broken-demands-equality, broken-demands-relative, broken-demands-absolute
# says: That is not what happens
# hint: 2
defaults_break = {"A", "B"}
equality_breaks = {"C", "D"}
relative_breaks = {"A", "C", "D"}
absolute_breaks = {"B", "C"}
