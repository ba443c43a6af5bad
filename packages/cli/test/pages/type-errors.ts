import ts from "typescript";
import type { Block } from "./fenced-blocks.js";
import { root } from "./pages.js";

/** What the compiler has against blocks of code, each a module of its own in the package of the command line. */
export function typeErrors(blocks: readonly Block[]): string[] {
  const { config } = ts.readConfigFile(`${root}tsconfig.base.json`, ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  // A page shows what it is about: not everything that it names is used.
  const asShown = {
    noEmit: true,
    composite: false,
    declaration: false,
    declarationMap: false,
    noUnusedLocals: false,
  };
  const lib = ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"];
  const files = new Map(blocks.map((block, i) => [`${root}packages/cli/test/pages/block-${i}.mts`, block]));
  const host = ts.createCompilerHost({ ...options, ...asShown, lib });
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (name, target, ...rest) => {
    const block = files.get(name);
    return block === undefined
      ? getSourceFile.call(host, name, target, ...rest)
      : ts.createSourceFile(name, block.text, target);
  };
  host.fileExists = (name) => files.has(name) || fileExists.call(host, name);
  host.readFile = (name) => files.get(name)?.text ?? readFile.call(host, name);
  const program = ts.createProgram([...files.keys()], { ...options, ...asShown, lib, types: ["node"] }, host);
  return [...files].flatMap(([name, { page, line }]) => {
    const source = program.getSourceFile(name);
    if (source === undefined) throw new Error(`${page}:${line} is not read by the compiler.`);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ messageText, start = 0 }) => {
        const within = source.getLineAndCharacterOfPosition(start).line;
        return `${page}:${line + 1 + within}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
      },
    );
  });
}
