# loses: fetches-no-loop
# says: the Python code runs once per element
# hint: 1
def fetches(addresses, line, slots):
    places, count = {}, 0
    for number in (addresses // line).tolist():
        if places.get(number % slots) != number:
            places[number % slots] = number
            count += 1
    return count
