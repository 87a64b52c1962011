// node parity.mjs PYODIDE WHEEL... COURSE JOBS runs cases in Pyodide, as parity_cells.py does
// in CPython: a line of JSON with the versions, then one for each case.
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const [pyodideFolder, ...rest] = process.argv.slice(2);
const [course, jobs] = rest.slice(-2);
const wheels = rest.slice(0, -2);
const here = dirname(fileURLToPath(import.meta.url));
const { loadPyodide } = await import(pathToFileURL(resolve(pyodideFolder, "pyodide.mjs")));
const toStderr = (text) => process.stderr.write(text + "\n");
const pyodide = await loadPyodide({ stdout: toStderr, stderr: toStderr });
const wanted = ["numpy", "scipy", "matplotlib", "pillow", "imageio", "ipython", "sqlite3"];
const known = JSON.parse(readFileSync(`${pyodideFolder}/pyodide-lock.json`)).packages;
const packages = wanted.filter((name) => name in known); // sqlite3 is not always one of its own
await pyodide.loadPackage([...packages, ...wheels.map((wheel) => pathToFileURL(wheel).href)], {
  messageCallback: toStderr,
  errorCallback: toStderr,
});
if (!("numpy" in pyodide.loadedPackages)) {
  toStderr("NumPy for this Pyodide cannot be had");
  process.exit(1);
}
pyodide.FS.mkdirTree("/host");
pyodide.FS.mount(pyodide.FS.filesystems.NODEFS, { root: resolve(course, "data") }, "/host");
pyodide.FS.writeFile("/home/pyodide/parity_cells.py", readFileSync(`${here}/parity_cells.py`));
pyodide.runPython(`
import shutil, os
shutil.copytree("/host", "/course/data")
os.makedirs("/course/work")
import json, parity_cells
parity_cells._shell()
`);
const answer = (code) => process.stdout.write(pyodide.runPython(code) + "\n");
answer("json.dumps(parity_cells.versions())");
for (const cells of JSON.parse(readFileSync(jobs))) {
  pyodide.globals.set("cells", JSON.stringify(cells));
  answer(`json.dumps(parity_cells.run(json.loads(cells), "/course/work"))`);
}
