import { readFileSync } from "node:fs";
import ts from "typescript";
import { markdownTable } from "../markdown.js";

const FOLDER = new URL("../../../../notebooks/src/charts/", import.meta.url);

/** Every chart that the package of notebooks exports, with what its documentation says that it shows. */
export function chartList(): string {
  const index = readFileSync(new URL("index.ts", FOLDER), "utf8");
  const charts = [...index.matchAll(/(\w+Chart)\b[^}]* } from "\.\/([\w-]+)\.js"/g)];
  return markdownTable(
    ["chart", "what it shows"],
    charts.map(([, name = "", file = ""]) => [`\`${name}\``, firstSentence(name, `${file}.ts`)]),
    2,
  );
}

/** @throws Error when a chart has no documentation */
function firstSentence(name: string, file: string): string {
  const text = readFileSync(new URL(file, FOLDER), "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true);
  const declared = source.statements.find(
    (node) => ts.isFunctionDeclaration(node) && node.name?.text === name,
  );
  const [doc] = declared === undefined ? [] : ts.getJSDocCommentsAndTags(declared);
  const said = ts.getTextOfJSDocComment(doc?.comment)?.replaceAll(/\s+/g, " ");
  const sentence = /^.*?\.(?= |$)/.exec(said ?? "")?.[0];
  if (sentence === undefined)
    throw new Error(`${name} of ${file} has no sentence above it that says what it shows.`);
  return sentence;
}
