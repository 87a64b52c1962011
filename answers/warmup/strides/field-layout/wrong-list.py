# loses: field-layout-values
# says: Return a tuple
def field_layout(fields, name):
    names, sizes = zip(*fields)
    return [sum(sizes[: names.index(name)]), sum(sizes)]
