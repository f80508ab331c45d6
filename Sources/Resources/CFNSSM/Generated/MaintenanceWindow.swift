// Generated from the schema of AWS::SSM::MaintenanceWindow
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.SSM {
  /// The resource type `AWS::SSM::MaintenanceWindow`.
  public struct MaintenanceWindow: Resource {
    /// `AllowUnassociatedTargets`.
    public var allowUnassociatedTargets: Token<Bool>
    /// `Cutoff`: 0 to 23.
    public var cutoff: Token<Int>
    /// `Description`: 1 to 128 characters.
    public var description: Token<String>?
    /// `Duration`: 1 to 24.
    public var duration: Token<Int>
    /// `EndDate`.
    public var endDate: Token<String>?
    /// `Name`: 3 to 128 characters, matching `^[a-zA-Z0-9_\-.]{3,128}$`.
    public var name: Token<String>
    /// `Schedule`: 1 to 256 characters.
    public var schedule: Token<String>
    /// `ScheduleOffset`: 1 to 6.
    public var scheduleOffset: Token<Int>?
    /// `ScheduleTimezone`.
    public var scheduleTimezone: Token<String>?
    /// `StartDate`.
    public var startDate: Token<String>?
    /// `Tags`: at most 1000 elements.
    public var tags: [Tag]?

    /// A resource with these properties.
    public init(
      allowUnassociatedTargets: Token<Bool>,
      cutoff: Token<Int>,
      duration: Token<Int>,
      name: Token<String>,
      schedule: Token<String>,
      description: Token<String>? = nil,
      endDate: Token<String>? = nil,
      scheduleOffset: Token<Int>? = nil,
      scheduleTimezone: Token<String>? = nil,
      startDate: Token<String>? = nil,
      tags: [Tag]? = nil
    ) {
      self.allowUnassociatedTargets = allowUnassociatedTargets
      self.cutoff = cutoff
      self.duration = duration
      self.name = name
      self.schedule = schedule
      self.description = description
      self.endDate = endDate
      self.scheduleOffset = scheduleOffset
      self.scheduleTimezone = scheduleTimezone
      self.startDate = startDate
      self.tags = tags
    }

    /// `AWS::SSM::MaintenanceWindow`.
    public var type: String { "AWS::SSM::MaintenanceWindow" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("AllowUnassociatedTargets", allowUnassociatedTargets)
      properties.set("Cutoff", cutoff)
      properties.set("Description", description)
      properties.set("Duration", duration)
      properties.set("EndDate", endDate)
      properties.set("Name", name)
      properties.set("Schedule", schedule)
      properties.set("ScheduleOffset", scheduleOffset)
      properties.set("ScheduleTimezone", scheduleTimezone)
      properties.set("StartDate", startDate)
      properties.set("Tags", tags)
      return properties
    }
  }
}

extension Handle<CFN.SSM.MaintenanceWindow> {
  /// The attribute `WindowId`, of `Fn::GetAtt`.
  public var windowId: Token<String> { attribute("WindowId") }
}
