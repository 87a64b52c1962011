"""Float spacing: the floats beside a number, the gap between them, and what rounding did to it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from fractions import Fraction

import numpy as np

from advanced_numpy.explore import pictures
from advanced_numpy.explore.explorer import Choice, Explorer, Field
from advanced_numpy.explore.pictures import Picture

_TYPES = {"float16": np.float16, "float32": np.float32, "float64": np.float64}
_LONGEST, _FARTHEST = 40, 400


@dataclass(frozen=True)
class SpacingFrame:
    """A number as typed, and the floats around the one that stands for it.

    `floats` are up to seven floats of one dtype, in order; `place` is where among them the stored
    one is. `exact` is the number as typed, without any rounding.
    """

    exact: Fraction
    floats: np.ndarray
    place: int

    @property
    def stored(self) -> np.floating:
        """The float that stands for the number."""
        return self.floats[self.place]

    @property
    def gaps(self) -> tuple[Fraction | None, Fraction | None]:
        """The exact distances to the floats below and above; None where there is none."""
        values = [Fraction(float(value)) for value in self.floats]
        below = values[self.place] - values[self.place - 1] if self.place else None
        last = self.place == len(values) - 1
        return below, None if last else values[self.place + 1] - values[self.place]


def frame_spacing(number: str | float, dtype: str = "float64") -> SpacingFrame:
    """Return the floats around `number`, a text such as "0.1", "-3e5" or "1/3", or a float.

    Raises ValueError for what is no number, for infinity and NaN, for numbers whose nearest float
    is infinite, and for other dtypes than float16, float32 and float64.
    """
    if dtype not in _TYPES:
        raise ValueError(f"the dtype is float16, float32 or float64, not {dtype!r}")
    exact = _exact(str(number).strip())
    kind = _TYPES[dtype]
    with np.errstate(over="ignore", under="ignore"):
        try:
            stored = kind(float(exact))
        except OverflowError:
            stored = kind(np.inf)
        if not np.isfinite(stored):
            largest = np.finfo(kind).max
            raise ValueError(f"too large: the largest {dtype} is {largest}, beyond it comes inf")
        below, above = [stored], [stored]
        for _ in range(3):
            below.append(np.nextafter(below[-1], kind(-np.inf)))
            above.append(np.nextafter(above[-1], kind(np.inf)))
    around = np.array([*below[:0:-1], *above], kind)
    kept = np.isfinite(around)
    return SpacingFrame(exact, around[kept], 3 - int(np.count_nonzero(~kept[:3])))


def _exact(text: str) -> Fraction:
    problem = f"write a number, such as 0.1, 1/3 or 6e23, not {text[:_LONGEST]!r}"
    if len(text) > _LONGEST:
        raise ValueError(f"write a number of {_LONGEST} characters at most")
    above, slash, below = text.partition("/")
    try:
        parts = [Decimal(above), Decimal(below) if slash else Decimal(1)]
    except InvalidOperation:
        raise ValueError(problem) from None
    if not all(part.is_finite() for part in parts):
        raise ValueError(f"inf and nan have no neighbours to draw: {problem}")
    # Before they become fractions, which would write 1e-999999999 out in full.
    if any(part and abs(part.adjusted()) > _FARTHEST for part in parts):
        raise ValueError(f"write a number from 1e-{_FARTHEST} to 1e{_FARTHEST} in size, or 0")
    if not parts[1]:
        raise ValueError("nothing can be divided by 0")
    return Fraction(parts[0]) / Fraction(parts[1])


def draw_spacing(frame: SpacingFrame) -> Picture:
    """Draw a number line with the floats as ticks, the stored one filled, the typed one above."""
    width, height = 7.6, 2.35
    figure, axes = pictures.canvas(width, height)
    values = [Fraction(float(value)) for value in frame.floats]
    unit = max(gap for gap in frame.gaps if gap is not None)
    y, middle, scale = 1.15, width / 2, 1.1

    def x(value: Fraction) -> float:
        return middle + scale * float((value - values[frame.place]) / unit)

    axes.annotate(
        "", (width - 0.1, y), (0.1, y), arrowprops={"arrowstyle": "<->", "color": pictures.INK}
    )
    for value in values:
        axes.plot([x(value)] * 2, [y - 0.12, y + 0.12], color=pictures.INK, linewidth=1.5)
    axes.plot(x(values[frame.place]), y, "o", color=pictures.BLUE, markersize=11)
    axes.plot(x(frame.exact), y + 0.25, "v", color=pictures.VERMILION, markersize=10)
    where = min(max(x(frame.exact), 1.0), width - 1.0)
    pictures.write(axes, (where, y + 0.5), "as typed", size=9)
    for place, row in ((-1, 0.62), (0, 0.37), (1, 0.62)):
        index = frame.place + place
        if 0 <= index < len(values):
            name = {-1: "below: ", 0: "stored: ", 1: "above: "}[place]
            spot = x(values[index]) + place * 0.9
            axes.plot(
                [x(values[index]), spot], [y - 0.15, row + 0.1], color=pictures.INK, linewidth=0.6
            )
            pictures.write(axes, (spot, row), f"{name}{frame.floats[index]!s}", size=9)
    for gap, side in zip(frame.gaps, (-1, 1), strict=True):
        if gap is not None:
            end = x(values[frame.place] + side * gap)
            text = f"gap {_size(gap)}"
            axes.annotate(
                "",
                (end, y + 0.75),
                (middle, y + 0.75),
                arrowprops={"arrowstyle": "<->", "color": pictures.INK, "shrinkA": 0, "shrinkB": 0},
            )
            ha = "right" if side < 0 else "left"
            pictures.write(axes, (middle + side * 0.1, y + 0.95), text, size=9, ha=ha)
    return Picture(figure, _alt(frame), _words(frame))


def _size(gap: Fraction) -> str:
    """A gap, always a power of two, as a person writes it."""
    power = gap.numerator.bit_length() - gap.denominator.bit_length()
    return f"{float(gap):.3g} = 2**{power}" if abs(power) > 3 else f"{float(gap):g}"


def _alt(frame: SpacingFrame) -> str:
    return (
        f"A number line with {len(frame.floats)} neighbouring {frame.floats.dtype} numbers as "
        f"ticks. A dot marks the stored one, {frame.stored!s}; a triangle above the line marks the "
        "number as typed."
    )


def _words(frame: SpacingFrame) -> str:
    error = Fraction(float(frame.stored)) - frame.exact
    below, above = frame.gaps
    lines = []
    if error:
        lines.append(
            f"The nearest {frame.floats.dtype} is {Decimal(float(frame.stored)):.25g}: "
            f"{float(abs(error)):.3g} too {'large' if error > 0 else 'small'}, at most half a gap."
        )
    else:
        lines.append(f"{frame.floats.dtype} holds this number exactly.")
    if below is None or above is None:
        lines.append("It is the last finite one: its neighbour on the other side is infinite.")
    elif below != above:
        lines.append(
            f"A power of two: the gap is {_size(below)} below it and {_size(above)} above it."
        )
    else:
        lines.append(f"The gap to its neighbours is {_size(above)}; between them there is nothing.")
    return "\n".join(lines)


def spacing(number: str | float = "0.1", dtype: str = "float64") -> Explorer:
    """Explore the floats around a number; see frame_spacing.

    Raises ValueError for a first number or dtype that cannot be drawn.
    """

    def draw(number: str, dtype: str) -> Picture:
        return draw_spacing(frame_spacing(number, dtype))

    return Explorer(
        "Float spacing",
        draw,
        number=Field("number", str(number)),
        dtype=Choice("dtype", dtype, [(name, name) for name in _TYPES]),
    )
