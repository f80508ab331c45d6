// Generated from the schema of AWS::Logs::LogAnomalyDetector
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.Logs.LogAnomalyDetector {
  /// What `EvaluationFrequency` may say: any text, and those that are known by name.
  public enum EvaluationFrequency: StringLike {}
}

extension Token<CFN.Logs.LogAnomalyDetector.EvaluationFrequency> {
  /// `FIVE_MIN`.
  public static var fiveMin: Self { "FIVE_MIN" }
  /// `TEN_MIN`.
  public static var tenMin: Self { "TEN_MIN" }
  /// `FIFTEEN_MIN`.
  public static var fifteenMin: Self { "FIFTEEN_MIN" }
  /// `THIRTY_MIN`.
  public static var thirtyMin: Self { "THIRTY_MIN" }
  /// `ONE_HOUR`.
  public static var oneHour: Self { "ONE_HOUR" }
}
