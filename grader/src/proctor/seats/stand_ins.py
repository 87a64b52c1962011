"""Stand-ins, in the referee's process, for functions, classes and objects of the student's."""

from __future__ import annotations

import inspect
import types
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Protocol

from proctor.protocol.errors import CannotCross


class Names(Protocol):
    """What a stand-in needs of the names of the notebook."""

    def as_read(self) -> Mapping[str, Any]:
        """The names as a reader of the student's code needs them."""


class Student(Protocol):
    """What a stand-in needs of the connection to the student's process."""

    def call(
        self, number: int, name: str | None, args: tuple[Any, ...], kwargs: dict[str, Any]
    ) -> Any:
        """Call the object, or its method `name`, and return the result."""

    def truth(self, number: int) -> bool:
        """Whether the object counts as true."""

    def held(self, number: int) -> Any:
        """Return what the object holds, as the plain type that its class is derived from."""

    def attribute(self, number: int, name: str) -> Any:
        """Return an attribute."""

    def set_attribute(self, number: int, name: str, value: Any) -> None:
        """Set an attribute."""

    def delete_attribute(self, number: int, name: str) -> None:
        """Delete an attribute."""

    def code(self, description: dict[str, Any]) -> types.CodeType | None:
        """The code object of a function, compiled from the notebook's own text."""

    def known(self, spec: Any) -> Any:
        """The stand-in for an object of the student's that a description names."""

    @property
    def names(self) -> Names:
        """The namespace of the test cells, with the student's names behind it."""


def assign(stand_in: Any, **values: Any) -> None:
    for name, value in values.items():
        object.__setattr__(stand_in, name, value)


def _code(stand_in: Any) -> types.CodeType:
    """The code of what runs when the object is called (a partial, a class with __call__)."""
    code: types.CodeType | None = stand_in._proctor_student.code(stand_in._proctor_description)
    if code is None:
        raise AttributeError("__code__")
    return code


def _globals(stand_in: Any) -> Mapping[str, Any]:
    names: Mapping[str, Any] = stand_in._proctor_student.names.as_read()
    return names


class RemoteFunction:
    """A function of the student's; calling it runs it in the student's process."""

    def __init__(self, student: Student, number: int, description: dict[str, Any]) -> None:
        name = str(description.get("name", "function"))
        assign(
            self,
            _proctor_student=student,
            _proctor_handle=number,
            _proctor_description=description,
            _proctor_owner=None,  # the object of which it is a method
            __name__=name,
            __qualname__=str(description.get("qualname", name)),
            __doc__=description.get("doc"),
            __module__=str(description.get("module", "__main__")),  # a function may be imported
        )
        if (signature := _signature(description)) is not None:
            assign(self, __signature__=signature)

    @property  # type: ignore[misc]
    def __class__(self) -> type:
        return types.FunctionType

    __code__ = property(_code)
    __globals__ = property(_globals)

    @property
    def __wrapped__(self) -> Any:
        spec = self._proctor_description.get("wrapped")
        if spec is None:
            raise AttributeError("__wrapped__")
        return self._proctor_student.known(spec)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        __tracebackhide__ = True
        owner = self._proctor_owner
        if owner is not None and (args or kwargs):
            owner._require_known("told what a test knows")
        found = self._proctor_student.call(self._proctor_handle, None, args, kwargs)
        return found if owner is None else asked_by(owner, found)

    def __getattr__(self, name: str) -> Any:
        __tracebackhide__ = True
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(f"'function' object has no attribute {name!r}")
        return self._proctor_student.attribute(self._proctor_handle, name)

    def __setattr__(self, name: str, value: Any) -> None:
        self._proctor_student.set_attribute(self._proctor_handle, name, value)

    def __get__(self, instance: Any, owner: Any = None) -> Any:
        return self if instance is None else types.MethodType(self, instance)

    def __repr__(self) -> str:
        return f"<function {self.__qualname__}>"


def _signature(description: dict[str, Any]) -> inspect.Signature | None:
    found = description.get("parameters")
    if found is None:
        return None
    try:
        return inspect.Signature(
            [
                inspect.Parameter(
                    str(name),
                    inspect._ParameterKind(kind),
                    default=inspect.Parameter.empty if default is None else default[0],
                )
                for name, kind, default in found
            ]
        )
    except (ValueError, TypeError):
        return None


class RemoteClass(type):
    """The class of the stand-ins for instances of one class of the student's."""

    _proctor_student: Student
    _proctor_handle: int
    _proctor_holds: type | None

    @property
    def __code__(cls) -> types.CodeType:  # only what a class makes has code to show
        raise AttributeError("__code__")

    def __call__(cls, *args: Any, **kwargs: Any) -> Any:
        __tracebackhide__ = True
        if "_proctor_handle" not in vars(cls):  # a class that the test derives from it
            return super().__call__(*args, **kwargs)
        made = cls._proctor_student.call(cls._proctor_handle, None, args, kwargs)
        if isinstance(made, RemoteInstance):
            assign(made, _proctor_asked=True)
        return made

    def __getattr__(cls, name: str) -> Any:
        __tracebackhide__ = True
        refused = ("__code__", "__func__", "__signature__", "__wrapped__")
        if name.startswith("_proctor") or name in refused:
            raise AttributeError(name)
        if name == "_fields" and cls._proctor_holds is not tuple:
            raise AttributeError(name)
        return cls._proctor_student.attribute(cls._proctor_handle, name)

    def __setattr__(cls, name: str, value: Any) -> None:
        if name.startswith("_proctor") or name == "__abstractmethods__":
            super().__setattr__(name, value)
        else:
            cls._proctor_student.set_attribute(cls._proctor_handle, name, value)


class RemoteInstance(metaclass=RemoteClass):
    """What stands for an instance of a student's class: its attributes are asked for across."""

    _proctor_student: Student
    _proctor_handle: int
    _proctor_named = False  # whether the tests know the class by its name
    _proctor_holds: type | None = None  # the plain type whose values its instances are
    _proctor_description: Mapping[str, Any] = MappingProxyType({})
    _proctor_asked = False  # whether the test itself has made the object, or one that it came from

    def __getattr__(self, name: str) -> Any:
        __tracebackhide__ = True
        if name in _REFUSED or type(self)._proctor_holds and name.startswith("__"):
            raise AttributeError(name)
        value = self._proctor_student.attribute(self._proctor_handle, name)
        if type(value) is RemoteFunction:
            assign(value, _proctor_owner=self)
        return value

    def __setattr__(self, name: str, value: Any) -> None:
        __tracebackhide__ = True
        self._proctor_student.set_attribute(self._proctor_handle, name, value)

    def __delattr__(self, name: str) -> None:
        self._proctor_student.delete_attribute(self._proctor_handle, name)

    def _require_known(self, how: str) -> None:
        if not (self._proctor_asked or type(self)._proctor_named):
            raise CannotCross(unknown(self, how))

    def _require_asked(self, how: str) -> None:
        if not self._proctor_asked:
            raise CannotCross(unknown(self, how))


class RemoteObject(RemoteInstance):
    """An object of the student's.

    Its attributes and methods are asked for across. It is never compared with data of the test:
    the student's code would have to be told what is expected, and would be believed.
    """

    __code__ = property(_code)
    __globals__ = property(_globals)

    def __eq__(self, other: object) -> Any:
        __tracebackhide__ = True
        if self is other:
            return True
        if other is None:
            return False
        return _between_students(self, "__eq__", other)

    def __ne__(self, other: object) -> Any:
        __tracebackhide__ = True
        return not self == other

    def __hash__(self) -> int:
        return hash(self._proctor_handle)

    def __bool__(self) -> bool:
        __tracebackhide__ = True
        return self._proctor_student.truth(self._proctor_handle)

    def __array__(self, *args: Any, **kwargs: Any) -> Any:
        raise CannotCross(unknown(self, "used as an array"))

    __array_ufunc__ = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} object>"

    def __str__(self) -> str:
        return _shown(self, "__str__")


def _shown(value: RemoteInstance, name: str) -> str:
    text = value._proctor_student.call(value._proctor_handle, name, (), {})
    return text if isinstance(text, str) else repr(value)


_REFUSED = {
    "__array_interface__", "__array_struct__", "__array_function__", "__array_priority__",
    "__wrapped__", "__code__", "__signature__", "_ipython_canary_method_should_not_exist_",
    "_ipython_display_", "_repr_mimebundle_", "__index__", "__buffer__",
}  # fmt: skip


def unknown(value: RemoteInstance, how: str) -> str:
    return (
        f"an object of class {type(value).__name__} cannot be {how} here: only numbers, strings, "
        "containers and arrays are compared"
    )


def _between_students(value: RemoteInstance, name: str, other: object) -> Any:
    __tracebackhide__ = True
    if not isinstance(other, RemoteInstance) or not type(value)._proctor_named:
        raise CannotCross(unknown(value, "compared"))
    return value._proctor_student.call(value._proctor_handle, name, (other,), {})


def asked_by(owner: RemoteInstance, found: Any) -> Any:
    """What comes from an object that the test has made is as good as made by it."""
    if isinstance(found, RemoteInstance) and owner._proctor_asked:
        assign(found, _proctor_asked=True)
    return found


def _forward(name: str, *, compares: bool = False) -> Callable[..., Any]:
    def forward(self: RemoteInstance, *args: Any) -> Any:
        __tracebackhide__ = True
        if compares:
            return _between_students(self, name, *args)
        self._require_known("calculated with")
        found = self._proctor_student.call(self._proctor_handle, name, args, {})
        if not isinstance(found, RemoteInstance) and not all(
            isinstance(arg, RemoteInstance) for arg in args
        ):
            # The student's code was told the other operand, and gave a number for the result.
            self._require_asked("calculated with")
        return asked_by(self, found)

    forward.__name__ = name
    return forward


def ask_for(name: str) -> Callable[..., Any]:
    def ask(self: RemoteInstance, *args: Any, **kwargs: Any) -> Any:
        __tracebackhide__ = True
        return self._proctor_student.call(self._proctor_handle, name, args, kwargs)

    ask.__name__ = name
    return ask


def _exit(self: RemoteInstance, *_: Any) -> Any:
    return self._proctor_student.call(self._proctor_handle, "__exit__", (None, None, None), {})


def dunders(text: str) -> list[str]:
    return [f"__{name}__" for name in text.split()]


# The special methods that a stand-in has when the student's class has them.
COMPARISONS = dunders("lt le gt ge eq ne")
METHODS: dict[str, Callable[..., Any]] = {
    name: _forward(name, compares=True) for name in dunders("lt le gt ge")
}
METHODS |= {
    name: _forward(name)
    for name in dunders(
        "add sub mul truediv floordiv mod pow matmul radd rsub rmul rtruediv and or xor neg pos "
        "abs invert float int complex round iadd isub imul"
    )
}
FREELY = dunders("call len getitem setitem delitem iter next enter exit reversed")
METHODS |= {name: ask_for(name) for name in FREELY}
METHODS["__exit__"] = _exit


def _contains(self: RemoteInstance, item: Any) -> Any:
    __tracebackhide__ = True
    self._require_asked("searched")
    return self._proctor_student.call(self._proctor_handle, "__contains__", (item,), {})


METHODS["__contains__"] = _contains
