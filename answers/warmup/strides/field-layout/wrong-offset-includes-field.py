# loses: field-layout-values
# says: do not count the field itself
# hint: 3
def field_layout(fields, name):
    names, sizes = zip(*fields)
    return sum(sizes[: names.index(name) + 1]), sum(sizes)
