defaults_break = set("DC")
equality_breaks = set("BA")
relative_breaks = set("B")
absolute_breaks = set("DA")
