import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of the repository, with a slash at its end. */
export const root = fileURLToPath(new URL("../../../../", import.meta.url));

/** A page of the documentation. */
export interface Page {
  /** Its path from the root, with slashes. */
  readonly name: string;
  readonly text: string;
}

/** README and CONTRIBUTING, the READMEs of the packages, and all pages of docs; docs/api is made by a program from what other tests compile. */
export function allPages(): Page[] {
  const names = readdirSync(`${root}docs`, { recursive: true, encoding: "utf8" })
    .map((path) => `docs/${path.replaceAll("\\", "/")}`)
    .filter((name) => name.endsWith(".md") && !/\/(?:api|node_modules|\.vitepress)\//.test(name));
  const readmes = ["core", "cli", "notebooks"].map((name) => `packages/${name}/README.md`);
  const others = readmes.filter((name) => existsSync(root + name));
  return ["README.md", "CONTRIBUTING.md", ...others, ...names.sort()].map((name) => ({
    name,
    text: readFileSync(root + name, "utf8"),
  }));
}
