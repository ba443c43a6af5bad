import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The packages whose names others import. */
const PACKAGES = ["core", "notebooks"];

const SOURCE = "@glidepath/source";

/** A way into a package: what a user imports from. */
export interface EntryPoint {
  /** As it is imported, such as `@glidepath/core/reference`. */
  readonly specifier: string;
  /** Path of its source file. */
  readonly file: string;
}

/** A name that a package exports. */
export interface PublicName {
  /** With the namespace that it is in, such as `norway.valueIn`. */
  readonly name: string;
  readonly entry: EntryPoint;
  readonly symbol: ts.Symbol;
  readonly declaration: ts.Declaration;
  /** `packages/core/src/policy/ramp.ts:25` */
  readonly place: string;
}

/** The entry points that the packages' `exports` name, in their order. */
export function entryPoints(): readonly EntryPoint[] {
  return PACKAGES.flatMap((folder) => {
    const place = join(ROOT, "packages", folder);
    const { name, exports } = JSON.parse(readFileSync(join(place, "package.json"), "utf8"));
    return Object.entries<Record<string, string> | string>(exports)
      .filter(([, conditions]) => typeof conditions === "object")
      .map(([path, conditions]) => ({
        specifier: join(name, path),
        file: join(place, (conditions as Record<typeof SOURCE, string>)[SOURCE]),
      }));
  });
}

/** The packages as the compiler reads them, from their sources. */
export function readProgram(files: readonly string[], host?: ts.CompilerHost): ts.Program {
  return ts.createProgram(files, compilerOptions(), host);
}

/** How the packages are compiled, with what a browser and Node name. */
export function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(ROOT, "tsconfig.base.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(
    {
      ...config,
      compilerOptions: {
        ...config.compilerOptions,
        noEmit: true,
        declaration: false,
        declarationMap: false,
        lib: ["ES2023", "DOM", "DOM.Iterable"],
        types: ["node"],
        typeRoots: [join(ROOT, "node_modules/@types")],
        noUncheckedIndexedAccess: false,
      },
      files: [],
    },
    ts.sys,
    ROOT,
  );
  return options;
}

/** Every name that the entry points export, each once: by the first entry point that has it. */
export function publicNames(program: ts.Program, entries: readonly EntryPoint[]): readonly PublicName[] {
  const checker = program.getTypeChecker();
  const seen = new Set<ts.Symbol>();
  const names: PublicName[] = [];
  for (const entry of entries) {
    const source = program.getSourceFile(entry.file);
    const module = source && checker.getSymbolAtLocation(source);
    if (module !== undefined) take(module, entry, "");
  }
  return names;

  function take(module: ts.Symbol, entry: EntryPoint, prefix: string): void {
    for (const exported of checker.getExportsOfModule(module)) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      if (seen.has(symbol)) continue;
      seen.add(symbol);
      if (symbol.flags & ts.SymbolFlags.ValueModule) {
        take(symbol, entry, `${prefix}${exported.name}.`);
        continue;
      }
      const declaration = symbol.declarations?.[0];
      if (declaration === undefined) continue;
      names.push({
        name: prefix + exported.name,
        entry,
        symbol,
        declaration,
        place: placeOf(declaration),
      });
    }
  }
}

/** `path:line` of a node, from the root. */
export function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return `${relative(ROOT, file.fileName)}:${line + 1}`;
}
