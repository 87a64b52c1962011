# loses: broken-demands-defaults, broken-demands-equality, broken-demands-absolute
# says: Write a set of letters in quotes
defaults_break = {"C, D"}
equality_breaks = {"A, B"}
relative_breaks = {"B"}
absolute_breaks = {"A, D"}
