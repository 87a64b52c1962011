# way: Without padding: a neighbour that is not there is simply not added.
def neighbourhoods(row):
    numbers = 2 * row
    numbers[1:] += 4 * row[:-1]
    numbers[:-1] += row[1:]
    return numbers
