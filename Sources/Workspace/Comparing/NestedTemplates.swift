internal import CloudAssembly
internal import CloudFormation
internal import GrantReview
internal import SystemPackage

/// Finds the templates of nested stacks, as far as they are at hand.
struct NestedTemplates: Sendable {
  /// The files that were published under a hash, by the hash.
  var assets: [String: String] = [:]
  /// Whether only files in the folder of the template are read.
  var staysInside = false

  /// A template with the templates of its nested stacks; a nested stack whose template is not at
  /// hand is left out, which the review says.
  func stack(
    _ template: Template, in file: ComparedFile, depth: Int = 0
  ) async throws(ComparisonError) -> DeployedTemplate {
    var nested: [String: DeployedTemplate] = [:]
    for (id, resource) in template.resources
    where resource.type == "AWS::CloudFormation::Stack" && depth < Self.deepest {
      guard let path = path(of: resource) else { continue }
      let inner = file.beside(path)
      guard let template = try await self.template(inner) else { continue }
      nested[id] = try await stack(template, in: inner, depth: depth + 1)
    }
    return DeployedTemplate(template, nestedStacks: nested)
  }

  private static let deepest = 8

  /// The template in a file; nil where there is no such file.
  private func template(_ file: ComparedFile) async throws(ComparisonError) -> Template? {
    do throws(ComparisonError) {
      return try await file.template()
    } catch {
      switch error {
      case .workspace(.file), .git: return nil
      default: throw error
      }
    }
  }

  /// The file of a nested stack's template: where the CDK says that it lies, the file behind the hash
  /// in its URL, or a path on this machine in the place of a URL.
  private func path(of resource: Template.Resource) -> String? {
    let url = resource.properties["TemplateURL"]
    let candidates = [
      resource.metadata["aws:asset:path"]?.string,
      url.flatMap { url in assets.first { url.compact.contains($0.key) }?.value },
      url?.string.flatMap { $0.contains("://") ? nil : $0 },
    ]
    return candidates.compactMap(\.self).first { path in
      !path.hasPrefix("/") && !(staysInside && path.split(separator: "/").contains(".."))
    }
  }
}
