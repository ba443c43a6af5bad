import ts from "typescript";
import type { DocExample } from "./doc-examples.js";

/** What a docstring's example says that it gives, and what it gave. */
export interface ExampleOutcome {
  readonly value: unknown;
  /** What stands after `//` behind its last expression. */
  readonly said: string | undefined;
}

const AsyncFunction = (async () => undefined).constructor as new (
  ...parts: string[]
) => (...values: unknown[]) => Promise<unknown>;

/** So many worlds will do to see that an example runs. */
const FEW = "60";

/**
 * Runs an example with the values that it takes from elsewhere, with few worlds.
 *
 * @returns its last expression's value, undefined where it ends with another statement
 * @throws what the example throws
 */
export async function runExample(
  { code }: DocExample,
  values: Readonly<Record<string, unknown>>,
): Promise<ExampleOutcome> {
  const few = code.replace(/\bruns: [1-9][\d_]{2,}/gu, `runs: ${FEW}`);
  const file = ts.createSourceFile("example.ts", few, ts.ScriptTarget.ES2023, true);
  const last = file.statements.at(-1);
  if (last === undefined) return { value: undefined, said: undefined };
  const isExpression = ts.isExpressionStatement(last);
  const body = isExpression ? `${few.slice(0, last.getStart())}return (${last.expression.getText()});` : few;
  const { outputText } = ts.transpileModule(`async function example() {\n${body}\n}`, {
    compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
  });
  const run = new AsyncFunction(...Object.keys(values), `${outputText}\nreturn example();`);
  const value = await run(...Object.values(values));
  return { value, said: isExpression ? commentAfter(few, last) : undefined };
}

function commentAfter(code: string, statement: ts.Statement): string | undefined {
  const [, comment] = /^[;\s]*\/\/ ?(.*)/u.exec(code.slice(statement.end)) ?? [];
  return comment;
}

/**
 * Whether a value is what the comment beside it says. Only comments that begin with a number, a text in quotes, `null` or a list
 * of numbers are held to their word; numbers to the digits that they have.
 *
 * @returns what was said and what is, when they differ
 */
export function contradiction({ value, said }: ExampleOutcome): string | undefined {
  if (said === undefined) return undefined;
  const differs = `says ${said}, gives ${JSON.stringify(value)}`;
  if (said.startsWith('"')) {
    const [, text = ""] = /^"([^"]*)"/u.exec(said) ?? [];
    if (text.includes("…") || said.includes(", with a no-break space")) return undefined;
    return value === text.replaceAll("\\r", "\r").replaceAll("\\n", "\n") || typeof value !== "string"
      ? undefined
      : differs;
  }
  if (/^null\b/u.test(said)) return value === null ? undefined : differs;
  if (typeof value === "number") {
    const [number] = NUMBER.exec(said) ?? [];
    return number === undefined || agrees(number, value) ? undefined : differs;
  }
  const list = Array.isArray(value) || value instanceof Float64Array ? [...value] : [];
  if (list.length === 0 || !list.every((item) => typeof item === "number")) return undefined;
  if (!/^\[?[−-]?\d/u.test(said) || said.includes("…")) return undefined;
  const numbers = [
    ...said.replace(/[^\]]*\(.*$/u, "").matchAll(new RegExp(NUMBER.source.slice(1), "gu")),
  ].map(([text]) => text);
  const same = numbers.length === list.length && numbers.every((text, i) => agrees(text, list[i] as number));
  return same ? undefined : differs;
}

// An underscore or a space between thousands; a minus or a hyphen.
const NUMBER = /^[−-]?\d+(?:[_ ]\d{3})*(?:\.\d+)?(?:e[+-]?\d+)?/u;

function agrees(text: string, value: number): boolean {
  const plain = text.replaceAll(/[_ ]/gu, "").replace("−", "-");
  const decimals = plain.includes("e") ? 0 : (plain.split(".")[1]?.length ?? 0);
  return Math.abs(Number(plain) - value) <= 0.5 * 10 ** -decimals + 1e-9;
}
