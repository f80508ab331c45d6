internal import ArgumentParser
internal import ChangeReview
internal import CloudFormation
internal import ReviewPage

/// How a review is written.
enum ReviewFormat: String, CaseIterable, ExpressibleByArgument {
  case text, markdown, json, sarif, html

  /// The review in this form.
  func bytes(
    of review: ChangeReview, accepted: AcceptedChanges, style: TextStyle
  ) -> [UInt8] {
    switch self {
    case .text: Array(review.text(style, accepted: accepted).utf8)
    case .markdown: Array(review.markdown(accepted: accepted).utf8)
    case .json: review.json(accepted: accepted).document
    case .sarif: review.sarif.document
    case .html: Array(review.html(accepted: accepted).utf8)
    }
  }
}

/// When a review ends with the status of what needs one.
enum FailOn: String, CaseIterable, ExpressibleByArgument {
  case never, broadening, any

  /// Whether it applies.
  func applies(to review: ChangeReview, accepted: AcceptedChanges) -> Bool {
    switch self {
    case .never: false
    case .broadening: review.stops && !accepted.accept(review)
    case .any: !review.isEmpty
    }
  }
}

/// What of a review is asked for.
enum ReviewPart: String, CaseIterable, ExpressibleByArgument {
  case grants
}
