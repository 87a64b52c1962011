# says: The next y is one whole record away
# loses: field-layout-values
# hint: 2
def field_layout(fields, name):
    names, sizes = zip(*fields)
    i = names.index(name)
    return sum(sizes[:i]), sizes[i]
