# loses: broken-demands-absolute
# says: Compare |a - b| with 1e-10 for each letter, whatever b is
# hint: 2
defaults_break = {"C", "D"}
equality_breaks = {"A", "B"}
relative_breaks = {"B"}
absolute_breaks = {"B"}
