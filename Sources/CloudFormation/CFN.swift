/// The namespace of the generated L1 resources: `AWS::KMS::Key` is `CFN.KMS.Key`.
public enum CFN {}
