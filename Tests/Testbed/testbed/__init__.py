"""What AWS does and moto 5.2.1 does not, each statement with the AWS page that it is taken from."""


def install():
    """Puts these statements in the place of moto's."""
    from . import access, buckets, functions, keys, objects, requests, roles, stacks  # noqa: F401
