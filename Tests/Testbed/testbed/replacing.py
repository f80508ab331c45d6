"""How a function of ours takes the place of one of moto's."""


def replaces(owner, name=None):
    """Puts the decorated function in `owner`, under its own name or another."""

    def install(function):
        setattr(owner, name or getattr(function, "__func__", function).__name__, function)
        return function

    return install
