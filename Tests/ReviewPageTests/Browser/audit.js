// Runs in the page: what somebody who cannot see, or not well, or has no mouse would stumble over.
(() => {
  const findings = [];
  const all = (selector) => [...document.querySelectorAll(selector)];
  const shown = (node) => node.checkVisibility({ visibilityProperty: true });

  // Structure.
  if (!document.documentElement.lang) findings.push("the page names no language");
  if (!document.title) findings.push("the page has no title");
  if (all("h1").length !== 1) findings.push(`${all("h1").length} headings of the first level`);
  if (all("main").length !== 1) findings.push("not one main part");
  let level = 0;
  for (const heading of all("h1, h2, h3, h4, h5, h6")) {
    const next = Number(heading.localName[1]);
    if (next > level + 1) findings.push(`a heading skips a level: ${heading.textContent}`);
    level = next;
  }
  const ids = new Set();
  for (const { id } of all("[id]")) {
    if (ids.has(id)) findings.push(`the id ${id} stands twice`);
    ids.add(id);
  }
  for (const link of all("a")) {
    const target = link.getAttribute("href");
    if (!target?.startsWith("#") || !ids.has(target.slice(1))) findings.push(`a link to ${target}`);
  }
  for (const node of all("[aria-labelledby]")) {
    if (!ids.has(node.getAttribute("aria-labelledby"))) findings.push("named by nothing");
  }
  for (const header of all("th")) {
    if (!header.scope) findings.push(`a header of no column or row: ${header.textContent}`);
  }

  // Names.
  const name = (node) =>
    node.getAttribute("aria-label") ||
    (node.labels && [...node.labels].map((label) => label.textContent).join(" ")) ||
    node.textContent.trim();
  for (const node of all("a, button, input, summary, [tabindex='0']")) {
    if (!name(node)) findings.push(`a control without a name: ${node.outerHTML.slice(0, 80)}`);
  }
  for (const node of all("svg.graph")) {
    if (!node.getAttribute("aria-label")) findings.push("a picture without a name");
  }

  // Contrast, as WCAG 2.2 computes it (success criterion 1.4.3).
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const pixel = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((channel) => {
      const value = channel / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const ground = (node) => {
    for (let at = node; at; at = at.parentElement) {
      const box = at.namespaceURI.endsWith("svg") && at.querySelector(":scope > rect");
      const colour = pixel(box ? getComputedStyle(box).fill : getComputedStyle(at).backgroundColor);
      if (colour[3] === 255) return colour;
    }
    return [255, 255, 255, 255];
  };
  let worst = 21;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode.parentElement;
    const text = walker.currentNode.textContent.trim();
    if (!text || ["style", "script", "title"].includes(node.localName) || !shown(node)) continue;
    const style = getComputedStyle(node);
    const isSVG = node.namespaceURI.endsWith("svg");
    const [one, two] = [pixel(isSVG ? style.fill : style.color), ground(node)].map(luminance);
    const ratio = (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    worst = Math.min(worst, ratio);
    if (ratio < (isLarge ? 3 : 4.5)) {
      findings.push(`contrast ${ratio.toFixed(2)}: ${text.slice(0, 40)} (${node.className.baseVal ?? node.className})`);
    }
  }

  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) {
    findings.push(`the page is ${root.scrollWidth} wide in a window of ${root.clientWidth}`);
  }
  return { findings: [...new Set(findings)], worst };
})();
