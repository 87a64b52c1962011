def field_layout(fields, name):
    names, sizes = zip(*fields)
    return sum(sizes[: names.index(name)]), sum(sizes)
