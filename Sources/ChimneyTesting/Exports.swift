/// Whoever tests stacks describes them, and speaks of rules: they come along.
@_exported public import GrantRules
