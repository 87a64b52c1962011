defaults_break = {"C", "D"}
equality_breaks = {"A", "B"}
relative_breaks = {"B"}
absolute_breaks = {"A", "D"}
