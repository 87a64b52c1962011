# loses: field-layout-values
# says: expected (4, 13), got (5, 13)
# hint: 1
def field_layout(fields, name):
    names, sizes = zip(*sorted(fields))
    return sum(sizes[: names.index(name)]), sum(sizes)
