# loses: broken-demands-defaults, broken-demands-equality, broken-demands-relative, broken-demands-absolute
# says: Write a set of letters
defaults_break = "CD"
equality_breaks = "AB"
relative_breaks = "B"
absolute_breaks = "AD"
