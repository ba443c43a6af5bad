import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface Page {
  /** Relative to the folder of pages, with `/` and `.md`. */
  readonly path: string;
  /** Its first heading, without the marks of code. */
  readonly title: string;
}

/**
 * Every page of a folder, by path, without those in some of its folders.
 *
 * @throws Error when a page has no heading of the first level: the menu would have no words for it.
 */
export function pagesIn(folder: string, without: readonly string[] = []): readonly Page[] {
  const kept = readdirSync(folder, { withFileTypes: true }).filter(
    ({ name }) => !["node_modules", ".vitepress", ...without].includes(name),
  );
  return kept
    .flatMap((entry) => {
      if (!entry.isDirectory()) return [entry.name];
      const inside = readdirSync(join(folder, entry.name), { recursive: true, encoding: "utf8" });
      return inside.map((path) => `${entry.name}/${path.replaceAll("\\", "/")}`);
    })
    .filter((path) => path.endsWith(".md"))
    .sort()
    .map((path) => ({ path, title: titleOf(path, readFileSync(join(folder, path), "utf8")) }));
}

function titleOf(path: string, text: string): string {
  const heading = /^# (.+)$/m.exec(text)?.[1];
  if (heading === undefined) throw new Error(`docs/${path} has no heading of the first level ("# …").`);
  return heading.replaceAll("`", "").trim();
}
