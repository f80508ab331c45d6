/// Constructs of AWS Lambda.
public enum Lambda {}
