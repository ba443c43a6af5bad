import { markdownTable } from "../pages/markdown.js";
import type { Blocks } from "../pages/with-blocks.js";
import type { Reason, ShippedPackage } from "./shipped-packages.js";

const COMES_WITH: Readonly<Record<Reason, string>> = {
  core: "core",
  notebooks: "notebooks",
  cli: "cli",
  queue: "a queue",
};

/** The generated blocks of docs/licences.md. */
export function licenceBlocks(shipped: readonly ShippedPackage[]): Blocks {
  const listed = shipped.filter(({ isForSomeMachines }) => !isForSomeMachines);
  const byLicence = new Map<string, number>();
  for (const { licence } of shipped) byLicence.set(licence, (byLicence.get(licence) ?? 0) + 1);
  const counts = [...byLicence].toSorted(
    ([one, many], [other, more]) => more - many || (one < other ? -1 : 1),
  );
  const heads = ["package", "version", "licence", "comes with"];
  const rows = listed.map(({ name, version, licence, reasons }) => [
    `\`${name}\``,
    version,
    licence,
    reasons.map((reason) => COMES_WITH[reason]).join(", "),
  ]);
  return {
    counts: markdownTable(
      ["licence", "packages"],
      counts.map(([licence, count]) => [licence, String(count)]),
    ),
    packages: [
      markdownTable(heads, rows, heads.length),
      "",
      `Beside these, ${shipped.length - listed.length} packages are programs for one kind of machine each ` +
        "(of rolldown, lightningcss and the like). One or two of each kind are installed, under the licence of the package " +
        "that brings them; the SPDX list names all of them.",
    ].join("\n"),
  };
}
