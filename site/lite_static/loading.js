// One line that says what is being loaded, from an empty page to a Python that is ready, and again
// when a notebook imports something large. The kernel's worker tells what it fetches: watched.js.
(() => {
  const STYLE =
    "position:fixed;left:50%;bottom:1.6rem;transform:translateX(-50%);z-index:20000;margin:0;" +
    "max-width:94vw;box-sizing:border-box;padding:.4rem .9rem;border-radius:1rem;color:#fff;" +
    "background:#00527a;font:600 14px/1.4 system-ui,sans-serif;pointer-events:none";
  const line = document.createElement("p");
  const words = document.createElement("span");
  const amount = document.createElement("span");
  line.id = "loading";
  line.style.cssText = STYLE;
  words.setAttribute("role", "status");
  amount.setAttribute("aria-hidden", "true"); // a screen reader need not hear every megabyte
  line.append(words, amount);

  let hiding = 0;
  function say(text, detail = "") {
    clearTimeout(hiding);
    line.hidden = false;
    if (words.textContent !== text) words.textContent = text;
    amount.textContent = detail;
  }
  function hide(milliseconds) {
    clearTimeout(hiding);
    hiding = setTimeout(() => { line.hidden = true; words.textContent = ""; }, milliseconds);
  }

  const megabytes = (bytes) => ` ${(bytes / 1e6).toFixed(1)} MB`;
  const Plain = window.Worker;
  window.Worker = class extends Plain {
    #asked = null; // the message that starts Python, and then its answer
    #ready = false;
    #failed = false;
    #before = 0;
    constructor(...how) {
      super(...how);
      if (!/(comlink|coincident)\.worker/.test(how[0])) return;
      say("Loading Python…");
      this.addEventListener("message", ({ data }) => this.#hear(data));
    }
    postMessage(message, ...more) {
      if (message?.path?.[0] === "initialize") this.#asked = message.id;
      super.postMessage(message, ...more);
    }
    #hear(data) {
      // Pyodide does not always give up when a file is missing: it may wait for ever.
      if (data?.failed && !this.#ready) this.#fail();
      else if (data?.loading) this.#show(data.loading);
      else if (!this.#ready && (data?._kernelMessage || (data?.id && data.id === this.#asked))) {
        this.#ready = true;
        if (data.name === "throw") this.#fail();
        else if (!this.#failed) {
          say("Python is ready.");
          hide(3000);
        }
      }
    }
    #fail() {
      this.#failed = true;
      say("Python could not be loaded. Check your connection, then reload this page.");
    }
    #show({ bytes, package: name, busy }) {
      if (this.#failed) return;
      if (!this.#ready) {
        this.#before = bytes;
        say(busy ? "Loading Python…" : "Starting Python…", megabytes(bytes));
      } else if (busy) {
        say(name ? `Loading ${name}…` : "Loading…", megabytes(bytes - this.#before));
      } else {
        this.#before = bytes;
        hide(1500);
      }
    }
  };

  say("Loading the notebook…");
  document.addEventListener("DOMContentLoaded", () => document.body.append(line));
  const opened = new MutationObserver(() => {
    // Something else than a notebook needs no Python.
    if (document.querySelector(".jp-Notebook, .jp-Launcher, .jp-MarkdownViewer, .jp-HTMLViewer")) {
      opened.disconnect();
      if (words.textContent.startsWith("Loading the")) hide(8000);
    }
  });
  opened.observe(document, { childList: true, subtree: true });
})();
