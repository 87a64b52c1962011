"""A submission to damage, and what the gradebook knows of its notebook."""

import pytest

from damaged import WALK, answered, source_of


@pytest.fixture
def source():
    return source_of(WALK)


@pytest.fixture
def notebook():
    return answered(WALK)
