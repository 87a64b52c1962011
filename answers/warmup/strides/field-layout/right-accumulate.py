import itertools


def field_layout(fields, name):
    ends = [0, *itertools.accumulate(size for _, size in fields)]
    offsets = dict(zip((field for field, _ in fields), ends))
    return (offsets[name], ends[-1])
