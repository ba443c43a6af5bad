import { problemList, type Said, type ScenarioError, type ScenarioProblem } from "@glidepath/core";
import type { Texts } from "../language/texts.js";

/**
 * Everything that is wrong with a scenario, in the reader's language.
 *
 * @example scenarioErrorText(error, textsIn("nb"))
 */
export function scenarioErrorText({ origin, problems }: ScenarioError, texts: Texts): string {
  return problemList(
    origin,
    problems.map((problem) => inReadersUnits(problem, texts)),
    texts.problems,
  );
}

/** A problem that says the unit of what is expected in the reader's language. */
export function inReadersUnits(problem: ScenarioProblem, { units }: Texts): ScenarioProblem {
  const withUnit = (said: Said): Said => ({
    key: said.key,
    values: Object.fromEntries(
      Object.entries(said.values).map(([name, told]) => {
        if (typeof told === "string") return [name, name === "unit" ? units.unit(told) : told];
        if (typeof told === "number") return [name, told];
        return [name, "key" in told ? withUnit(told) : told.map(withUnit)];
      }),
    ),
  });
  const { expected } = problem.says;
  if (typeof expected !== "object") return problem;
  return { ...problem, says: { ...problem.says, expected: withUnit(expected) } };
}
