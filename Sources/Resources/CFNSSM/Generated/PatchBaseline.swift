// Generated from the schema of AWS::SSM::PatchBaseline
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.SSM {
  /// The resource type `AWS::SSM::PatchBaseline`.
  public struct PatchBaseline: Resource {
    /// `ApprovalRules`.
    public var approvalRules: RuleGroup?
    /// `ApprovedPatches`: at most 50 elements.
    public var approvedPatches: Token<[String]>?
    /// `ApprovedPatchesComplianceLevel`: `UNSPECIFIED` unless set.
    public var approvedPatchesComplianceLevel: Token<ApprovedPatchesComplianceLevel>?
    /// `ApprovedPatchesEnableNonSecurity`: false unless set.
    public var approvedPatchesEnableNonSecurity: Token<Bool>?
    /// `AvailableSecurityUpdatesComplianceStatus`.
    public var availableSecurityUpdatesComplianceStatus:
      Token<AvailableSecurityUpdatesComplianceStatus>?
    /// `DefaultBaseline`: false unless set.
    public var defaultBaseline: Token<Bool>?
    /// `Description`: 1 to 1024 characters.
    public var description: Token<String>?
    /// `GlobalFilters`.
    public var globalFilters: PatchFilterGroup?
    /// `Name`: 3 to 128 characters, matching `^[a-zA-Z0-9_\-.]{3,128}$`.
    public var name: Token<String>
    /// `OperatingSystem`: `WINDOWS` unless set. Changing it replaces the resource.
    public var operatingSystem: Token<OperatingSystem>?
    /// `PatchGroups`.
    public var patchGroups: Token<[String]>?
    /// `RejectedPatches`: at most 50 elements.
    public var rejectedPatches: Token<[String]>?
    /// `RejectedPatchesAction`: `ALLOW_AS_DEPENDENCY` unless set.
    public var rejectedPatchesAction: Token<RejectedPatchesAction>?
    /// `Sources`: at most 20 elements.
    public var sources: [PatchSource]?
    /// `Tags`: at most 1000 elements.
    public var tags: [Tag]?

    /// A resource with these properties.
    public init(
      name: Token<String>,
      approvalRules: RuleGroup? = nil,
      approvedPatches: Token<[String]>? = nil,
      approvedPatchesComplianceLevel: Token<ApprovedPatchesComplianceLevel>? = nil,
      approvedPatchesEnableNonSecurity: Token<Bool>? = nil,
      availableSecurityUpdatesComplianceStatus:
        Token<AvailableSecurityUpdatesComplianceStatus>? = nil,
      defaultBaseline: Token<Bool>? = nil,
      description: Token<String>? = nil,
      globalFilters: PatchFilterGroup? = nil,
      operatingSystem: Token<OperatingSystem>? = nil,
      patchGroups: Token<[String]>? = nil,
      rejectedPatches: Token<[String]>? = nil,
      rejectedPatchesAction: Token<RejectedPatchesAction>? = nil,
      sources: [PatchSource]? = nil,
      tags: [Tag]? = nil
    ) {
      self.name = name
      self.approvalRules = approvalRules
      self.approvedPatches = approvedPatches
      self.approvedPatchesComplianceLevel = approvedPatchesComplianceLevel
      self.approvedPatchesEnableNonSecurity = approvedPatchesEnableNonSecurity
      self.availableSecurityUpdatesComplianceStatus = availableSecurityUpdatesComplianceStatus
      self.defaultBaseline = defaultBaseline
      self.description = description
      self.globalFilters = globalFilters
      self.operatingSystem = operatingSystem
      self.patchGroups = patchGroups
      self.rejectedPatches = rejectedPatches
      self.rejectedPatchesAction = rejectedPatchesAction
      self.sources = sources
      self.tags = tags
    }

    /// `AWS::SSM::PatchBaseline`.
    public var type: String { "AWS::SSM::PatchBaseline" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("ApprovalRules", approvalRules)
      properties.set("ApprovedPatches", approvedPatches)
      properties.set("ApprovedPatchesComplianceLevel", approvedPatchesComplianceLevel)
      properties.set("ApprovedPatchesEnableNonSecurity", approvedPatchesEnableNonSecurity)
      properties.set(
        "AvailableSecurityUpdatesComplianceStatus",
        availableSecurityUpdatesComplianceStatus
      )
      properties.set("DefaultBaseline", defaultBaseline)
      properties.set("Description", description)
      properties.set("GlobalFilters", globalFilters)
      properties.set("Name", name)
      properties.set("OperatingSystem", operatingSystem)
      properties.set("PatchGroups", patchGroups)
      properties.set("RejectedPatches", rejectedPatches)
      properties.set("RejectedPatchesAction", rejectedPatchesAction)
      properties.set("Sources", sources)
      properties.set("Tags", tags)
      return properties
    }
  }
}

extension Handle<CFN.SSM.PatchBaseline> {
  /// The attribute `Id`, of `Fn::GetAtt`.
  public var id: Token<String> { attribute("Id") }
}
