/// Whoever writes rules speaks of policies and constructs: they come along.
@_exported public import Constructs
