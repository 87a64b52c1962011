# %% locked
%matplotlib inline
import matplotlib.pyplot as plt
import numpy as np

# %% [markdown]
# # Plots
# Write `plot_line(x, y)`: draws y over x as one line and returns the axes. The title is "Growth",
# the labels are "days" and "height".

# %% solution line
def plot_line(x, y):
    ### BEGIN SOLUTION
    fig, ax = plt.subplots()
    ax.plot(x, y)
    ax.set(title="Growth", xlabel="days", ylabel="height")
    return ax
    ### END SOLUTION


# %% test line-labels 2
ax = plot_line([1, 2, 3], [2, 4, 8])
assert ax.get_title() == "Growth"
assert ax.get_xlabel() == "days" and ax.get_ylabel() == "height"

# %% test line-data 2
assert len(ax.lines) == 1, "there should be one line"
np.testing.assert_allclose(ax.lines[0].get_ydata(), [2, 4, 8])
### BEGIN HIDDEN TESTS
other = plot_line(np.arange(4), np.arange(4) ** 2)
assert other is not ax
assert (other.get_lines()[0].get_xdata() == np.arange(4)).all()
assert isinstance(other, plt.Axes)
### END HIDDEN TESTS

# %% [markdown]
# Draw the counts below as bars, in the order given, into `fig` and `bar_ax`.

# %% locked
counts = {"red": 3, "green": 5, "blue": 1}

# %% solution bars
fig = bar_ax = None
### BEGIN SOLUTION
fig, bar_ax = plt.subplots()
bar_ax.bar(list(counts), list(counts.values()), label="votes")
bar_ax.legend()
### END SOLUTION

# %% test bars-heights 2
heights = [bar.get_height() for bar in bar_ax.patches]
assert heights == [3, 5, 1]

# %% test bars-names 1
fig.canvas.draw()
assert [label.get_text() for label in bar_ax.get_xticklabels()] == ["red", "green", "blue"]

# %% test bars-legend 1
assert bar_ax.get_legend() is not None, "there should be a legend"
assert [text.get_text() for text in bar_ax.get_legend().get_texts()] == ["votes"]

# %% [markdown]
# Write `two_panels(values)`: a figure with a histogram with `bins` bins on the left and the values
# as points on the right.

# %% solution panels
def two_panels(values, bins=5):
    ### BEGIN SOLUTION
    fig, (left, right) = plt.subplots(ncols=2)
    left.hist(values, bins=bins)
    right.scatter(range(len(values)), values)
    return fig
    ### END SOLUTION


# %% test panels-count 1
drawn = two_panels([1, 2, 2, 3, 3, 3])
assert len(drawn.axes) == 2

# %% test panels-content 2
assert len(drawn.axes[0].patches) == 5
assert drawn.axes[1].collections[0].get_offsets().shape == (6, 2)
### BEGIN HIDDEN TESTS
again = two_panels([4, 4, 9], bins=3)
assert sum(bar.get_height() for bar in again.axes[0].patches) == 3
assert again.axes[1].collections[0].get_offsets()[:, 1].tolist() == [4, 4, 9]
### END HIDDEN TESTS

# %% [markdown]
# `steepest(y)`: the position after which a curve rises most.

# %% solution steepest
def steepest(y):
    ### BEGIN SOLUTION
    return int(np.argmax(np.diff(y)))
    ### END SOLUTION


# %% test steepest-position 1
assert steepest([0, 1, 5, 6]) == 1
### BEGIN HIDDEN TESTS
assert steepest(np.array([3.0, 1, 2])) == 1
### END HIDDEN TESTS
