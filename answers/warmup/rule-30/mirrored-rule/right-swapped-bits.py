# way: With masks: four bits stay, two move up by three places, two move down.
def mirrored_rule(rule):
    kept = rule & 0b10100101
    return kept | (rule & 0b00001010) << 3 | (rule & 0b01010000) >> 3
