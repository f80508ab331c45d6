// Generated from the schema of AWS::Events::Archive
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.Events {
  /// The resource type `AWS::Events::Archive`.
  public struct Archive: Resource {
    /// `ArchiveName`: 1 to 48 characters, matching `[\.\-_A-Za-z0-9]+`. Changing it replaces the
    /// resource.
    public var archiveName: Token<String>?
    /// `Description`: at most 512 characters.
    public var description: Token<String>?
    /// `EventPattern`.
    public var eventPattern: Expression?
    /// `KmsKeyIdentifier`: at most 2048 characters.
    public var kmsKeyIdentifier: Token<String>?
    /// `RetentionDays`: at least 0.
    public var retentionDays: Token<Int>?
    /// `SourceArn`. Changing it replaces the resource.
    public var sourceArn: Token<ARN>

    /// A resource with these properties.
    public init(
      sourceArn: Token<ARN>,
      archiveName: Token<String>? = nil,
      description: Token<String>? = nil,
      eventPattern: Expression? = nil,
      kmsKeyIdentifier: Token<String>? = nil,
      retentionDays: Token<Int>? = nil
    ) {
      self.sourceArn = sourceArn
      self.archiveName = archiveName
      self.description = description
      self.eventPattern = eventPattern
      self.kmsKeyIdentifier = kmsKeyIdentifier
      self.retentionDays = retentionDays
    }

    /// `AWS::Events::Archive`.
    public var type: String { "AWS::Events::Archive" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("ArchiveName", archiveName)
      properties.set("Description", description)
      properties.set("EventPattern", eventPattern)
      properties.set("KmsKeyIdentifier", kmsKeyIdentifier)
      properties.set("RetentionDays", retentionDays)
      properties.set("SourceArn", sourceArn)
      return properties
    }
  }
}

extension Handle<CFN.Events.Archive> {
  /// The attribute `Arn`, of `Fn::GetAtt`.
  public var arn: Token<ARN> { attribute("Arn") }
}
