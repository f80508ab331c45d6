/// Whoever describes stacks speaks of tokens: they come along.
@_exported public import CloudFormation
