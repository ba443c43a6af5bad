// An index.ts of core only re-exports, so that nobody has to look for code in it.
// Usage: node index-files.mjs [root of the repository]
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = resolve(process.argv[2] ?? fileURLToPath(new URL("..", import.meta.url)));
const source = join(root, "packages", "core", "src");

const indexFiles = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((path) => /(?:^|[\\/])index\.ts$/.test(path))
  .map((path) => join(source, path));

const complaints = indexFiles.flatMap((path) => {
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2023, true);
  return file.statements
    .filter((statement) => !(ts.isExportDeclaration(statement) && statement.moduleSpecifier))
    .map((statement) => {
      const { line } = file.getLineAndCharacterOfPosition(statement.getStart());
      return `index-only-re-exports: ${relative(root, path)}:${line + 1}: ${statement.getText().split("\n")[0]}`;
    });
});

for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length === 0 ? 0 : 1;
