# loses: fetches-no-loop
# says: the Python code runs once per element
# hint: 1
def fetches(addresses, line, slots):
    places = {}

    def visit(number):
        missing = places.get(number % slots) != number
        places[number % slots] = number
        return missing

    return sum(map(visit, (addresses // line).tolist()))
