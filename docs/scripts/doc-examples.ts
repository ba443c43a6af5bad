import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { compilerOptions, type EntryPoint, type PublicName, ROOT } from "./public-names.js";

/** An `@example` of a public name, as a module that brings what it names with it. */
export interface DocExample {
  /** The public name; a second example of it has ` (2)` after it. */
  readonly name: string;
  readonly entry: EntryPoint;
  readonly place: string;
  readonly code: string;
  /** Names that the code takes from elsewhere, by where they come from. */
  readonly imports: ReadonlyMap<string, readonly string[]>;
}

/** The examples of names; names of the context are what an example may take as given. */
export function docExamples(
  program: ts.Program,
  names: readonly PublicName[],
  context: ReadonlySet<string>,
): readonly DocExample[] {
  const checker = program.getTypeChecker();
  const exporters = exportersOf(program, names);
  return names.flatMap((name) => {
    const tags = name.symbol.getJsDocTags(checker).filter((tag) => tag.name === "example");
    return tags.map((tag, index) => {
      const code = ts.displayPartsToString(tag.text);
      return {
        name: index === 0 ? name.name : `${name.name} (${index + 1})`,
        entry: name.entry,
        place: name.place,
        code,
        imports: importsOf(code, name.entry, exporters, context),
      };
    });
  });
}

/** The names that a file of context gives, those that it only declares among them. */
export function contextNames(file: string): ReadonlySet<string> {
  const { statements } = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2023, true);
  return new Set(
    statements
      .filter(ts.isVariableStatement)
      .filter(({ modifiers }) => modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
      .flatMap(({ declarationList }) => declarationList.declarations.map(({ name }) => name.getText())),
  );
}

/** Where the context of examples stands. */
export const CONTEXT_FILE = join(ROOT, "docs/test/example-context.ts");

const FOLDER = join(ROOT, "docs/test/examples");

/** What the compiler says against examples, one line an error. */
export function exampleErrors(
  examples: readonly DocExample[],
  entries: readonly EntryPoint[],
): readonly string[] {
  const texts = new Map(examples.map((example, index) => [join(FOLDER, `${index}.ts`), moduleOf(example)]));
  const options: ts.CompilerOptions = {
    ...compilerOptions(),
    verbatimModuleSyntax: false,
    noUnusedLocals: false,
    noUnusedParameters: false,
    paths: Object.fromEntries(entries.map(({ specifier, file }) => [specifier, [file]])),
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.getSourceFile = (path, language, ...others) => {
    const text = texts.get(path);
    return text === undefined
      ? getSourceFile(path, language, ...others)
      : ts.createSourceFile(path, text, language, true);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  const context = program.getSourceFile(CONTEXT_FILE);
  const checked = [
    ...(context === undefined ? [] : [{ name: "context of examples", place: CONTEXT_FILE, file: context }]),
    ...examples.map(({ name, place }, i) => ({
      name,
      place,
      file: program.getSourceFile(join(FOLDER, `${i}.ts`)),
    })),
  ];
  return checked.flatMap(({ name, place, file }) => {
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return found.map(
      ({ messageText }) => `${name} (${place}): ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
    );
  });
}

/** An example as a module: what it imports, and its code in a function that may wait and yield. */
function moduleOf({ code, imports }: DocExample): string {
  const lines = [...imports].map(
    ([from, names]) => `import { ${names.join(", ")} } from ${JSON.stringify(from)};`,
  );
  const star = /\byield\b/u.test(code) ? "*" : "";
  return `${lines.join("\n")}\nexport default async function${star} example() {\n${code}\n}\n`;
}

/** For each name that can be imported, from where: the package's front door before its other doors. */
function exportersOf(
  program: ts.Program,
  names: readonly PublicName[],
): ReadonlyMap<string, readonly EntryPoint[]> {
  const checker = program.getTypeChecker();
  const exporters = new Map<string, EntryPoint[]>();
  for (const entry of new Set(names.map((name) => name.entry))) {
    const source = program.getSourceFile(entry.file);
    const module = source && checker.getSymbolAtLocation(source);
    for (const { name } of module ? checker.getExportsOfModule(module) : []) {
      exporters.set(name, [...(exporters.get(name) ?? []), entry]);
    }
  }
  return exporters;
}

function importsOf(
  code: string,
  own: EntryPoint,
  exporters: ReadonlyMap<string, readonly EntryPoint[]>,
  context: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const file = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2023, true);
  const declared = new Set<string>();
  const used = new Set<string>();
  visit(file);
  const imports = new Map<string, string[]>();
  for (const name of used) {
    if (declared.has(name)) continue;
    const from = exporters.get(name);
    const entry = from?.find((one) => one === own) ?? from?.[0];
    const specifier =
      entry?.specifier ?? (context.has(name) ? CONTEXT_FILE.replace(/\.ts$/u, ".js") : undefined);
    if (specifier !== undefined) imports.set(specifier, [...(imports.get(specifier) ?? []), name]);
  }
  return imports;

  function visit(node: ts.Node): void {
    if (ts.isIdentifier(node)) {
      const { parent } = node;
      if (
        (ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isBindingElement(parent)) &&
        parent.name === node
      ) {
        declared.add(node.text);
      } else if (!isLabel(node)) used.add(node.text);
    }
    node.forEachChild(visit);
  }
}

function isLabel(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  if (ts.isBindingElement(parent)) return parent.propertyName === node;
  return (ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent)) && parent.name === node;
}
