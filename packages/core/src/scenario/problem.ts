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
    super(
      `${origin} has ${problems.length === 1 ? "a problem" : `${problems.length} problems`}:\n` +
        problems.map((problem) => `  ${problemSentence(problem)}`).join("\n"),
    );
    this.name = "ScenarioError";
  }
}

/** One problem as a line of text: the key, what was expected, what was received, the repair. */
export function problemSentence(problem: ScenarioProblem): string {
  const key = problem.path.length > 0 ? `${keyPath(problem.path)}: ` : "";
  const expected = problem.expected === undefined ? "" : ` Expected ${problem.expected}.`;
  const received = problem.received === undefined ? "" : ` Received ${problem.received}.`;
  return `${key}${problem.message}${expected}${received}`;
}

/** A path of keys as one writes it: `services.school.turnover`, `plan.profile[3]`. */
export function keyPath(path: readonly (string | number)[]): string {
  let text = "";
  for (const key of path) {
    if (typeof key === "number") text += `[${key}]`;
    else text += text === "" ? key : `.${key}`;
  }
  return text;
}

/** A received value, short enough for a message. */
export function showValue(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "number") return String(value);
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
