// Writes the list of what comes with Glidepath, with licences: the tables of docs/licences.md, and SPDX. Run by
// `pnpm licences` after a change of dependencies.
import { readFile, writeFile } from "node:fs/promises";
import { licenceBlocks } from "./licences/licence-blocks.js";
import { ownPackages } from "./licences/own-packages.js";
import { shippedPackages } from "./licences/shipped-packages.js";
import { spdxDocument } from "./licences/spdx-document.js";
import { withBlocks } from "./pages/with-blocks.js";

const page = new URL("../../../docs/licences.md", import.meta.url);
const list = new URL("../../../docs/public/licences.spdx.json", import.meta.url);

const shipped = shippedPackages();
await writeFile(page, withBlocks("docs/licences.md", await readFile(page, "utf8"), licenceBlocks(shipped)));

const now = new Date().toISOString().replace(/\.\d+Z$/, "Z");
const document = spdxDocument(ownPackages(), shipped, now);
const stored = await readFile(list, "utf8")
  .then((text) => JSON.parse(text) as typeof document)
  .catch(() => undefined);
// Of the same packages, it stays as it was.
if (stored?.documentNamespace !== document.documentNamespace) {
  await writeFile(list, `${JSON.stringify(document, undefined, 1)}\n`);
}
