# loses: to-celsius-out, to-celsius-where, to-celsius-memory
# says: expected 0.0, got 7.0
def to_celsius(fahrenheit, out=None, where=True):
    above = fahrenheit - 32
    fifths = above / 9
    return fifths * 5
