import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A small notebook: a heading, a slider, what depends on it and what does not. */
export const NOTEBOOK = `<!doctype html>
<notebook theme="air">
  <title>Halves</title>
  <!-- of the tests -->
  <script id="1" type="text/markdown" data-by="us">
    # Halves

    How much is **half of it?**
  </script>

  <script id="2" type="module">
    const years = view(Inputs.range([0, 10], { step: 1, value: 4 }));
  </script>
  <script id="3" type="text/x-typescript" pinned>
    globalThis.ranHalf = (globalThis.ranHalf ?? 0) + 1;
    const half: number = years / 2;
    display(half);
  </script>
  <script id="4" type="text/markdown">
    Half is \${half}.
  </script>

  <script id="5" type="module" pinned>
    globalThis.ranOther = (globalThis.ranOther ?? 0) + 1;
    display("on its own");
  </script>
</notebook>
`;

/** A folder with that notebook, to be taken away. */
export function folderOf(files: Readonly<Record<string, string>> = { "halves.html": NOTEBOOK }): {
  path: string;
  remove: () => void;
} {
  const path = mkdtempSync(join(tmpdir(), "glidepath-notebooks-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
