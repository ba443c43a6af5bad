import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { markdownTable } from "../pages/markdown.js";
import type { Blocks } from "../pages/with-blocks.js";
import { install, installedPackages, PACKAGES, type Packed, type PackageName, runWell } from "./packed.js";

/** What one of our packages takes, in bytes. */
interface PackedSize {
  readonly archive: number;
  readonly files: number;
  readonly unpacked: number;
}

/** What an installation takes. */
export interface InstalledSize {
  /** How many packages, with those that were asked for. */
  readonly packages: number;
  readonly bytes: number;
}

/** What packages take: archives, installations, and a page. */
export interface Sizes {
  readonly packed: Readonly<Record<PackageName, PackedSize>>;
  readonly core: InstalledSize;
  readonly cli: InstalledSize;
  /** The packages of the command line's installation that take most, with the bytes of their files. */
  readonly largest: readonly (readonly [name: string, bytes: number])[];
  /** Core and one example, bundled for a page. */
  readonly page: { readonly bytes: number; readonly gzipped: number };
}

const LARGEST = 8;

/**
 * Measures what packages take.
 *
 * @param place where all three are installed
 * @param alone where core alone is installed
 */
export function measureSizes(
  packed: Readonly<Record<PackageName, Packed>>,
  place: string,
  alone: string,
): Sizes {
  const packedSize = ({ tarball, files }: Packed): PackedSize => ({
    archive: statSync(tarball).size,
    files: files.size,
    unpacked: [...files.values()].reduce((sum, content) => sum + content.length, 0),
  });
  const byPackage = Object.keys(installedPackages(place)).map((path) => {
    const name = path.replace(/^.*node_modules\//, "");
    return [name, bytesIn(join(place, path), false)] as const;
  });
  return {
    packed: {
      core: packedSize(packed.core),
      notebooks: packedSize(packed.notebooks),
      cli: packedSize(packed.cli),
    },
    core: installedSize(alone),
    cli: installedSize(place),
    largest: byPackage.toSorted(([, one], [, other]) => other - one).slice(0, LARGEST),
    page: pageSize(join(place, "bundled", "assets")),
  };
}

/** Bundles a page of a folder in which all packages are installed: `index.html`, to `bundled`. */
export function bundlePage(place: string): void {
  runWell(place, "npx", "vite", "build", "--base", "./", "--outDir", "bundled", "--logLevel", "warn");
}

/** What is installed in a folder. */
export function installedSize(folder: string): InstalledSize {
  return {
    packages: Object.keys(installedPackages(folder)).length,
    bytes: bytesIn(join(folder, "node_modules"), true),
  };
}

function bytesIn(folder: string, withInner: boolean): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => withInner || !path.slice(folder.length).includes("node_modules"))
    .reduce((sum, path) => sum + statSync(path).size, 0);
}

function pageSize(assets: string): Sizes["page"] {
  const scripts = readdirSync(assets).map((name) => readFileSync(join(assets, name)));
  const sum = (lengths: readonly number[]) => lengths.reduce((all, length) => all + length, 0);
  return {
    bytes: sum(scripts.map(({ length }) => length)),
    gzipped: sum(scripts.map((script) => gzipSync(script).length)),
  };
}

/** The page whose bundle is measured: core, one example, one comparison. */
export const PAGE_SCRIPT = `import { compare } from "@glidepath/core";
import { drammen2024 } from "@glidepath/core/examples";

const result = compare(drammen2024, { policies: ["gradual", "sharp"], runs: 50, seed: "page" });
document.body.append(result.difference("sharp", "gradual").net.total.mean.estimate);
`;

/**
 * The generated blocks of docs/packages.md.
 *
 * @param withQueue the command line's installation when a queue's libraries have been installed too
 */
export function sizeBlocks({ packed, core, cli, largest, page }: Sizes, withQueue: InstalledSize): Blocks {
  const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
  const MB = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  const rows = PACKAGES.map((name) => {
    const { archive, files, unpacked } = packed[name];
    return [`\`@glidepath/${name}\``, kB(archive), String(files), kB(unpacked)];
  });
  return {
    packages: markdownTable(["package", "archive", "files", "unpacked"], rows),
    installed: [
      markdownTable(
        ["what is installed", "packages", "size"],
        [
          ["`@glidepath/core`", String(core.packages), MB(core.bytes)],
          ["`@glidepath/cli`, with the two others", String(cli.packages), MB(cli.bytes)],
          [
            "for a queue, beside them",
            String(withQueue.packages - cli.packages),
            MB(withQueue.bytes - cli.bytes),
          ],
        ],
      ),
      "",
      `In a page, core with the example of Drammen takes ${kB(page.bytes)} bundled, ${kB(page.gzipped)} compressed (gzip).`,
    ].join("\n"),
    largest: markdownTable(
      ["package", "size"],
      largest.map(([name, bytes]) => [`\`${name}\``, MB(bytes)]),
    ),
  };
}

/** Installs what is measured, of packages that are packed. */
export function installAll(
  packed: Readonly<Record<PackageName, Packed>>,
  place: string,
  alone: string,
): void {
  install(place, ...PACKAGES.map((name) => packed[name].tarball));
  install(alone, packed.core.tarball);
}
