public import OrderedCollections

/// A CloudFormation template as a value (AWS page "Template sections").
///
/// Sections and their entries keep their order. What is not modelled entry by entry stays the JSON
/// it is, so a template that somebody else wrote is read and written without a loss.
public struct Template: Sendable, Hashable {
  /// What the stack is for, at most 1,024 bytes.
  public var description: String?
  /// Parameters by their logical id.
  public var parameters: Entries<Parameter> = [:]
  /// Resources by their logical id.
  public var resources: Entries<Resource> = [:]
  /// Outputs by their logical id.
  public var outputs: Entries<Output> = [:]
  /// Every other section by its name: `Mappings`, `Conditions`, `Rules`, `Metadata`, `Transform`.
  public var otherSections: Value.Object = [:]

  /// The entries of one section by their logical ids, in order.
  public typealias Entries<Entry> = OrderedDictionary<String, Entry>

  /// A template without any section.
  public init() {}
}

extension Template {
  /// One entry of `Resources` (AWS page "Resources").
  public struct Resource: Sendable, Hashable {
    /// The type, `AWS::KMS::Key`.
    public var type: String
    /// The properties by their names.
    public var properties: Value.Object
    /// The logical ids of what must be there before.
    public var dependsOn: [String]
    /// What happens to the resource when it leaves the stack.
    public var deletionPolicy: String?
    /// What happens to the replaced one when an update replaces the resource.
    public var updateReplacePolicy: String?
    /// Facts beside the resource, for tools.
    public var metadata: Value.Object
    /// `Condition`, `CreationPolicy`, `UpdatePolicy` and what else there may be.
    public var otherAttributes: Value.Object

    /// A resource of this type.
    public init(
      type: String, properties: Value.Object = [:], dependsOn: [String] = [],
      deletionPolicy: String? = nil, updateReplacePolicy: String? = nil,
      metadata: Value.Object = [:], otherAttributes: Value.Object = [:]
    ) {
      self.type = type
      self.properties = properties
      self.dependsOn = dependsOn
      self.deletionPolicy = deletionPolicy
      self.updateReplacePolicy = updateReplacePolicy
      self.metadata = metadata
      self.otherAttributes = otherAttributes
    }
  }

  /// One entry of `Parameters` (AWS page "Parameters").
  public struct Parameter: Sendable, Hashable {
    /// `String`, `Number`, `List<Number>`, `AWS::SSM::Parameter::Value<String>` and the like.
    public var type: String
    /// `Default`, `AllowedValues`, `NoEcho` and the other constraints by their names.
    public var constraints: Value.Object

    /// A parameter of this type under these constraints.
    public init(type: String, constraints: Value.Object = [:]) {
      self.type = type
      self.constraints = constraints
    }
  }

  /// One entry of `Outputs` (AWS page "Outputs").
  public struct Output: Sendable, Hashable {
    /// What the stack answers under this name.
    public var value: Value
    /// What it is, for people.
    public var description: String?
    /// `Export` and `Condition`.
    public var otherAttributes: Value.Object

    /// An output of this value.
    public init(value: Value, description: String? = nil, otherAttributes: Value.Object = [:]) {
      self.value = value
      self.description = description
      self.otherAttributes = otherAttributes
    }
  }
}
