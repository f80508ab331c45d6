// Looks at a page as its readers do, and prints what it found as JSON.
//   node check.mjs CHROMIUM PAGE.html [FOLDER FOR PICTURES]
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Browser } from "./browser.mjs";

const [program, file, pictures] = process.argv.slice(2);
const url = pathToFileURL(file).href;
const audit = readFileSync(new URL("audit.js", import.meta.url), "utf8");
const browser = await Browser.open(program);
const result = { views: {}, problems: [], requests: [] };

const finish = async (tab) => {
  result.problems.push(...tab.problems);
  result.requests.push(...tab.requests.filter((request) => request !== url && !request.startsWith(`${url}#`)));
  await tab.close();
};

// Light and dark, wide and narrow.
for (const [name, options] of Object.entries({
  "light-wide": { width: 1280 }, "dark-wide": { width: 1280, dark: true },
  "light-narrow": { width: 360 }, "dark-narrow": { width: 360, dark: true },
})) {
  const tab = await browser.tab(url, options);
  result.views[name] = await tab.evaluate(audit);
  if (pictures) writeFileSync(join(pictures, `${name}.png`), await tab.screenshot());
  await tab.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))");
  const opened = await tab.evaluate(audit);
  result.views[`${name}-open`] = opened;
  await finish(tab);
}

// The keyboard alone.
const active = `(() => {
  const node = document.activeElement;
  return [node.localName, node.getAttribute("aria-label") || node.labels?.[0]?.textContent || node.textContent.trim()]
    .map((text) => text.slice(0, 60)).join(": ");
})()`;
let tab = await browser.tab(url);
result.focus = [];
for (let step = 0; step < 40; step++) {
  await tab.press("Tab");
  const focus = await tab.evaluate(active);
  if (focus.startsWith("body")) break;
  result.focus.push(focus);
}
result.outline = await tab.evaluate(`(() => {
  const link = document.querySelector("svg.graph a");
  if (!link) return null;
  link.focus({ focusVisible: true });
  return getComputedStyle(link.querySelector("rect")).strokeWidth;
})()`);
await tab.press("Enter");
result.opened = await tab.evaluate(`(() => {
  const target = location.hash && document.getElementById(location.hash.slice(1));
  return target ? { shown: target.checkVisibility(), text: target.textContent.replace(/\\s+/g, " ").trim() } : null;
})()`);
await finish(tab);

// The picture before and after, chosen with the arrow keys.
tab = await browser.tab(url);
result.drawn = {};
const drawn = `[...document.querySelectorAll("svg.graph .grant")]
  .filter((node) => node.checkVisibility({ visibilityProperty: true }))
  .map((node) => node.querySelector("title").textContent)`;
await tab.evaluate(`document.querySelector(".show-change")?.focus()`);
for (const view of ["change", "before", "after"]) {
  result.drawn[view] = await tab.evaluate(drawn);
  await tab.press("ArrowRight");
}
result.copied = await tab.evaluate(`(async () => {
  const button = document.querySelector("button[data-copy]");
  if (!button) return null;
  button.click();
  await new Promise((done) => setTimeout(done, 50));
  return [button.hidden, document.getElementById("copied").textContent, getSelection().toString()];
})()`);
await finish(tab);

// Without a script of its own, and printed.
tab = await browser.tab(url, { script: false });
result.scriptless = await tab.evaluate(`(() => ({
  buttons: [...document.querySelectorAll("button")].filter((one) => one.checkVisibility()).length,
  length: document.body.innerText.length,
}))()`);
await tab.send("Page.navigate", { url: `${url}#grant-0-0` });
await new Promise((done) => setTimeout(done, 100));
result.scriptless.opened = await tab.evaluate(
  `document.getElementById("grant-0-0")?.checkVisibility() ?? null`);
const { data } = await tab.send("Page.printToPDF", { printBackground: true });
result.printed = Buffer.from(data, "base64").length;
await finish(tab);

// What a hostile template tries.
tab = await browser.tab(url);
result.pwned = await tab.evaluate("String(window.pwned)");
result.scripts = await tab.evaluate("document.scripts.length");
result.images = await tab.evaluate("document.querySelectorAll('img, iframe, object, embed, link[href^=http]').length");
await finish(tab);

await browser.close();
console.log(JSON.stringify(result, null, 2));
