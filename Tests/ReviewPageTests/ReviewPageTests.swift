import ChangeReview
import GrantReview
import ReviewPage
import Testing

@Suite("The page of a review")
struct ReviewPageTests {
  @Test("What is lost and what is open come first, then who may do what, then resources")
  func order() throws {
    let html = try PageSamples.grave().html()
    let places = ["state-0", "exposure-0", "grants-0", "gained-0", "resources-0", "accept"].map {
      html.firstRange(of: "id=\"\($0)\"")?.lowerBound
    }
    #expect(places.allSatisfy { $0 != nil })
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
  }

  @Test("Each row of the review is on it, with its statement")
  func rows() throws {
    let review = try PageSamples.grave()
    let html = review.html()
    let stack = review.stacks[0]
    #expect(!stack.grants.added.isEmpty && !stack.state.isEmpty && !stack.exposures.isEmpty)
    let rows = html.matches(of: /<article class="row/).count
    #expect(
      rows == stack.grants.added.count + stack.grants.unknown.count + stack.grants.removed.count)
    #expect(html.contains("&quot;kms:Decrypt&quot;"))
    #expect(html.contains("chimney deploy --accept \(review.fingerprint)"))
  }

  @Test("Nothing of another place is loaded, and no script runs but the page's own")
  func policy() throws {
    let html = try PageSamples.grave().html()
    #expect(html.matches(of: /<script/).count == 1)
    #expect(html.firstMatch(of: /script-src 'sha256-[A-Za-z0-9+\/]{43}='/) != nil)
    #expect(html.firstMatch(of: /(?:src|href)="(?!#|data:,)/) == nil)
    #expect(html.firstMatch(of: /\ on[a-z]+=/) == nil)
  }

  @Test("A change of nothing asks for nothing")
  func nothing() throws {
    let html = try PageSamples.nothing().html()
    #expect(html.contains("Everybody can do what they could do before."))
    #expect(!html.contains("--accept"))
    #expect(!html.contains("article class=\"row"))
  }

  @Test("A stack has its own headings where there are several")
  func several() throws {
    let html = try PageSamples.several().html()
    #expect(html.contains("wallet · deployed → nothing"))
    #expect(html.contains("reports · deployed → cdk.out"))
    #expect(html.contains("id=\"lost-1\""))
  }

  @Test("What was accepted before is said to be")
  func accepted() throws {
    let review = try PageSamples.grave()
    var accepted = AcceptedChanges()
    accepted.fingerprints = [review.fingerprint]
    #expect(review.html(accepted: accepted).contains("All of this was accepted before"))
    #expect(review.html().contains("Accept exactly this"))
  }

  @Test("The same review gives the same bytes")
  func determinism() throws {
    #expect(try PageSamples.grave().html() == PageSamples.grave().html())
  }

  @Test("Ten thousand statements make a page, of which the picture shows the gravest part")
  func large() {
    let html = PageSamples.large(10_000).html()
    #expect(html.utf8.count < 20_000_000)
    #expect(html.matches(of: /<g class="grant/).count <= 120)
  }
}
