import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const FILE = fileURLToPath(new URL("../src/scenario/schema.ts", import.meta.url));
const DISTRIBUTIONS = fileURLToPath(new URL("../src/random/distribution.ts", import.meta.url));

/** A JSON Schema as far as it is walked here. */
export interface JsonNode {
  description?: string;
  properties?: Record<string, JsonNode>;
  additionalProperties?: JsonNode | boolean;
  items?: JsonNode | JsonNode[];
  oneOf?: JsonNode[];
  anyOf?: JsonNode[];
  [key: string]: unknown;
}

/** What doc comments say, by the name of a distribution and of its parameter. */
export type DistributionDocs = Readonly<Record<string, { readonly text: string; readonly keys: Docs }>>;
type Docs = Readonly<Record<string, string>>;

/** The doc comments of core's sources as descriptions of the scenario file. */
export function schemaDocs(): {
  /** Puts the comment above each key of a zod schema into the JSON Schema that was made of it. */
  readonly describe: (root: JsonNode, file: string, schema: string) => void;
  readonly distributions: () => DistributionDocs;
} {
  const program = ts.createProgram([FILE, DISTRIBUTIONS], {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    skipLibCheck: true,
    types: [],
  });
  const checker = program.getTypeChecker();

  return { describe, distributions };

  function describe(root: JsonNode, file: string, schema: string): void {
    const symbol = exported(join(FILE, "..", file), schema);
    fill(root, checker.getTypeOfSymbol(symbol));
  }

  function distributions(): DistributionDocs {
    const { types } = checker.getDeclaredTypeOfSymbol(
      exported(DISTRIBUTIONS, "Distribution"),
    ) as ts.UnionType;
    return Object.fromEntries(
      types.map((type) => {
        const keys = type.getProperties().map((key) => [key.name, docOf(key)] as const);
        const name = checker.getTypeOfSymbol(type.getProperty("distribution") as ts.Symbol);
        const text = ts.displayPartsToString(type.symbol.getDocumentationComment(checker));
        return [
          (name as ts.StringLiteralType).value,
          { text: oneLine(text), keys: Object.fromEntries(keys) },
        ];
      }),
    );
  }

  function exported(file: string, name: string): ts.Symbol {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    const found = module && checker.getExportsOfModule(module).find((symbol) => symbol.name === name);
    if (found === undefined) throw new Error(`${file} exports no ${name}.`);
    return found;
  }

  /** Walks a schema's type beside what was made of it. */
  function fill(node: JsonNode, type: ts.Type): void {
    const inner = member(member(type, "def"), "innerType");
    if (inner !== undefined) return fill(node, inner);
    const present = node.anyOf?.length === 2 && node.anyOf[1]?.type === "null" ? node.anyOf[0] : node;
    const { properties, additionalProperties, items, oneOf } = present as JsonNode;
    const shape = member(type, "shape");
    if (properties !== undefined && shape !== undefined) {
      for (const [key, child] of Object.entries(properties)) {
        const symbol = shape.getProperty(key);
        if (symbol === undefined) continue;
        const text = docOf(symbol);
        if (text !== "") child.description = text;
        fill(child, checker.getTypeOfSymbol(symbol));
      }
    }
    const value = member(type, "valueType");
    if (typeof additionalProperties === "object" && value !== undefined) fill(additionalProperties, value);
    const element = member(type, "element");
    if (items !== undefined && !Array.isArray(items) && element !== undefined) fill(items, element);
    const options = member(type, "options");
    if (oneOf !== undefined && options !== undefined) {
      const types = checker.getTypeArguments(options as ts.TypeReference);
      for (const [i, option] of oneOf.entries()) fill(option, types[i] as ts.Type);
    }
  }

  function member(type: ts.Type | undefined, name: string): ts.Type | undefined {
    const symbol = type && checker.getPropertyOfType(type, name);
    return symbol && checker.getTypeOfSymbol(symbol);
  }

  /** The comment above a key, else above the constant that it is set to. */
  function docOf(symbol: ts.Symbol): string {
    const own = commentOf(symbol);
    if (own !== "") return own;
    const [declaration] = symbol.declarations ?? [];
    if (declaration === undefined) return "";
    if (ts.isShorthandPropertyAssignment(declaration)) {
      const value = checker.getShorthandAssignmentValueSymbol(declaration);
      return value === undefined ? "" : commentOf(unaliased(value));
    }
    return ts.isPropertyAssignment(declaration) ? commentOfValue(declaration.initializer) : "";
  }

  function commentOfValue(value: ts.Expression): string {
    if (ts.isCallExpression(value)) return commentOfValue(value.expression);
    const symbol = checker.getSymbolAtLocation(ts.isPropertyAccessExpression(value) ? value.name : value);
    const target = symbol && unaliased(symbol);
    const at = target?.declarations?.[0];
    const isOfScenario = at !== undefined && (ts.isVariableDeclaration(at) || ts.isPropertyAssignment(at));
    if (target !== undefined && isOfScenario && !at.getSourceFile().isDeclarationFile)
      return commentOf(target);
    return ts.isPropertyAccessExpression(value) ? commentOfValue(value.expression) : "";
  }

  function unaliased(symbol: ts.Symbol): ts.Symbol {
    return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  }

  function commentOf(symbol: ts.Symbol): string {
    return oneLine(ts.displayPartsToString(symbol.getDocumentationComment(checker)));
  }
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
