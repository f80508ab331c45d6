/// What is signed is made of these: they come along.
@_exported public import EthereumPrimitives
