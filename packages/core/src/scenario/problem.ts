import type { ProblemText } from "./problem-texts.js";
import { inWords, type Said, say } from "./said.js";

/** One thing that is wrong with a scenario, as data. */
export interface ScenarioProblem {
  /** What kind of problem it is; stable, for programs. */
  readonly code: "unknownKey" | "missing" | "wrongType" | "outOfRange" | "inconsistent" | "syntax";
  /** The keys that lead to the place, outermost first. Empty for the file as a whole. */
  readonly path: readonly (string | number)[];
  /** What is wrong and how to repair it, in one or two sentences. */
  readonly message: string;
  /** The value that was found there, shortened; undefined when nothing was there. */
  readonly received?: string;
  /** What should stand there. */
  readonly expected?: string;
  /** `message`, `received` and `expected` as data, to be put into the words of another language. */
  readonly says: {
    readonly message: readonly Said[];
    /** A value of the file stands as it is. */
    readonly received?: Said | string;
    /** A name or number stands as it is. */
    readonly expected?: Said | string;
  };
}

/** What makes a problem: its kind and place, and what is said of it. */
export interface Finding extends Pick<ScenarioProblem, "code" | "path"> {
  readonly message: Said | readonly Said[];
  readonly received?: Said | string;
  readonly expected?: Said | string;
}

/** A problem, with English words for what is said of it. */
export function problem({ code, path, message, received, expected }: Finding): ScenarioProblem {
  const said = "key" in message ? [message] : message;
  return {
    code,
    path,
    message: said.map((part) => inWords(part)).join(" "),
    received: typeof received === "object" ? inWords(received) : received,
    expected: typeof expected === "object" ? inWords(expected) : expected,
    says: { message: said, received, expected },
  };
}

/**
 * Thrown when a scenario cannot be used. Carries every problem found, not only the first.
 *
 * @example
 * try { readScenario(text); } catch (error) {
 *   if (error instanceof ScenarioError) console.log(error.problems);
 * }
 */
export class ScenarioError extends Error {
  constructor(
    /** Where the scenario came from, for instance a file name. */
    readonly origin: string,
    readonly problems: readonly ScenarioProblem[],
  ) {
    super(problemList(origin, problems));
    this.name = "ScenarioError";
  }
}

// More than anybody repairs in one go; a file may have as many as it has lines.
const MOST_LISTED = 200;

/**
 * Problems as text, a line each below the name of where they are.
 *
 * @param texts the sentences of a language by key; English unless given
 * @example problemList(error.origin, error.problems)
 */
export function problemList(
  origin: string,
  problems: readonly ScenarioProblem[],
  texts?: Readonly<Record<ProblemText, string>>,
): string {
  const heading =
    problems.length === 1
      ? say("heading", { origin })
      : say("headingOfSeveral", { origin, count: problems.length });
  const left = problems.length - MOST_LISTED;
  return [
    inWords(heading, texts),
    ...problems.slice(0, MOST_LISTED).map((problem) => `  ${problemSentence(problem, texts)}`),
    ...(left > 0 ? [`  ${inWords(say("moreProblems", { count: left }), texts)}`] : []),
  ].join("\n");
}

/**
 * One problem as a line of text: the key, what was expected, what was received, the repair.
 *
 * @example error.problems.map((problem) => problemSentence(problem))[0]
 */
export function problemSentence(
  { path, says }: ScenarioProblem,
  texts?: Readonly<Record<ProblemText, string>>,
): string {
  const { message, received, expected } = says;
  const sentences = [
    ...message,
    ...(expected === undefined ? [] : [say("expected", { what: expected })]),
    ...(received === undefined ? [] : [say("received", { what: received })]),
  ];
  const key = path.length > 0 ? `${keyPath(path.map(shownKey))}: ` : "";
  return `${key}${sentences.map((said) => inWords(said, texts)).join(" ")}`;
}

// A key may be anything, a megabyte too.
function shownKey(key: string | number): string | number {
  return typeof key === "string" && key.length > LONGEST_SHOWN
    ? `${key.slice(0, LONGEST_SHOWN - 3)}...`
    : key;
}

/**
 * A path of keys as one writes it: `services.school.turnover`, `plan.profile[3]`.
 *
 * @example keyPath(["people", "leaving", "byResidenceYear", 3]) // "people.leaving.byResidenceYear[3]"
 */
export function keyPath(path: readonly (string | number)[]): string {
  let text = "";
  for (const key of path) {
    if (typeof key === "number") text += `[${key}]`;
    else text += text === "" ? key : `.${key}`;
  }
  return text;
}

const LONGEST_SHOWN = 60;

/** A received value, short enough for a message. */
export function showValue(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "number") return String(value);
  const text = JSON.stringify(value) ?? String(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 3)}...` : text;
}
