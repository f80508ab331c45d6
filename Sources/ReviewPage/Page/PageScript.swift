internal import Digests

/// What the page's script adds to a page that is complete without it: buttons that copy, and the
/// statement behind a grant of the picture, opened.
enum PageScript {
  static let text = """
    "use strict";
    const said = document.getElementById("copied");
    for (const button of document.querySelectorAll("button[data-copy]")) {
      button.hidden = false;
      button.addEventListener("click", async () => {
        try {
          await navigator.clipboard.writeText(button.dataset.copy);
          said.textContent = "Copied.";
        } catch {
          getSelection().selectAllChildren(document.getElementById("command"));
          said.textContent = "Selected: copy it with the keyboard.";
        }
      });
    }
    const reveal = () => {
      const target = document.getElementById(location.hash.slice(1));
      for (let node = target; node; node = node.parentElement) {
        if (node.localName === "details") node.open = true;
      }
      if (target && target.localName === "article") target.focus();
    };
    addEventListener("hashchange", reveal);
    addEventListener("beforeprint", () => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    reveal();
    """

  /// The script's name in the page's policy: no other script runs.
  static let hash = "sha256-\(Digest.sha256(Array(text.utf8)).base64)"
}

extension [UInt8] {
  /// The bytes in Base64 (RFC 4648).
  fileprivate var base64: String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var result: [UInt8] = []
    for start in stride(from: 0, to: count, by: 3) {
      let group = self[start..<Swift.min(start + 3, count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for digit in 0..<4 {
        result.append(
          digit <= group.count ? alphabet[bits >> (18 - 6 * digit) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
