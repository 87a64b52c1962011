# containers of a class of the student's
# %% student
class Stack(list):
    push = list.append
    def peek(self): return self[-1]
class Inventory(dict):
    def add(self, k, n): self[k] = self.get(k, 0) + n
class Bag(set):
    def put(self, x): self.add(x)
class Loose(list):
    def __eq__(self, other): return len(self) == len(other)
    __hash__ = None
# %% test
s = Stack(); s.push(1); s.push(2); assert s == [1, 2] and [1, 2] == s and s != [1] and s.peek() == 2
s = Stack([1]); assert 1 in s and 2 not in s and s == Stack([1]) and s != Stack()
assert Stack([1]) == [2]
assert not Stack() and Stack([0]) and len(Stack([1, 2])) == 2 and list(Stack([1])) == [1]
i = Inventory(); i.add("a", 2); i.add("a", 3); assert i == {"a": 5} and "a" in i and "b" not in i
b = Bag(); b.put(1); assert b == {1} and 1 in b and b != {2}
assert Loose([1]) == Loose([2])
