# way: Computed: the formula as code, and `^` keeps the letters for which it says something else than the demand.
numbers = {"A": (1e-9, 1000.0), "B": (1e-15, 0.0), "C": (1e-3, 1000.0), "D": (1e-12, 1e-6)}
forgiven = {"A", "B"}


def breaks(rtol, atol):
    close = {key for key, (difference, b) in numbers.items() if difference <= atol + rtol * b}
    return close ^ forgiven


defaults_break = breaks(1e-5, 1e-8)
equality_breaks = breaks(0, 0)
relative_breaks = breaks(1e-9, 0)
absolute_breaks = breaks(0, 1e-10)
