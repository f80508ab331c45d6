/// An account is made of constructs: they come along.
@_exported public import Constructs
