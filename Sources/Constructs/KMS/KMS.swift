/// Constructs of AWS Key Management Service.
public enum KMS {}
