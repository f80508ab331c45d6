public import CloudFormation

/// What CloudFormation will do to each part of a stack when one template takes another's place.
///
/// Only what differs is here: not the order of what has none, not another spelling of the same
/// value (`Fn::Sub` for `Fn::Join`, `"256"` for `256`), nor facts for tools.
public struct TemplateChanges: Sendable, Hashable {
  /// Resources that are added, changed or removed: those whose state is at stake first, then in the
  /// order of the templates.
  public var resources: [ResourceChange]
  /// What else differs: parameters, mappings, conditions, outputs and the other sections.
  public var entries: [EntryChange]
  /// What the change makes reachable from anywhere, besides what policies grant.
  public var exposures: [Exposure]

  /// Whether nothing differs.
  public var isEmpty: Bool { resources.isEmpty && entries.isEmpty }
  /// Whether nothing differs but the code of functions and other assets.
  public var isCodeOnly: Bool {
    !isEmpty && entries.isEmpty && resources.allSatisfy(\.isCodeOnly)
  }

  /// What happens to state: what is lost first, then what is replaced, let go or less protected.
  public var state: [StateEffect] {
    resources.flatMap(\.state).sorted(on: \.kind.rank)
  }
}

extension TemplateChanges {
  /// One version of a template, and what is known of the stack that it is deployed as.
  public struct Version: Sendable, Hashable {
    /// What CloudFormation reads.
    public var template: Template
    /// The values of parameters that are known, by the parameters' names.
    public var parameters: [String: String]

    /// A template of a stack whose parameters have these values, as far as they are known.
    public init(_ template: Template, parameters: [String: String] = [:]) {
      self.template = template
      self.parameters = parameters
    }
  }

  /// Compares two versions of a stack; nil stands for no stack at all.
  public init(from before: Version?, to after: Version?) {
    let before = before ?? Version(Template())
    let after = after ?? Version(Template())
    let old = NormalTemplate(before.comparable(with: after))
    self.init(from: old, to: NormalTemplate(after.comparable(with: before), besides: old))
  }

  init(from before: NormalTemplate, to after: NormalTemplate) {
    let inputs = ChangedInputs(from: before, to: after)
    var comparison = ResourceComparison(from: before, to: after, inputs: inputs)
    resources = comparison.run()
    entries = EntryChange.all(from: before, to: after)
    exposures = Exposure.new(from: before, to: after)
  }
}

extension TemplateChanges.Version {
  /// The version without the values of parameters that both have and only one knows: in the place of
  /// a reference they would make values differ that are the same.
  fileprivate func comparable(with other: Self) -> Self {
    var version = self
    version.parameters = parameters.filter { name, _ in
      other.parameters[name] != nil || other.template.parameters[name] == nil
    }
    return version
  }
}
