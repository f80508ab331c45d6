// Generated from the schema of AWS::IAM::ServerCertificate
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.IAM {
  /// The resource type `AWS::IAM::ServerCertificate`.
  public struct ServerCertificate: Resource {
    /// `CertificateBody`: 1 to 16384 characters, matching `[\u0009\u000A\u000D\u0020-\u00FF]+`.
    /// Changing it replaces the resource.
    public var certificateBody: Token<String>?
    /// `CertificateChain`: 1 to 2097152 characters, matching `[\u0009\u000A\u000D\u0020-\u00FF]+`.
    /// Changing it replaces the resource.
    public var certificateChain: Token<String>?
    /// `Path`: 1 to 512 characters, matching `(\u002F)|(\u002F[\u0021-\u007F]+\u002F)`.
    public var path: Token<String>?
    /// `PrivateKey`: 1 to 16384 characters, matching `[\u0009\u000A\u000D\u0020-\u00FF]+`. Changing
    /// it replaces the resource.
    public var privateKey: Token<String>?
    /// `ServerCertificateName`: 1 to 128 characters, matching `[\w+=,.@-]+`. Changing it replaces
    /// the resource.
    public var serverCertificateName: Token<String>?
    /// `Tags`.
    public var tags: [Tag]?

    /// A resource with these properties.
    public init(
      certificateBody: Token<String>? = nil,
      certificateChain: Token<String>? = nil,
      path: Token<String>? = nil,
      privateKey: Token<String>? = nil,
      serverCertificateName: Token<String>? = nil,
      tags: [Tag]? = nil
    ) {
      self.certificateBody = certificateBody
      self.certificateChain = certificateChain
      self.path = path
      self.privateKey = privateKey
      self.serverCertificateName = serverCertificateName
      self.tags = tags
    }

    /// `AWS::IAM::ServerCertificate`.
    public var type: String { "AWS::IAM::ServerCertificate" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("CertificateBody", certificateBody)
      properties.set("CertificateChain", certificateChain)
      properties.set("Path", path)
      properties.set("PrivateKey", privateKey)
      properties.set("ServerCertificateName", serverCertificateName)
      properties.set("Tags", tags)
      return properties
    }
  }
}

extension Handle<CFN.IAM.ServerCertificate> {
  /// The attribute `Arn`, of `Fn::GetAtt`.
  public var arn: Token<ARN> { attribute("Arn") }
}
