// Stands before the script of the kernel's worker: it tells the page what that fetches.
(() => {
  const fetched = self.fetch.bind(self);
  let bytes = 0, pending = 0, last = 0, name = "";
  function tell() {
    last = Date.now();
    self.postMessage({ loading: { bytes, package: name, busy: pending > 0 } });
  }
  self.fetch = async (...what) => {
    pending += 1;
    const answer = await fetched(...what).catch((error) => {
      pending -= 1;
      self.postMessage({ failed: true });
      throw error;
    });
    const file = decodeURIComponent(answer.url.split("/").pop());
    if (!answer.ok && /\.(wasm|whl|zip)$/.test(file)) self.postMessage({ failed: true });
    const length = Number(answer.headers.get("content-length") || 0);
    if (/\.whl$/.test(file) && length > 1e6) name = file.split("-")[0];
    // Browsers keep the compiled form of WebAssembly only for an answer as it came.
    if (!answer.body || file.endsWith(".wasm")) {
      bytes += length;
      pending -= 1;
      tell();
      return answer;
    }
    const counter = new TransformStream({
      transform(chunk, through) {
        bytes += chunk.byteLength;
        through.enqueue(chunk);
        if (Date.now() - last > 100) tell();
      },
      flush() {
        pending -= 1;
        tell();
        if (pending === 0) name = "";
      },
    });
    const { status, statusText, headers } = answer;
    const counted = new Response(answer.body.pipeThrough(counter), { status, statusText, headers });
    Object.defineProperty(counted, "url", { value: answer.url });
    return counted;
  };
})();
