/// Whoever makes constructs writes policies and speaks of scopes: they come along.
@_exported public import Chimney
@_exported public import IAMPolicy
