// What JupyterLite leaves to chance while a notebook opens.
//
// A link names a notebook. JupyterLite opens it while the tabs of the last visit are being restored,
// and whichever is later wins: the notebook may be pushed off the page again. So it is asked for
// once more when everything is restored, and shown in the file browser.
//
// A notebook is shown before it has a kernel. Whoever runs a cell in that moment sees nothing happen,
// or is asked which kernel to take. So a notebook is inert until its session is there, which does
// not wait for Python: cells that are run from then on are queued.
(() => {
  const PATIENCE = 30000; // milliseconds; without any kernel, a notebook can still be read
  const asked = new URLSearchParams(location.search).getAll("path");

  async function openAsked(app) {
    await app.restored;
    if (asked.length === 0) return;
    for (const path of asked) await app.commands.execute("docmanager:open", { path });
    await app.commands.execute("docmanager:show-in-file-browser");
  }

  async function holdBack(panel, opened) {
    if (!panel?.sessionContext || panel.sessionContext.isReady || panel.node.inert) return;
    panel.node.inert = true;
    const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
    await Promise.race([Promise.allSettled([panel.sessionContext.ready, opened]), late]);
    panel.node.inert = false;
    if (panel.isVisible) panel.activate(); // it takes the focus, which it could not before
  }

  const waiting = setInterval(() => {
    const app = window.jupyterapp; // exposeAppInBrowser, in lite.py
    if (!app) return;
    clearInterval(waiting);
    const opened = openAsked(app);
    app.shell.currentChanged.connect((_, { newValue }) => holdBack(newValue, opened));
    holdBack(app.shell.currentWidget, opened);
  }, 20);
})();
