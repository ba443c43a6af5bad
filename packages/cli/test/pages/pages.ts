import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of the repository, with a slash at its end. */
export const root = fileURLToPath(new URL("../../../../", import.meta.url));

/** A page of the documentation. */
export interface Page {
  /** Its path from the root, with slashes. */
  readonly name: string;
  readonly text: string;
}

/** README, CONTRIBUTING and all pages of docs; docs/api is made by a program from what other tests compile. */
export function allPages(): Page[] {
  const names = readdirSync(`${root}docs`, { recursive: true, encoding: "utf8" })
    .map((path) => `docs/${path.replaceAll("\\", "/")}`)
    .filter((name) => name.endsWith(".md") && !/\/(?:api|node_modules|\.vitepress)\//.test(name));
  return ["README.md", "CONTRIBUTING.md", ...names.sort()].map((name) => ({
    name,
    text: readFileSync(root + name, "utf8"),
  }));
}
