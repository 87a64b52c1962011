// While somebody reads a page that can be run, the browser fetches what the page that runs it will
// need, when it has nothing else to do and nobody asked it to save data: Pyodide and its packages,
// and the largest files of JupyterLite.
(() => {
  const run = document.querySelector(".run-this > a");
  const saving = navigator.connection && navigator.connection.saveData;
  if (!run || saving || !window.requestIdleCallback) return;

  const json = async (address) => {
    const answer = await fetch(address).catch(() => null);
    return answer && answer.ok ? answer.json() : null;
  };
  const plain = (name) => name.toLowerCase().replace(/[-_.]+/g, "-");

  // The files of packages and of what they depend on, in the order of need.
  function files(lock, wanted) {
    const known = new Map(Object.entries(lock.packages).map(([name, one]) => [plain(name), one]));
    const found = new Set();
    const visit = (name) => {
      const one = known.get(plain(name));
      if (!one || found.has(one.file_name)) return;
      found.add(one.file_name);
      one.depends.forEach(visit);
    };
    wanted.forEach(visit);
    return [...found];
  }

  function prefetch(address) {
    const link = document.createElement("link");
    link.rel = "prefetch";
    if (address.origin !== location.origin) link.crossOrigin = "anonymous";
    link.href = address;
    document.head.append(link);
  }

  window.addEventListener("load", () => requestIdleCallback(async () => {
    const lite = new URL("../", new URL(run.href.split("?")[0]));
    const ahead = await json(new URL("prefetch.json", lite));
    if (!ahead) return;
    const pyodide = new URL(ahead.pyodide, lite);
    const lock = await json(new URL("pyodide-lock.json", pyodide));
    const core = ["pyodide.mjs", "pyodide.asm.wasm", "python_stdlib.zip"];
    for (const name of core) prefetch(new URL(name, pyodide));
    for (const name of ahead.files) prefetch(new URL(name, lite));
    if (lock) for (const name of files(lock, ahead.packages)) prefetch(new URL(name, pyodide));
  }));
})();
