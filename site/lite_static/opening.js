// A link names a notebook. JupyterLite opens it while the tabs of the last visit are being restored,
// and whichever is later wins: the notebook may be pushed off the page again. So it is asked for
// once more when everything is restored, and shown in the file browser.
(() => {
  const asked = new URLSearchParams(location.search).getAll("path");
  if (asked.length === 0) return;
  const waiting = setInterval(async () => {
    const app = window.jupyterapp; // exposeAppInBrowser, in lite.py
    if (!app) return;
    clearInterval(waiting);
    await app.restored;
    for (const path of asked) await app.commands.execute("docmanager:open", { path });
    await app.commands.execute("docmanager:show-in-file-browser");
  }, 50);
})();
