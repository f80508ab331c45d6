/// The versions of the cloud assembly's schema.
public enum AssemblySchema {
  /// What is written here: old enough for every CDK CLI in use, new enough for all that is said.
  public static let written = "36.0.0"
  /// The newest major version that is read; the next one may mean something else by its words.
  public static let newestKnown = 55
}
