// What comes with Glidepath: the lists are those of the lockfile, and every licence has been looked at.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { licenceBlocks } from "../../scripts/licences/licence-blocks.js";
import { ownPackages } from "../../scripts/licences/own-packages.js";
import { shippedPackages } from "../../scripts/licences/shipped-packages.js";
import { spdxDocument } from "../../scripts/licences/spdx-document.js";
import { blocksIn } from "../../scripts/pages/with-blocks.js";
import { repository } from "../../scripts/packages/packed.js";

const shipped = shippedPackages();
const read = (path: string) => readFileSync(join(repository, path), "utf8");

/** Licences of what may come with software under MIT; what two of them ask for is said in docs/licences.md. */
const ALLOWED =
  "0BSD Apache-2.0 BSD-2-Clause BSD-3-Clause ISC MIT MIT-0 MPL-2.0 OFL-1.1 Python-2.0 Unlicense".split(" ");

test("each licence may come with software under MIT", () => {
  const others = shipped.filter(({ licence }) => !ALLOWED.includes(licence));
  expect(others.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
});

test("what our packages name is among them, and what only develops them is not", () => {
  const names = new Set(shipped.map(({ name }) => name));
  for (const own of ["core", "notebooks", "cli"]) {
    const { dependencies } = JSON.parse(read(`packages/${own}/package.json`)) as {
      dependencies: Record<string, string>;
    };
    for (const name of Object.keys(dependencies)) {
      if (!name.startsWith("@glidepath/")) expect(names).toContain(name);
    }
  }
  for (const tool of ["vitest", "knip", "seedrandom"]) expect(names).not.toContain(tool);
  const core = shipped.filter(({ reasons }) => reasons.includes("core")).map(({ name }) => name);
  expect(core).toEqual(["@noble/hashes", "fastest-levenshtein", "yaml", "zod"]);
});

test("docs/licences.md is that of the lockfile", () => {
  expect(blocksIn(read("docs/licences.md")), "run pnpm licences").toEqual(licenceBlocks(shipped));
});

describe("the SPDX list", () => {
  const stored = JSON.parse(read("docs/public/licences.spdx.json")) as ReturnType<typeof spdxDocument>;

  test("is that of the lockfile", () => {
    const made = spdxDocument(ownPackages(), shipped, stored.creationInfo.created);
    expect(stored, "run pnpm licences").toEqual(JSON.parse(JSON.stringify(made)));
  });

  test("names each package once, and no package that it does not have", () => {
    const ids = stored.packages.map(({ SPDXID }) => SPDXID);
    expect(new Set(ids).size).toBe(ids.length);
    const related = stored.relationships.flatMap(({ spdxElementId, relatedSpdxElement }) => [
      spdxElementId,
      relatedSpdxElement,
    ]);
    expect(related.filter((id) => id !== "SPDXRef-DOCUMENT" && !ids.includes(id))).toEqual([]);
  });

  test("has the digest that the lockfile has, in hexadecimal", () => {
    // SHA-512 has 64 bytes.
    const digests = stored.packages.flatMap(({ checksums = [] }) => checksums);
    expect(digests.length).toBe(shipped.length);
    for (const { algorithm, checksumValue } of digests) {
      expect(algorithm).toBe("SHA512");
      expect(checksumValue).toMatch(/^[0-9a-f]{128}$/);
    }
  });
});

describe("the lockfile", () => {
  const lockfile = read("pnpm-lock.yaml");

  test("names no registry and no other place: every package is known by its digest alone", () => {
    expect(
      lockfile.match(
        /\bhttps?:\/\/\S+|\btarball:.*|\bgit\+\S+|\bgit:\S+|\bgithub(?!-slugger\b)\S+|\bregistry\b.*/g,
      ) ?? [],
    ).toEqual([]);
    const resolutions = lockfile.match(/^ {4}resolution: .*$/gm) ?? [];
    expect(resolutions.length).toBeGreaterThan(300);
    expect(
      resolutions.filter((line) => !/^ {4}resolution: \{integrity: sha512-[\w+/]+=*\}$/.test(line)),
    ).toEqual([]);
  });
});
