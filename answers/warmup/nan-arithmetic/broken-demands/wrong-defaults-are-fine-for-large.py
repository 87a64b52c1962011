# loses: broken-demands-defaults
# says: Compare |a - b| with 1e-8 + 1e-5 * |b|
# hint: 2
defaults_break = {"D"}
equality_breaks = {"A", "B"}
relative_breaks = {"B"}
absolute_breaks = {"A", "D"}
