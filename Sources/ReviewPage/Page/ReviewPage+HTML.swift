public import ChangeReview
internal import GrantGraph
internal import GrantReview
internal import TemplateChanges

extension ChangeReview {
  /// The review as a page: one file that needs no other, no network, and no script to be read.
  ///
  /// Text of a template is escaped wherever it stands; a browser runs no script but the page's own
  /// and loads nothing, whatever a template says.
  public func html(accepted: AcceptedChanges = AcceptedChanges()) -> String {
    ReviewPage(review: self, accepted: accepted).html()
  }
}

/// Writes the page.
struct ReviewPage {
  let review: ChangeReview
  let accepted: AcceptedChanges

  func html() -> String {
    var page = Markup()
    page.raw("<!doctype html>")
    page.element("html", ["lang": "en"]) { page in
      page.element("head") { head(&$0) }
      page.element("body") { page in
        page.element("a", ["class": "skip", "href": "#review"], text: "Skip to the review")
        header(&page)
        page.element("main", ["id": "review"]) { page in
          for (index, stack) in review.stacks.enumerated() {
            PartRenderer(stack, index: index, isAlone: review.stacks.count == 1).render(&page)
          }
          if review.gate { accept(&page) }
        }
        page.element("footer") { page in
          page.element(
            "p",
            text:
              "Read from templates alone: what other stacks, service control policies and policies"
              + " outside of CloudFormation allow or deny is not in it.")
        }
        page.raw("<script>\(PageScript.text)</script>")
      }
    }
    return page.text
  }

  private func head(_ page: inout Markup) {
    page.raw(#"<meta charset="utf-8">"#)
    page.raw(
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
        + "style-src 'unsafe-inline'; img-src data:; script-src '\(PageScript.hash)'\">")
    page.raw(#"<meta name="viewport" content="width=device-width, initial-scale=1">"#)
    page.raw(#"<link rel="icon" href="data:,">"#)
    page.element("title", text: "\(review.verdict.headline) · \(title)")
    page.raw(
      "<style>\n\(GrantGraphStyle.colours)\n\(GrantGraphStyle.shapes)\n\(PageStyle.text)</style>")
  }

  private func header(_ page: inout Markup) {
    page.element("header", ["class": "top \(review.gate ? "stop" : "go")"]) { page in
      page.element("p", ["class": "kicker"], text: "Review of a change")
      page.element("h1", text: title)
      page.element("p", ["class": "verdict"]) { page in
        page.element(
          "strong", ["class": "badge \(review.verdict.rawValue)"], text: review.verdict.headline)
        page.element("span", text: review.verdict.explanation)
      }
      page.element("ul", ["class": "counts"]) { page in
        for (count, name, style, target) in counts where count > 0 {
          page.element("li") { page in
            page.element("a", ["href": "#\(target)", "class": style]) { page in
              page.element("b", text: "\(count)")
              page.element("span", text: name)
            }
          }
        }
      }
    }
  }

  /// What was compared.
  private var title: String {
    switch review.stacks.count {
    case 0: "no stack"
    case 1: review.stacks[0].title
    default: review.stacks.map(\.name).joined(separator: ", ")
    }
  }

  /// What there is how much of, and where the first of it is.
  private var counts: [(Int, String, String, String)] {
    func count(
      _ name: String, _ style: String, _ target: String, _ number: (StackReview) -> Int
    ) -> (Int, String, String, String) {
      let numbers = review.stacks.map(number)
      let first = numbers.firstIndex { $0 > 0 } ?? 0
      return (numbers.reduce(0, +), name, style, "\(target)-\(first)")
    }
    return [
      count("state at stake", "alarm", "state") { $0.state.count + $0.refused.count },
      count("newly exposed", "alarm", "exposure") { $0.exposures.count },
      count("locked out", "alarm", "lockout") { $0.grants.lockOuts.count },
      count("gained", "added", "gained") { $0.grants.added.count },
      count("not decided", "doubt", "unknown") { $0.grants.unknown.count },
      count("lost", "removed", "lost") { $0.grants.removed.count },
      count("resources changed", "plain", "resources") { $0.changes?.resources.count ?? 0 },
    ]
  }

  /// How to accept what needs a review, or that it was accepted before.
  private func accept(_ page: inout Markup) {
    let isOpen = !accepted.accept(review)
    page.element("section", ["id": "accept", "aria-labelledby": "accept-title"]) { page in
      page.element(
        "h2", ["id": "accept-title"],
        text: isOpen ? "Accept exactly this" : "All of this was accepted before")
      let command = "chimney deploy --accept \(review.fingerprint)"
      page.element("p", ["class": "copy"]) { page in
        page.element("code", ["id": "command", "tabindex": "0"], text: command)
        for (text, name) in [
          (command, "Copy the command"), (review.fingerprint, "Copy the fingerprint"),
        ] {
          page.element(
            "button", ["type": "button", "data-copy": text, "hidden": ""], text: name)
        }
        page.element("span", ["role": "status", "id": "copied"], text: "")
      }
      page.element(
        "p", ["class": "quiet"],
        text: "The fingerprint is that of what needs a review above. If any of it grows, it is"
          + " another one.")
    }
  }
}

extension Verdict {
  /// The verdict as a headline.
  fileprivate var headline: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

  /// The verdict in a sentence.
  fileprivate var explanation: String {
    switch self {
    case .broadening: "Somebody can do more than before, and nobody less."
    case .narrowing: "Somebody can do less than before, and nobody more."
    case .mixed: "Somebody can do more than before, and somebody less."
    case .unchanged: "Everybody can do what they could do before."
    case .unknown: "Something that may let somebody do more could not be decided."
    }
  }
}
