// Drives a headless Chromium over the DevTools protocol's pipe: no port, no network, no package.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export class Browser {
  static async open(program) {
    const browser = new Browser();
    browser.profile = mkdtempSync(join(tmpdir(), "chimney-browser-"));
    const flags = [
      "--headless=new", "--remote-debugging-pipe", "--no-sandbox", "--disable-gpu",
      "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync", "--disable-extensions", "--hide-scrollbars",
      "--force-color-profile=srgb", "--proxy-server=127.0.0.1:9", `--user-data-dir=${browser.profile}`,
    ];
    browser.process = spawn(program, [...flags, "about:blank"], {
      stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
    });
    browser.#listen(browser.process.stdio[4]);
    return browser;
  }

  #next = 1;
  #waiting = new Map();
  #listeners = [];

  #listen(stream) {
    let rest = "";
    stream.setEncoding("utf8");
    stream.on("data", (chunk) => {
      const messages = (rest + chunk).split("\0");
      rest = messages.pop();
      for (const text of messages) this.#receive(JSON.parse(text));
    });
  }

  #receive(message) {
    if (message.id === undefined) {
      for (const listener of this.#listeners) listener(message);
      return;
    }
    const { resolve, reject } = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.error) reject(new Error(message.error.message));
    else resolve(message.result);
  }

  send(method, params = {}, sessionId = undefined) {
    const id = this.#next++;
    this.process.stdio[3].write(JSON.stringify({ id, method, params, sessionId }) + "\0");
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  on(listener) {
    this.#listeners.push(listener);
  }

  // A tab of its own, its messages, requests and dialogs noted.
  async tab(url, { width = 1280, dark = false, script = true } = {}) {
    const { targetId } = await this.send("Target.createTarget", { url: "about:blank" });
    const { sessionId } = await this.send("Target.attachToTarget", { targetId, flatten: true });
    const tab = new Tab(this, sessionId, targetId);
    this.on((message) => {
      if (message.sessionId === sessionId) tab.note(message);
    });
    for (const domain of ["Page", "Runtime", "Network", "Log"]) await tab.send(`${domain}.enable`);
    await tab.send("Emulation.setDeviceMetricsOverride", {
      width, height: 900, deviceScaleFactor: 1, mobile: width < 600,
    });
    await tab.send("Emulation.setEmulatedMedia", {
      features: [{ name: "prefers-color-scheme", value: dark ? "dark" : "light" }],
    });
    if (!script) await tab.send("Emulation.setScriptExecutionDisabled", { value: true });
    const loaded = new Promise((resolve) => (tab.loaded = resolve));
    await tab.send("Page.navigate", { url });
    await loaded;
    return tab;
  }

  async close() {
    await this.send("Browser.close").catch(() => {});
    await new Promise((resolve) => this.process.once("exit", resolve));
    rmSync(this.profile, { recursive: true, force: true });
  }
}

class Tab {
  problems = [];
  requests = [];

  constructor(browser, session, target) {
    Object.assign(this, { browser, session, target });
  }

  send(method, params = {}) {
    return this.browser.send(method, params, this.session);
  }

  note({ method, params }) {
    switch (method) {
      case "Page.loadEventFired": this.loaded?.(); break;
      case "Runtime.exceptionThrown": this.problems.push(params.exceptionDetails.text); break;
      case "Runtime.consoleAPICalled": this.problems.push(`console.${params.type}`); break;
      case "Log.entryAdded": this.problems.push(params.entry.text); break;
      case "Page.javascriptDialogOpening":
        this.problems.push(`dialog: ${params.message}`);
        this.send("Page.handleJavaScriptDialog", { accept: true });
        break;
      case "Network.requestWillBeSent": this.requests.push(params.request.url); break;
    }
  }

  // The value of an expression in the page; works without the page's own script too.
  async evaluate(expression) {
    const { result, exceptionDetails } = await this.send("Runtime.evaluate", {
      expression, returnByValue: true, awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  }

  async press(key, shift = false) {
    const codes = { Tab: 9, Enter: 13, ArrowRight: 39, ArrowLeft: 37, " ": 32 };
    const event = { key, code: key, windowsVirtualKeyCode: codes[key], modifiers: shift ? 8 : 0 };
    const text = key === "Enter" ? "\r" : key === " " ? " " : undefined;
    await this.send("Input.dispatchKeyEvent", { type: text ? "keyDown" : "rawKeyDown", text, ...event });
    await this.send("Input.dispatchKeyEvent", { type: "keyUp", ...event });
  }

  async screenshot({ full = true } = {}) {
    const { data } = await this.send("Page.captureScreenshot", {
      format: "png", captureBeyondViewport: full,
      ...(full ? { clip: await this.evaluate(
        `({x: 0, y: 0, scale: 1, width: document.documentElement.clientWidth,
           height: Math.min(document.documentElement.scrollHeight, 6000)})`) } : {}),
    });
    return Buffer.from(data, "base64");
  }

  close() {
    return this.browser.send("Target.closeTarget", { targetId: this.target });
  }
}
