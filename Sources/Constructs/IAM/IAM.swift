/// Constructs of AWS Identity and Access Management.
public enum IAM {}
