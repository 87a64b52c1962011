# %% locked
from abc import ABC, abstractmethod
from dataclasses import dataclass


class Shape(ABC):
    """A shape in the plane."""

    @abstractmethod
    def area(self):
        """The area."""


@dataclass
class Point:
    x: float
    y: float

# %% [markdown]
# # Objects
# Write the class `Account` with `owner`, a read-only `balance`, `deposit` and `withdraw`; a
# withdrawal of more than there is raises `ValueError`.

# %% solution account
class Account:
    """A bank account."""

    ### BEGIN SOLUTION
    count = 0

    def __init__(self, owner, balance=0):
        self.owner = owner
        self._balance = balance
        Account.count += 1

    @property
    def balance(self):
        return self._balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("deposit something")
        self._balance += amount

    def withdraw(self, amount):
        if amount > self._balance:
            raise ValueError("not enough money")
        self._balance -= amount

    def __repr__(self):
        return f"Account({self.owner!r}, {self._balance})"
    ### END SOLUTION


# %% test account-deposit 1
account = Account("Ada", 10)
account.deposit(5)
assert account.balance == 15
assert account.owner == "Ada"

# %% test account-errors 2
try:
    account.withdraw(1000)
except ValueError as error:
    assert str(error)
else:
    raise AssertionError("more was withdrawn than there is")
try:
    account.balance = 7
except AttributeError:
    pass
else:
    raise AssertionError("balance should be read-only")
assert account.balance == 15

# %% test account-repr 1
assert repr(Account("Bo")) == "Account('Bo', 0)"
### BEGIN HIDDEN TESTS
before = Account.count
Account("Cy")
assert Account.count == before + 1
### END HIDDEN TESTS

# %% [markdown]
# `Savings` is an `Account` with interest: `add_interest()` adds `rate` of the balance.

# %% solution savings
### BEGIN SOLUTION
class Savings(Account):
    def __init__(self, owner, balance=0, rate=0.1):
        super().__init__(owner, balance)
        self.rate = rate

    def add_interest(self):
        self.deposit(self.balance * self.rate)
### END SOLUTION

# %% test savings-inherits 1
assert issubclass(Savings, Account)
saved = Savings("Di", 100)
assert isinstance(saved, Account)

# %% test savings-interest 1
saved.add_interest()
assert abs(saved.balance - 110) < 1e-9
assert "deposit" not in vars(Savings)

# %% [markdown]
# Write `Circle` and `Square`, which are shapes, and `total_area(shapes)`.

# %% solution shapes
### BEGIN SOLUTION
import math


class Circle(Shape):
    def __init__(self, radius):
        self.radius = radius

    def area(self):
        return math.pi * self.radius**2


class Square(Shape):
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side**2


def total_area(shapes):
    return sum(shape.area() for shape in shapes)
### END SOLUTION

# %% test shapes-abstract 1
assert issubclass(Circle, Shape) and isinstance(Square(1), Shape)

# %% test shapes-total 2
class Strip(Shape):
    def area(self):
        return 0.5


assert total_area([Square(2), Strip()]) == 4.5
assert total_area([]) == 0

# %% [markdown]
# Write `Vector` with `+`, `*` by a number, `==`, `len`, indexing and iteration.

# %% solution vector
### BEGIN SOLUTION
class Vector:
    def __init__(self, *parts):
        self.parts = list(parts)

    def __add__(self, other):
        return Vector(*(a + b for a, b in zip(self, other)))

    def __mul__(self, number):
        return Vector(*(a * number for a in self))

    __rmul__ = __mul__

    def __eq__(self, other):
        return isinstance(other, Vector) and self.parts == other.parts

    def __len__(self):
        return len(self.parts)

    def __getitem__(self, index):
        return self.parts[index]
### END SOLUTION

# %% test vector-operators 2
assert Vector(1, 2) + Vector(3, 4) == Vector(4, 6)
assert 2 * Vector(1, 2) == Vector(1, 2) * 2 == Vector(2, 4)
assert Vector(1) != 1

# %% test vector-sequence 1
assert len(Vector(1, 2, 3)) == 3 and Vector(5, 6)[1] == 6
assert list(Vector(7, 8)) == [7, 8] and 8 in Vector(7, 8)

# %% [markdown]
# Write `middle(p, q)`: the point between two points.

# %% solution middle
def middle(p, q):
    ### BEGIN SOLUTION
    return Point((p.x + q.x) / 2, (p.y + q.y) / 2)
    ### END SOLUTION


# %% test middle-point 1
assert middle(Point(0, 0), Point(2, 4)) == Point(1, 2)

# %% test middle-type 1
import dataclasses

assert isinstance(middle(Point(1, 1), Point(1, 1)), Point)
assert dataclasses.astuple(middle(Point(0, 0), Point(1, 1))) == (0.5, 0.5)
