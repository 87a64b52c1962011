// While somebody reads a page that can be run, the browser fetches the largest files of the
// page that runs it, when it has nothing else to do and nobody asked it to save data.
(() => {
  const run = document.querySelector(".run-this a");
  const saving = navigator.connection && navigator.connection.saveData;
  if (!run || saving || !window.requestIdleCallback) return;
  window.addEventListener("load", () => requestIdleCallback(async () => {
    const lite = new URL("../", new URL(run.href.split("?")[0]));
    const answer = await fetch(new URL("prefetch.json", lite)).catch(() => null);
    if (!answer || !answer.ok) return;
    for (const file of await answer.json()) {
      const link = document.createElement("link");
      link.rel = "prefetch";
      link.href = new URL(file, lite);
      document.head.append(link);
    }
  }));
})();
