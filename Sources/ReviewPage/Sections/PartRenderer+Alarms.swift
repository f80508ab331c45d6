internal import ChangeReview
internal import CloudFormation
internal import GrantGraph
internal import GrantReview
internal import TemplateChanges

extension PartRenderer {
  /// What must not be overlooked: state at stake, what is open to anybody, who is locked out.
  func alarms(_ page: inout Markup) {
    let state = stack.state.map { effect in
      Alarm(
        title: "\(words.names.resource(effect.id)): \(effect.word)",
        detail: "It holds \(effect.holds); \(effect.sentence).", path: effect.path)
    }
    let refused = stack.refused.map { resource in
      Alarm(
        title: "\(words.names.resource(resource.id)): the update will be refused",
        detail: resource.refusals.joined(separator: "; "), path: resource.path)
    }
    let exposed = stack.exposures.map { exposure in
      Alarm(
        title: "\(words.names.resource(exposure.id)): open to anybody",
        detail: exposure.description, path: exposure.path)
    }
    let lockedOut = stack.grants.lockOuts.map { row in
      Alarm(
        title: words.resource(row.resource, for: row.action), detail: row.note ?? row.action,
        path: row.path)
    }
    list("state", "State at stake", state + refused, &page)
    list("exposure", "Newly exposed", exposed, &page)
    list("lockout", "Nobody is left who may change this", lockedOut, &page)
  }

  private struct Alarm {
    let title: String
    let detail: String
    let path: String
  }

  private func list(_ name: String, _ title: String, _ alarms: [Alarm], _ page: inout Markup) {
    guard !alarms.isEmpty else { return }
    section(name, title, &page) { page in
      page.element("ul", ["class": "alarms"]) { page in
        for alarm in alarms {
          page.element("li") { page in
            page.element("strong", text: "! \(alarm.title)")
            page.element("p", text: alarm.detail)
            place(alarm.path, &page)
          }
        }
      }
    }
  }
}
