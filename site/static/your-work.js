// The page "Your work in this browser": what JupyterLite has stored, and all of it as one zip file.
(() => {
  const place = document.getElementById("your-work");
  if (!place) return;
  const DATABASE = "Advanced NumPy"; // contentsStorageName in lite.py

  // Everything that is stored: {path, type, format, content, last_modified}.
  async function stored() {
    // To open a database that is not there would make an empty one in JupyterLite's way.
    const there = await indexedDB.databases();
    if (!there.some((one) => one.name === DATABASE)) return [];
    const opened = await answer(indexedDB.open(DATABASE));
    try {
      if (!opened.objectStoreNames.contains("files")) return [];
      const files = await answer(opened.transaction("files").objectStore("files").getAll());
      return files.filter((file) => file.type !== "directory");
    } finally {
      opened.close();
    }
  }
  const answer = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

  function bytes({ content, format }) {
    if (content && typeof content === "object") content = JSON.stringify(content, null, 1) + "\n";
    if (format !== "base64") return new TextEncoder().encode(content ?? "");
    return Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
  }

  const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
    for (let bit = 0; bit < 8; bit++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
    return n;
  });
  const checksum = (data) =>
    ~data.reduce((sum, byte) => TABLE[(sum ^ byte) & 255] ^ (sum >>> 8), -1) >>> 0;

  // A zip file without compression: each file behind its header, and a list of all at the end.
  function zip(files) {
    const parts = [], list = [];
    let offset = 0;
    const add = (to, ...pieces) => pieces.forEach((piece) => to.push(piece));
    const numbers = (...sized) => {
      const view = new DataView(new ArrayBuffer(sized.reduce((sum, [, size]) => sum + size, 0)));
      let at = 0;
      for (const [value, size] of sized) {
        if (size === 2) view.setUint16(at, value, true);
        else view.setUint32(at, value, true);
        at += size;
      }
      return new Uint8Array(view.buffer);
    };
    for (const file of files) {
      const name = new TextEncoder().encode(file.path), data = bytes(file);
      const when = new Date(file.last_modified || Date.now());
      const time = when.getHours() << 11 | when.getMinutes() << 5 | when.getSeconds() >> 1;
      const day = when.getFullYear() - 1980 << 9 | when.getMonth() + 1 << 5 | when.getDate();
      const common = numbers([20, 2], [0x800, 2], [0, 2], [time, 2], [day, 2],
        [checksum(data), 4], [data.length, 4], [data.length, 4], [name.length, 2], [0, 2]);
      add(parts, numbers([0x04034b50, 4]), common, name, data);
      add(list, numbers([0x02014b50, 4], [20, 2]), common,
        numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]), name);
      offset += 4 + common.length + name.length + data.length;
    }
    const size = list.reduce((sum, piece) => sum + piece.length, 0);
    const end = numbers([0x06054b50, 4], [0, 2], [0, 2], [files.length, 2], [files.length, 2],
      [size, 4], [offset, 4], [0, 2]);
    return new Blob([...parts, ...list, end], { type: "application/zip" });
  }

  function element(name, properties, ...inside) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...inside);
    return made;
  }

  async function download() {
    const link = element("a", { download: "advanced-numpy-work.zip" });
    link.href = URL.createObjectURL(zip(await stored()));
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  async function show() {
    const files = await stored();
    const notebooks = files.filter((file) => file.path.endsWith(".ipynb") && !/(^|\/)\./.test(file.path))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    if (!files.length) {
      place.replaceChildren(element("p", {}, "Nothing yet. Open a notebook with ", element("b", {},
        "Run this"), ", change something, and it will be listed here."));
      return;
    }
    const rows = notebooks.map((file) => element("tr", {}, element("td", {}, file.path),
      element("td", {}, new Date(file.last_modified).toLocaleString())));
    const head = element("tr", {}, element("th", { scope: "col" }, "notebook"),
      element("th", { scope: "col" }, "saved"));
    if (!notebooks.length) rows.push(element("tr", {}, element("td", { colSpan: 2 },
      "No notebook is saved yet (Ctrl+S); only your progress is here.")));
    const button = element("button", { type: "button", onclick: download }, "Download all as a zip file");
    const table = element("div", { className: "table-wrapper", tabIndex: 0 }, element("table",
      { className: "docutils" }, element("thead", {}, head), element("tbody", {}, ...rows)));
    place.replaceChildren(table, button);
  }

  show().catch((error) => {
    place.replaceChildren(element("p", {}, `This browser does not show what it has stored (${error}). `
      + "In the notebook's page, right-click a file in the list on the left and choose Download."));
  });
})();
