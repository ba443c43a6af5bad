import { parseDocument, type YAMLError } from "yaml";
import type * as z from "zod";
import { inconsistencies } from "./consistency.js";
import { aKind } from "./a-kind.js";
import { saidBy } from "./message-key.js";
import { type Finding, problem, ScenarioError, type ScenarioProblem, showValue } from "./problem.js";
import { type Said, say } from "./said.js";
import { type Scenario, type ScenarioInput, scenarioSchema } from "./schema.js";
import { knownKeys, nearestName } from "./section.js";

/** A file longer than this is refused: a scenario is a few hundred lines. */
const LARGEST_FILE_CHARACTERS = 2_000_000;

/**
 * Lines, commas, opening brackets and dashes, of which every entry has one. The time to look for keys that
 * stand twice grows with their square, and so does that to find what is nested too deeply; the largest
 * example has some 2600.
 */
const MOST_ENTRIES = 30_000;

/**
 * Reads a scenario from the text of a YAML or JSON file (JSON is YAML).
 *
 * @param text the file's text
 * @param origin what to call the file in messages
 * @returns the scenario, checked and with defaults filled in
 * @throws ScenarioError with every problem found, each with the path of its key
 * @example const scenario = readScenario(exampleFiles()["drammen-2024.yaml"] ?? "", "drammen-2024.yaml");
 */
export function readScenario(text: string, origin = "The scenario"): Scenario {
  refuseLarge(text, origin);
  // YAML tags and custom types stay off: a scenario is plain data.
  const document = parseDocument(text, { schema: "core", resolveKnownTags: false, prettyErrors: true });
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) throw new ScenarioError(origin, syntaxProblems(faults));
  return checkScenario(plainData(document, origin) as ScenarioInput, origin);
}

/**
 * Checks a scenario given as an object and fills in its defaults.
 *
 * @throws ScenarioError with every problem found
 * @example const scenario = checkScenario({ ...drammen2024, chance: false });
 */
export function checkScenario(input: ScenarioInput, origin = "The scenario"): Scenario {
  const result = scenarioSchema.safeParse(input);
  const problems = [
    ...(result.success ? [] : result.error.issues.flatMap((issue) => findingsOf(issue, input)).map(problem)),
    ...inconsistencies(input),
  ];
  if (problems.length > 0) throw new ScenarioError(origin, problems);
  return result.data as Scenario;
}

function refuseLarge(text: string, origin: string): void {
  const refuse = (message: Said, received: Said, expected: Said): never => {
    throw new ScenarioError(origin, [problem({ code: "syntax", path: [], message, received, expected })]);
  };
  if (text.length > LARGEST_FILE_CHARACTERS) {
    const limit = say("atMostCharacters", { limit: LARGEST_FILE_CHARACTERS });
    refuse(say("fileTooLong"), say("characters", { count: text.length }), limit);
  }
  const entries = text.match(/[\n\r,[{]|[-?] /g)?.length ?? 0;
  if (entries > MOST_ENTRIES) {
    const limit = say("atMost", { limit: MOST_ENTRIES });
    refuse(say("tooManyEntries"), say("entriesAtMost", { count: entries }), limit);
  }
}

// One fault of syntax is often followed by many that it caused.
const MOST_SYNTAX_PROBLEMS = 10;

function syntaxProblems(faults: readonly YAMLError[]): ScenarioProblem[] {
  const said = faults.slice(0, MOST_SYNTAX_PROBLEMS).map(syntaxMessage);
  const left = faults.length - said.length;
  if (left > 0) said.push(say("moreSyntax", { count: left }));
  return said.map((message) => problem({ code: "syntax", path: [], message }));
}

function syntaxMessage({ code, message }: YAMLError): Said {
  // Two of the parser's messages speak to programmers.
  if (message.includes("call stack")) return say("nestedTooDeeply");
  if (message.includes("multiple documents")) return say("severalDocuments");
  const told = { parser: message.trim() };
  switch (code) {
    case "BAD_INDENT":
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
      return say("notYamlIndent", told);
    case "TAB_AS_INDENT":
      return say("notYamlTab", told);
    case "DUPLICATE_KEY":
      return say("notYamlTwice", told);
    case "MISSING_CHAR":
      return say("notYamlUnclosed", told);
    default:
      return say("notYaml", told);
  }
}

function plainData(document: ReturnType<typeof parseDocument>, origin: string): unknown {
  const refuse = (message: Said): never => {
    throw new ScenarioError(origin, [problem({ code: "syntax", path: [], message })]);
  };
  try {
    const data: unknown = document.toJS({ maxAliasCount: 100 });
    if (isInsideItself(data)) refuse(say("insideItself"));
    return data;
  } catch (error) {
    if (error instanceof ScenarioError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    // The parser's message speaks of an attack.
    return refuse(
      reason.startsWith("Excessive alias count")
        ? say("aliasesMultiply")
        : say("notYaml", { parser: reason }),
    );
  }
}

// An alias within what it stands for makes data without an end.
function isInsideItself(data: unknown, around: ReadonlySet<unknown> = new Set()): boolean {
  if (typeof data !== "object" || data === null) return false;
  if (around.has(data)) return true;
  const inside = new Set(around).add(data);
  return Object.values(data).some((value) => isInsideItself(value, inside));
}

function findingsOf(issue: z.core.$ZodIssue, input: unknown): Finding[] {
  const path = issue.path.map((key) => (typeof key === "number" ? key : String(key)));
  const value = valueAt(input, path);
  const received = showValue(value);
  switch (issue.code) {
    case "unrecognized_keys": {
      const known = knownKeys(issue.message);
      return issue.keys.map((key) => unknownKey(path, key, known, input));
    }
    case "custom": {
      const { expected, code, message } = (issue.params ?? {}) as Partial<Finding>;
      const said = message ?? saidBy(issue.message) ?? say("cannotBeUsedFor", { reason: issue.message });
      return [{ code: code ?? "inconsistent", path, message: said, received, expected }];
    }
    case "invalid_union": {
      // Of the forms that the value can have, the one that goes into it says most.
      const inside = issue.errors.find((form) => form.some((fault) => fault.path.length > 0));
      if (inside === undefined) return [wrongChoice(issue, path, input)];
      return inside.flatMap((fault) => findingsOf({ ...fault, path: [...path, ...fault.path] }, input));
    }
    case "invalid_type": {
      const expected = aKind(issue.expected);
      if (value === undefined) return [{ code: "missing", path, message: say("missing"), expected }];
      return [{ code: "wrongType", path, message: say("wrongKind"), received, expected }];
    }
    case "too_small": {
      const expected = bound(issue.origin, "atLeast", issue.minimum);
      return [{ code: "outOfRange", path, message: say("tooSmall"), received, expected }];
    }
    case "too_big": {
      const expected = bound(issue.origin, "atMost", issue.maximum);
      return [{ code: "outOfRange", path, message: say("tooLarge"), received, expected }];
    }
    case "invalid_value": {
      const names = issue.values.map(String);
      const expected = names.length === 1 ? names[0] : say("oneOf", { names: names.join(", ") });
      if (value === undefined) return [{ code: "missing", path, message: say("missing"), expected }];
      const message = [say("notKnown"), ...hint(value, names)];
      return [{ code: "outOfRange", path, message, received, expected }];
    }
    case "invalid_key": {
      const reason = saidBy(issue.issues[0]?.message ?? "") ?? say("isNoPossibleName");
      return [{ code: "unknownKey", path, message: say("keyCannotStand", { reason }) }];
    }
    default: {
      const reason = saidBy(issue.message) ?? issue.message;
      return [{ code: "wrongType", path, message: say("cannotBeUsedFor", { reason }), received }];
    }
  }
}

function bound(origin: string, side: "atLeast" | "atMost", limit: number | bigint): Said {
  const what = origin === "string" ? "Characters" : origin === "array" ? "Entries" : "";
  return say(`${side}${what}`, { limit: String(limit) });
}

/** The name that was likely meant, as a sentence; nothing when none is near. */
function hint(name: unknown, known: readonly string[]): readonly Said[] {
  const nearest = typeof name === "string" ? nearestName(name, known) : undefined;
  return nearest === undefined ? [] : [say("didYouMean", { name: nearest })];
}

function unknownKey(
  path: readonly (string | number)[],
  key: string,
  known: readonly string[],
  input: unknown,
): Finding {
  return {
    code: "unknownKey",
    path: [...path, key],
    message: [say("noSuchKey"), ...hint(key, known)],
    received: showValue(valueAt(input, [...path, key])),
    expected: say("oneOf", { names: known.join(", ") }),
  };
}

// A discriminated union whose deciding key is missing or has no such choice.
function wrongChoice(
  issue: z.core.$ZodIssueInvalidUnion,
  path: readonly (string | number)[],
  input: unknown,
): Finding {
  const choice = valueAt(input, path);
  const received = showValue(choice);
  const [, list] = issue.message.split("one of ");
  if (list === undefined) {
    const expected = saidBy(issue.message) ?? issue.message;
    return { code: "wrongType", path, message: say("cannotBeUsed"), received, expected };
  }
  const expected = say("oneOf", { names: list });
  if (choice === undefined) return { code: "missing", path, message: say("missing"), expected };
  const message = [say("noSuchChoice"), ...hint(choice, list.split(", "))];
  return { code: "wrongType", path, message, received, expected };
}

function valueAt(input: unknown, path: readonly (string | number)[]): unknown {
  let node = input;
  for (const key of path) {
    if (typeof node !== "object" || node === null) return undefined;
    node = (node as Record<string | number, unknown>)[key];
  }
  return node;
}
