# way: With `set` of a text: a text is a row of letters, and a set does not care about their order.
defaults_break = set("DC")
equality_breaks = set("BA")
relative_breaks = set("B")
absolute_breaks = set("DA")
