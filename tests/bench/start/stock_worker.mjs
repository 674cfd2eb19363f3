/** As Pyodide's documentation has it: load from the package, unpack the wheel, import, call. */
const runtime = "/bench/stock/";

addEventListener("message", async ({ data }) => {
  const { loadPyodide } = await import(`${runtime}pyodide.mjs`);
  const pyodide = await loadPyodide({ indexURL: runtime });
  const response = await fetch(`/bench/wheel/${data.wheel}`);
  pyodide.unpackArchive(await response.arrayBuffer(), "wheel");
  const answer = pyodide.pyimport("fournotes.wire").answer;
  const request = { do: "check", text: data.text, kind: "thank-you", facts: {}, ignore: [] };
  postMessage({ findings: JSON.parse(answer(JSON.stringify(request))).reply.findings.length });
});
