/// Names a request to CloudFormation: repeated, it is the same request, and the events that come of it
/// carry the name.
public enum RequestToken {
  /// A token that was not used before.
  public static func new() -> String { TemporaryName.new() }
}
