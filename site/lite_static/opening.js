// What JupyterLite leaves to chance while a notebook opens.
//
// A link names a notebook. JupyterLite opens it while the tabs of the last visit are being restored,
// and whichever is later wins: the notebook may be pushed off the page again. So it is asked for
// once more when everything is restored, and shown in the file browser, if there is room for both.
//
// A notebook is shown before it has a kernel. Whoever runs a cell in that moment sees nothing happen,
// or is asked which kernel to take. So a notebook is inert until its session is there, which does
// not wait for Python: cells that are run from then on are queued.
//
// A link may name a notebook that is gone. JupyterLite says so, and leaves an empty tab: it is closed.
(() => {
  const PATIENCE = 30000; // milliseconds; without any kernel, a notebook can still be read
  const NARROW = 760; // pixels: the file browser would leave hardly anything to a notebook
  const asked = new URLSearchParams(location.search).getAll("path");

  async function isGone(app, path) {
    const asking = app.serviceManager.contents.get(path, { content: false });
    return asking.then(() => false, () => true);
  }

  async function openAsked(app) {
    await app.restored;
    const narrow = innerWidth < NARROW;
    if (narrow) app.shell.collapseLeft();
    for (const path of asked) {
      if (!(await isGone(app, path))) await app.commands.execute("docmanager:open", { path });
    }
    if (asked.length > 0 && !narrow) await app.commands.execute("docmanager:show-in-file-browser");
  }

  async function closeIfGone(app, panel) {
    const { context } = panel; // a console has none
    if (context && (await isGone(app, context.path)) && !context.isReady) panel.dispose();
  }

  async function holdBack(app, panel, opened) {
    if (!panel?.sessionContext || panel.sessionContext.isReady || panel.node.inert) return;
    panel.node.inert = true;
    const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
    closeIfGone(app, panel);
    await Promise.race([Promise.allSettled([panel.sessionContext.ready, opened]), late]);
    if (panel.isDisposed) return;
    panel.node.inert = false;
    if (panel.isVisible) panel.activate(); // it takes the focus, which it could not before
  }

  const waiting = setInterval(() => {
    const app = window.jupyterapp; // exposeAppInBrowser, in lite.py
    if (!app) return;
    clearInterval(waiting);
    const opened = openAsked(app);
    app.shell.currentChanged.connect((_, { newValue }) => holdBack(app, newValue, opened));
    holdBack(app, app.shell.currentWidget, opened);
  }, 20);
})();
