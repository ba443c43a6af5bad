import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** A name that cells can import of core, with the first sentence of its documentation. */
export interface CoreName {
  readonly name: string;
  readonly about: string;
}

/** The functions and values that `@glidepath/core` exports, read from its sources or its declarations. */
export function coreNames(): readonly CoreName[] {
  const entry = fileURLToPath(import.meta.resolve("@glidepath/core"));
  return [...exportsOf(sourceOf(entry))]
    .map(([name, about]) => ({ name, about }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/** The exported values of a file by their name, those that it takes from other files among them. */
function exportsOf(path: string): Map<string, string> {
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2023, true);
  const found = new Map<string, string>();
  for (const statement of file.statements) {
    if (ts.isExportDeclaration(statement)) {
      if (statement.isTypeOnly || statement.moduleSpecifier === undefined) continue;
      const specifier = (statement.moduleSpecifier as ts.StringLiteral).text;
      const from = exportsOf(sourceOf(join(dirname(path), specifier)));
      const { exportClause } = statement;
      if (exportClause === undefined) for (const [name, about] of from) found.set(name, about);
      else if (ts.isNamedExports(exportClause)) {
        for (const { name, propertyName } of exportClause.elements) {
          const about = from.get((propertyName ?? name).text);
          // Types are not among them.
          if (about !== undefined) found.set(name.text, about);
        }
      }
    } else if (isExported(statement)) {
      for (const name of valuesOf(statement)) found.set(name, firstSentence(statement));
    }
  }
  return found;
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function valuesOf(statement: ts.Statement): string[] {
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
    return statement.name === undefined ? [] : [statement.name.text];
  }
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.map(({ name }) => name.getText());
}

function firstSentence(statement: ts.Statement): string {
  const [documentation] = ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc);
  const text = ts.getTextOfJSDocComment(documentation?.comment) ?? "";
  return /^[^]*?[.:](?=\s|$)|^[^]*/.exec(text.replaceAll(/\s+/g, " "))?.[0] ?? "";
}

/** The file with the types of a module: its source, or the declarations beside what was compiled. */
function sourceOf(module: string): string {
  const stem = module.replace(/\.[jt]s$/, "");
  return existsSync(`${stem}.ts`) ? `${stem}.ts` : `${stem}.d.ts`;
}
