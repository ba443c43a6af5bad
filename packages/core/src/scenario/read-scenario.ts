import { parseDocument } from "yaml";
import type * as z from "zod";
import { inconsistencies } from "./consistency.js";
import { ScenarioError, type ScenarioProblem, showValue } from "./problem.js";
import { type Scenario, type ScenarioInput, scenarioSchema } from "./schema.js";
import { knownKeys, nearestName } from "./section.js";

/** A file longer than this is refused: a scenario is a few hundred lines. */
const LARGEST_FILE_CHARACTERS = 2_000_000;

/**
 * Reads a scenario from the text of a YAML or JSON file (JSON is YAML).
 *
 * @param text the file's text
 * @param origin what to call the file in messages
 * @returns the scenario, checked and with defaults filled in
 * @throws ScenarioError with every problem found, each with the path of its key
 * @example const scenario = readScenario(await readFile("drammen-2024.yaml", "utf8"), "drammen-2024.yaml");
 */
export function readScenario(text: string, origin = "The scenario"): Scenario {
  if (text.length > LARGEST_FILE_CHARACTERS) {
    throw new ScenarioError(origin, [
      {
        code: "syntax",
        path: [],
        message: "The file is too long for a scenario.",
        received: `${text.length} characters`,
        expected: `at most ${LARGEST_FILE_CHARACTERS} characters`,
      },
    ]);
  }
  // YAML tags and custom types stay off: a scenario is plain data.
  const document = parseDocument(text, { schema: "core", prettyErrors: true });
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
    ...(result.success ? [] : result.error.issues.flatMap((issue) => problemsOf(issue, input))),
    ...inconsistencies(input),
  ];
  if (problems.length > 0) throw new ScenarioError(origin, problems);
  return result.data as Scenario;
}

// One fault of syntax is often followed by many that it caused.
const MOST_SYNTAX_PROBLEMS = 10;

function syntaxProblems(faults: readonly { message: string }[]): ScenarioProblem[] {
  const problems: ScenarioProblem[] = faults.slice(0, MOST_SYNTAX_PROBLEMS).map(({ message }) => ({
    code: "syntax",
    path: [],
    message: syntaxMessage(message),
  }));
  const left = faults.length - problems.length;
  if (left > 0) problems.push({ code: "syntax", path: [], message: `And ${left} more faults of syntax.` });
  return problems;
}

// Two of the parser's messages speak to programmers.
function syntaxMessage(message: string): string {
  if (message.includes("call stack")) return "The file is nested too deeply for a scenario.";
  if (message.includes("multiple documents")) {
    return "The file holds several documents, separated by ---. A scenario is one; remove the others.";
  }
  return message.trim();
}

function plainData(document: ReturnType<typeof parseDocument>, origin: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new ScenarioError(origin, [{ code: "syntax", path: [], message }]);
  }
}

function problemsOf(issue: z.core.$ZodIssue, input: unknown): ScenarioProblem[] {
  const path = issue.path.map((key) => (typeof key === "number" ? key : String(key)));
  const value = valueAt(input, path);
  const received = showValue(value);
  switch (issue.code) {
    case "unrecognized_keys": {
      const known = knownKeys(issue.message);
      return issue.keys.map((key) => unknownKey(path, key, known, input));
    }
    case "custom": {
      const { expected, code } = (issue.params ?? {}) as Pick<ScenarioProblem, "code" | "expected">;
      return [{ code: code ?? "inconsistent", path, message: issue.message, received, expected }];
    }
    case "invalid_union": {
      // Of the forms that the value can have, the one that goes into it says most.
      const inside = issue.errors.find((form) => form.some((fault) => fault.path.length > 0));
      if (inside === undefined) return [wrongChoice(issue, path, input)];
      return inside.flatMap((fault) => problemsOf({ ...fault, path: [...path, ...fault.path] }, input));
    }
    case "invalid_type": {
      const expected = article(issue.expected);
      if (value === undefined) {
        return [{ code: "missing", path, message: "This key is missing.", expected }];
      }
      return [{ code: "wrongType", path, message: "The value is of the wrong kind.", received, expected }];
    }
    case "too_small":
    case "too_big": {
      const [bound, limit] =
        issue.code === "too_small" ? ["at least", issue.minimum] : ["at most", issue.maximum];
      const what = issue.origin === "string" ? " characters" : issue.origin === "array" ? " entries" : "";
      const message = `The value is too ${issue.code === "too_small" ? "small or short" : "large or long"}.`;
      return [{ code: "outOfRange", path, message, received, expected: `${bound} ${limit}${what}` }];
    }
    case "invalid_value": {
      const names = issue.values.map(String);
      const nearest = typeof value === "string" ? nearestName(value, names) : undefined;
      const hint = nearest === undefined ? "" : ` Did you mean "${nearest}"?`;
      const expected = names.length === 1 ? (names[0] as string) : `one of ${names.join(", ")}`;
      const missing = value === undefined;
      const message = missing ? "This key is missing." : `The value is not a known one.${hint}`;
      return [{ code: missing ? "missing" : "outOfRange", path, message, received, expected }];
    }
    case "invalid_key": {
      const reason = issue.issues[0]?.message ?? "it is not one of the names that may";
      return [{ code: "unknownKey", path, message: `This key cannot stand here: ${reason}.` }];
    }
    default:
      return [{ code: "wrongType", path, message: `The value cannot be used: ${issue.message}.`, received }];
  }
}

function unknownKey(
  path: readonly (string | number)[],
  key: string,
  known: readonly string[],
  input: unknown,
): ScenarioProblem {
  const nearest = nearestName(key, known);
  return {
    code: "unknownKey",
    path: [...path, key],
    message: `There is no such key here.${nearest === undefined ? "" : ` Did you mean "${nearest}"?`}`,
    received: showValue(valueAt(input, [...path, key])),
    expected: `one of ${known.join(", ")}`,
  };
}

// A discriminated union whose deciding key is missing or has no such choice.
function wrongChoice(
  issue: z.core.$ZodIssueInvalidUnion,
  path: readonly (string | number)[],
  input: unknown,
): ScenarioProblem {
  const choice = valueAt(input, path);
  if (!issue.message.includes("one of ")) {
    const received = showValue(choice);
    return {
      code: "wrongType",
      path,
      message: "The value cannot be used.",
      received,
      expected: issue.message,
    };
  }
  const expected = issue.message.replace(/^.*?(?=one of )/, "");
  const names = expected.split(/one of |, /).slice(1);
  const nearest = typeof choice === "string" ? nearestName(choice, names) : undefined;
  return {
    code: choice === undefined ? "missing" : "wrongType",
    path,
    message:
      choice === undefined
        ? "This key is missing."
        : `There is no such choice.${nearest === undefined ? "" : ` Did you mean "${nearest}"?`}`,
    received: showValue(choice),
    expected,
  };
}

function valueAt(input: unknown, path: readonly (string | number)[]): unknown {
  let node = input;
  for (const key of path) {
    if (typeof node !== "object" || node === null) return undefined;
    node = (node as Record<string | number, unknown>)[key];
  }
  return node;
}

function article(type: string): string {
  if (type === "int") return "a whole number";
  if (type === "record" || type === "object") return "a section with keys of its own";
  if (type === "tuple") return "a list of two";
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}
