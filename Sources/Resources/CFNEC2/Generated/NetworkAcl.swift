// Generated from the schema of AWS::EC2::NetworkAcl
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.EC2 {
  /// The resource type `AWS::EC2::NetworkAcl`.
  public struct NetworkAcl: Resource {
    /// `Tags`.
    public var tags: [Tag]?
    /// `VpcId`. Changing it replaces the resource.
    public var vpcId: Token<String>

    /// A resource with these properties.
    public init(vpcId: Token<String>, tags: [Tag]? = nil) {
      self.vpcId = vpcId
      self.tags = tags
    }

    /// `AWS::EC2::NetworkAcl`.
    public var type: String { "AWS::EC2::NetworkAcl" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("Tags", tags)
      properties.set("VpcId", vpcId)
      return properties
    }
  }
}

extension Handle<CFN.EC2.NetworkAcl> {
  /// The attribute `Id`, of `Fn::GetAtt`.
  public var id: Token<String> { attribute("Id") }
}
