// Builds, packs and installs the packages with npm, and writes what they take to docs/packages.md. Run by `pnpm sizes`.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { install, packAll } from "./packages/packed.js";
import {
  bundlePage,
  installAll,
  installedSize,
  measureSizes,
  PAGE_SCRIPT,
  sizeBlocks,
} from "./packages/sizes.js";
import { withBlocks } from "./pages/with-blocks.js";

const page = new URL("../../../docs/packages.md", import.meta.url);
const folder = await mkdtemp(join(tmpdir(), "glidepath-sizes-"));
try {
  const packed = packAll(join(folder, "packed"));
  const [place, alone] = [join(folder, "place"), join(folder, "alone")];
  installAll(packed, place, alone);
  await writeFile(
    join(place, "index.html"),
    '<!doctype html><script type="module" src="./page.js"></script>',
  );
  await writeFile(join(place, "page.js"), PAGE_SCRIPT);
  bundlePage(place);
  const sizes = measureSizes(packed, place, alone);
  install(place, "bullmq@6", "ioredis@5");
  const blocks = sizeBlocks(sizes, installedSize(place));
  await writeFile(page, withBlocks("docs/packages.md", await readFile(page, "utf8"), blocks));
} finally {
  await rm(folder, { recursive: true });
}
