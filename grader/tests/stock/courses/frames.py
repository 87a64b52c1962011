# %% locked
import numpy as np
import pandas as pd
from pandas.testing import assert_frame_equal, assert_series_equal

# %% [markdown]
# # Ratings of films
# Read `films.csv` into the data frame `ratings`, with the column `seen` as dates.

# %% solution load
ratings = None
### BEGIN SOLUTION
ratings = pd.read_csv("films.csv", parse_dates=["seen"])
### END SOLUTION

# %% test load-is-frame 1
assert isinstance(ratings, pd.DataFrame), "ratings should be a data frame"
assert ratings.shape == (11, 4)

# %% test load-dates 1
assert list(ratings.columns) == ["user", "film", "stars", "seen"]
### BEGIN HIDDEN TESTS
assert pd.api.types.is_datetime64_any_dtype(ratings["seen"])
assert ratings["seen"].max() == pd.Timestamp("2021-07-04")
### END HIDDEN TESTS

# %% [markdown]
# Write `clean(frame)`: a new frame without duplicates and without rows that have no stars, stars
# as integers, with an index that counts from 0.

# %% solution clean
def clean(frame):
    ### BEGIN SOLUTION
    found = frame.drop_duplicates().dropna(subset=["stars"]).reset_index(drop=True)
    return found.astype({"stars": int})
    ### END SOLUTION


# %% test clean-equal 3
dirty = pd.DataFrame(
    {"user": ["a", "a", "b"], "film": ["x", "x", "y"], "stars": [1.0, 1.0, np.nan]}
)
expected = pd.DataFrame({"user": ["a"], "film": ["x"], "stars": [1]})
assert_frame_equal(clean(dirty), expected)

# %% test clean-keeps-argument 1
before = dirty.copy()
clean(dirty)
assert dirty.equals(before), "your function must not change the frame that it is given"

# %% test clean-dtype 1
cleaned = clean(dirty)
assert cleaned["stars"].dtype.kind == "i"
assert (cleaned.index == np.arange(len(cleaned))).all()
### BEGIN HIDDEN TESTS
assert len(clean(pd.read_csv("films.csv"))) == 9
### END HIDDEN TESTS

# %% [markdown]
# Write `mean_stars(frame)`: the mean stars of each film, best first, as a series.

# %% solution mean-stars
def mean_stars(frame):
    ### BEGIN SOLUTION
    return frame.groupby("film")["stars"].mean().sort_values(ascending=False)
    ### END SOLUTION


# %% test mean-stars-series 2
small = pd.DataFrame({"film": ["x", "y", "x"], "stars": [2, 5, 4]})
wanted = pd.Series([5.0, 3.0], index=pd.Index(["y", "x"], name="film"), name="stars")
assert_series_equal(mean_stars(small), wanted)

# %% test mean-stars-values 2
assert all(mean_stars(small) == [5.0, 3.0])
np.testing.assert_allclose(mean_stars(small), [5, 3])
### BEGIN HIDDEN TESTS
many = pd.DataFrame({"film": list("abcab"), "stars": [1, 2, 3, 4, 5]})
assert mean_stars(many).index.tolist() == ["b", "c", "a"]
assert mean_stars(many)["a"] == 2.5
### END HIDDEN TESTS

# %% [markdown]
# `big`: the rows of `ratings` with more than 3 stars. `per_user`: how many films each user has
# rated, a dictionary.

# %% solution select
big = per_user = None
### BEGIN SOLUTION
big = ratings[ratings["stars"] > 3]
per_user = ratings.groupby("user")["stars"].count().to_dict()
### END SOLUTION

# %% test select-all 1
assert (big["stars"] > 3).all()
assert len(big[big["stars"] > 4]) == 2

# %% test select-dict 1
assert per_user == {"ana": 2, "ben": 3, "cem": 2, "dora": 3}

# %% [markdown]
# `table`: users by films, the mean of the stars, with 0 where there is none.

# %% solution pivot
table = None
### BEGIN SOLUTION
table = ratings.pivot_table(index="user", columns="film", values="stars", fill_value=0)
### END SOLUTION

# %% test pivot-shape 2
assert table.index.name == "user" and table.columns.name == "film"
assert table.loc["ben", "Dune"] == 3
assert table.to_numpy().sum() == 31

# %% [markdown]
# Write `similarity(a, b)`: the cosine of two arrays of numbers.

# %% solution similarity
def similarity(a, b):
    ### BEGIN SOLUTION
    return float(a @ b / np.sqrt((a @ a) * (b @ b)))
    ### END SOLUTION


# %% test similarity-numbers 2
assert abs(similarity(np.array([1.0, 0]), np.array([1.0, 1])) - 2**-0.5) < 1e-12
### BEGIN HIDDEN TESTS
assert similarity(np.array([1.0, 2]), np.array([-1.0, -2])) == -1
### END HIDDEN TESTS

# %% [markdown]
# Write `top(n)`: the n films of `ratings` with the best means, as a frame with the columns `film`
# and `stars`; and `spread()`: the standard deviation of the stars of each user, as a series.

# %% solution top
def top(n):
    ### BEGIN SOLUTION
    return mean_stars(ratings).head(n).reset_index()
    ### END SOLUTION


def spread():
    ### BEGIN SOLUTION
    return ratings.groupby("user")["stars"].std()
    ### END SOLUTION


# %% test top-frame 2
assert_frame_equal(top(1), pd.DataFrame({"film": ["Brazil"], "stars": [4.5]}))
assert top(2).equals(top(2)) and len(top(3)) == 3

# %% test top-spread 2
np.testing.assert_allclose(spread()["ana":"ben"], [0.5**0.5, 1])
assert_series_equal(spread().round(2).tail(1), pd.Series([0.58], ["dora"], name="stars"), check_names=False)

# %% test top-columns 1
assert sorted(top(2)) == ["film", "stars"]
assert top(2)["film"].tolist() == ["Brazil", "Alien"]
