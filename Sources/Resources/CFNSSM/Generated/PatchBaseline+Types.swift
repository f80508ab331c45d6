// Generated from the schema of AWS::SSM::PatchBaseline
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.SSM.PatchBaseline {
  /// What `ApprovedPatchesComplianceLevel` may say: any text, and those that are known by name.
  public enum ApprovedPatchesComplianceLevel: StringLike {}

  /// What `AvailableSecurityUpdatesComplianceStatus` may say: any text, and those that are known by
  /// name.
  public enum AvailableSecurityUpdatesComplianceStatus: StringLike {}

  /// What `OperatingSystem` may say: any text, and those that are known by name.
  public enum OperatingSystem: StringLike {}

  /// The property type `PatchFilter` of `AWS::SSM::PatchBaseline`.
  public struct PatchFilter: PropertyValue, Equatable {
    /// `Key`.
    public var key: Token<Key>?
    /// `Values`: at most 20 elements.
    public var values: Token<[String]>?

    /// A value of these properties.
    public init(key: Token<Key>? = nil, values: Token<[String]>? = nil) {
      self.key = key
      self.values = values
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Key", key)
      object.set("Values", values)
      return .object(object)
    }

    /// What `Key` may say: any text, and those that are known by name.
    public enum Key: StringLike {}
  }

  /// The property type `PatchFilterGroup` of `AWS::SSM::PatchBaseline`.
  public struct PatchFilterGroup: PropertyValue, Equatable {
    /// `PatchFilters`: at most 5 elements.
    public var patchFilters: [PatchFilter]?

    /// A value of these properties.
    public init(patchFilters: [PatchFilter]? = nil) {
      self.patchFilters = patchFilters
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("PatchFilters", patchFilters)
      return .object(object)
    }
  }

  /// The property type `PatchSource` of `AWS::SSM::PatchBaseline`.
  public struct PatchSource: PropertyValue, Equatable {
    /// `Configuration`: 1 to 1024 characters.
    public var configuration: Token<String>?
    /// `Name`: matching `^[a-zA-Z0-9_\-.]{3,50}$`.
    public var name: Token<String>?
    /// `Products`: at most 20 elements.
    public var products: Token<[String]>?

    /// A value of these properties.
    public init(
      configuration: Token<String>? = nil,
      name: Token<String>? = nil,
      products: Token<[String]>? = nil
    ) {
      self.configuration = configuration
      self.name = name
      self.products = products
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Configuration", configuration)
      object.set("Name", name)
      object.set("Products", products)
      return .object(object)
    }
  }

  /// What `RejectedPatchesAction` may say: any text, and those that are known by name.
  public enum RejectedPatchesAction: StringLike {}

  /// The property type `Rule` of `AWS::SSM::PatchBaseline`.
  public struct Rule: PropertyValue, Equatable {
    /// `ApproveAfterDays`: 0 to 360.
    public var approveAfterDays: Token<Int>?
    /// `ApproveUntilDate`: at most 10 characters.
    public var approveUntilDate: Token<String>?
    /// `ComplianceLevel`.
    public var complianceLevel: Token<ComplianceLevel>?
    /// `EnableNonSecurity`: false unless set.
    public var enableNonSecurity: Token<Bool>?
    /// `PatchFilterGroup`.
    public var patchFilterGroup: PatchFilterGroup?

    /// A value of these properties.
    public init(
      approveAfterDays: Token<Int>? = nil,
      approveUntilDate: Token<String>? = nil,
      complianceLevel: Token<ComplianceLevel>? = nil,
      enableNonSecurity: Token<Bool>? = nil,
      patchFilterGroup: PatchFilterGroup? = nil
    ) {
      self.approveAfterDays = approveAfterDays
      self.approveUntilDate = approveUntilDate
      self.complianceLevel = complianceLevel
      self.enableNonSecurity = enableNonSecurity
      self.patchFilterGroup = patchFilterGroup
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("ApproveAfterDays", approveAfterDays)
      object.set("ApproveUntilDate", approveUntilDate)
      object.set("ComplianceLevel", complianceLevel)
      object.set("EnableNonSecurity", enableNonSecurity)
      object.set("PatchFilterGroup", patchFilterGroup)
      return .object(object)
    }

    /// What `ComplianceLevel` may say: any text, and those that are known by name.
    public enum ComplianceLevel: StringLike {}
  }

  /// The property type `RuleGroup` of `AWS::SSM::PatchBaseline`.
  public struct RuleGroup: PropertyValue, Equatable {
    /// `PatchRules`: at most 10 elements.
    public var patchRules: [Rule]?

    /// A value of these properties.
    public init(patchRules: [Rule]? = nil) {
      self.patchRules = patchRules
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("PatchRules", patchRules)
      return .object(object)
    }
  }

  /// The property type `Tag` of `AWS::SSM::PatchBaseline`.
  public struct Tag: PropertyValue, Equatable {
    /// `Key`: 1 to 128 characters, matching `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
    public var key: Token<String>
    /// `Value`: 1 to 256 characters, matching `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
    public var value: Token<String>

    /// A value of these properties.
    public init(key: Token<String>, value: Token<String>) {
      self.key = key
      self.value = value
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Key", key)
      object.set("Value", value)
      return .object(object)
    }
  }
}

extension Token<CFN.SSM.PatchBaseline.ApprovedPatchesComplianceLevel> {
  /// `CRITICAL`.
  public static var critical: Self { "CRITICAL" }
  /// `HIGH`.
  public static var high: Self { "HIGH" }
  /// `MEDIUM`.
  public static var medium: Self { "MEDIUM" }
  /// `LOW`.
  public static var low: Self { "LOW" }
  /// `INFORMATIONAL`.
  public static var informational: Self { "INFORMATIONAL" }
  /// `UNSPECIFIED`.
  public static var unspecified: Self { "UNSPECIFIED" }
}

extension Token<CFN.SSM.PatchBaseline.AvailableSecurityUpdatesComplianceStatus> {
  /// `NON_COMPLIANT`.
  public static var nonCompliant: Self { "NON_COMPLIANT" }
  /// `COMPLIANT`.
  public static var compliant: Self { "COMPLIANT" }
}

extension Token<CFN.SSM.PatchBaseline.OperatingSystem> {
  /// `WINDOWS`.
  public static var windows: Self { "WINDOWS" }
  /// `AMAZON_LINUX`.
  public static var amazonLinux: Self { "AMAZON_LINUX" }
  /// `AMAZON_LINUX_2`.
  public static var amazonLinux2: Self { "AMAZON_LINUX_2" }
  /// `AMAZON_LINUX_2022`.
  public static var amazonLinux2022: Self { "AMAZON_LINUX_2022" }
  /// `AMAZON_LINUX_2023`.
  public static var amazonLinux2023: Self { "AMAZON_LINUX_2023" }
  /// `UBUNTU`.
  public static var ubuntu: Self { "UBUNTU" }
  /// `REDHAT_ENTERPRISE_LINUX`.
  public static var redhatEnterpriseLinux: Self { "REDHAT_ENTERPRISE_LINUX" }
  /// `SUSE`.
  public static var suse: Self { "SUSE" }
  /// `CENTOS`.
  public static var centos: Self { "CENTOS" }
  /// `ORACLE_LINUX`.
  public static var oracleLinux: Self { "ORACLE_LINUX" }
  /// `DEBIAN`.
  public static var debian: Self { "DEBIAN" }
  /// `MACOS`.
  public static var macos: Self { "MACOS" }
  /// `RASPBIAN`.
  public static var raspbian: Self { "RASPBIAN" }
  /// `ROCKY_LINUX`.
  public static var rockyLinux: Self { "ROCKY_LINUX" }
  /// `ALMA_LINUX`.
  public static var almaLinux: Self { "ALMA_LINUX" }
}

extension Token<CFN.SSM.PatchBaseline.RejectedPatchesAction> {
  /// `ALLOW_AS_DEPENDENCY`.
  public static var allowAsDependency: Self { "ALLOW_AS_DEPENDENCY" }
  /// `BLOCK`.
  public static var block: Self { "BLOCK" }
}

extension Token<CFN.SSM.PatchBaseline.PatchFilter.Key> {
  /// `ADVISORY_ID`.
  public static var advisoryId: Self { "ADVISORY_ID" }
  /// `ARCH`.
  public static var arch: Self { "ARCH" }
  /// `BUGZILLA_ID`.
  public static var bugzillaId: Self { "BUGZILLA_ID" }
  /// `CLASSIFICATION`.
  public static var classification: Self { "CLASSIFICATION" }
  /// `CVE_ID`.
  public static var cveId: Self { "CVE_ID" }
  /// `EPOCH`.
  public static var epoch: Self { "EPOCH" }
  /// `MSRC_SEVERITY`.
  public static var msrcSeverity: Self { "MSRC_SEVERITY" }
  /// `NAME`.
  public static var name: Self { "NAME" }
  /// `PATCH_ID`.
  public static var patchId: Self { "PATCH_ID" }
  /// `PATCH_SET`.
  public static var patchSet: Self { "PATCH_SET" }
  /// `PRIORITY`.
  public static var priority: Self { "PRIORITY" }
  /// `PRODUCT`.
  public static var product: Self { "PRODUCT" }
  /// `PRODUCT_FAMILY`.
  public static var productFamily: Self { "PRODUCT_FAMILY" }
  /// `RELEASE`.
  public static var release: Self { "RELEASE" }
  /// `REPOSITORY`.
  public static var repository: Self { "REPOSITORY" }
  /// `SECTION`.
  public static var section: Self { "SECTION" }
  /// `SECURITY`.
  public static var security: Self { "SECURITY" }
  /// `SEVERITY`.
  public static var severity: Self { "SEVERITY" }
  /// `VERSION`.
  public static var version: Self { "VERSION" }
}

extension Token<CFN.SSM.PatchBaseline.Rule.ComplianceLevel> {
  /// `CRITICAL`.
  public static var critical: Self { "CRITICAL" }
  /// `HIGH`.
  public static var high: Self { "HIGH" }
  /// `INFORMATIONAL`.
  public static var informational: Self { "INFORMATIONAL" }
  /// `LOW`.
  public static var low: Self { "LOW" }
  /// `MEDIUM`.
  public static var medium: Self { "MEDIUM" }
  /// `UNSPECIFIED`.
  public static var unspecified: Self { "UNSPECIFIED" }
}
