// Generated from the schema of AWS::SSM::Document
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.SSM {
  /// The resource type `AWS::SSM::Document`.
  public struct Document: Resource {
    /// `Attachments`: at most 20 elements. Changing it may replace the resource.
    public var attachments: [AttachmentsSource]?
    /// `Content`. Changing it may replace the resource.
    public var content: Expression
    /// `DocumentFormat`: `JSON` unless set. Changing it may replace the resource.
    public var documentFormat: Token<DocumentFormat>?
    /// `DocumentType`. Changing it replaces the resource.
    public var documentType: Token<DocumentType>?
    /// `Name`: matching `^[a-zA-Z0-9_\-.]{3,128}$`. Changing it replaces the resource.
    public var name: Token<String>?
    /// `Requires`: at least 1 element. Changing it may replace the resource.
    public var requires: [DocumentRequires]?
    /// `Tags`: at most 1000 elements.
    public var tags: [Tag]?
    /// `TargetType`: at most 200 characters, matching `^\/[\w\.\-\:\/]*$`. Changing it may replace
    /// the resource.
    public var targetType: Token<String>?
    /// `UpdateMethod`: `Replace` unless set.
    public var updateMethod: Token<UpdateMethod>?
    /// `VersionName`: matching `^[a-zA-Z0-9_\-.]{1,128}$`. Changing it may replace the resource.
    public var versionName: Token<String>?

    /// A resource with these properties.
    public init(
      content: Expression,
      attachments: [AttachmentsSource]? = nil,
      documentFormat: Token<DocumentFormat>? = nil,
      documentType: Token<DocumentType>? = nil,
      name: Token<String>? = nil,
      requires: [DocumentRequires]? = nil,
      tags: [Tag]? = nil,
      targetType: Token<String>? = nil,
      updateMethod: Token<UpdateMethod>? = nil,
      versionName: Token<String>? = nil
    ) {
      self.content = content
      self.attachments = attachments
      self.documentFormat = documentFormat
      self.documentType = documentType
      self.name = name
      self.requires = requires
      self.tags = tags
      self.targetType = targetType
      self.updateMethod = updateMethod
      self.versionName = versionName
    }

    /// `AWS::SSM::Document`.
    public var type: String { "AWS::SSM::Document" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("Attachments", attachments)
      properties.set("Content", content)
      properties.set("DocumentFormat", documentFormat)
      properties.set("DocumentType", documentType)
      properties.set("Name", name)
      properties.set("Requires", requires)
      properties.set("Tags", tags)
      properties.set("TargetType", targetType)
      properties.set("UpdateMethod", updateMethod)
      properties.set("VersionName", versionName)
      return properties
    }
  }
}
