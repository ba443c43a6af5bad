import { problemList, type Said, type ScenarioError, type ScenarioProblem } from "@glidepath/core";
import type { Language } from "./language.js";
import { scenarioProblems } from "./scenario-problems.js";
import { unitWords } from "./unit-words.js";

/**
 * Everything that is wrong with a scenario, in the reader's language.
 *
 * @example scenarioErrorText(error, "nb")
 */
export function scenarioErrorText({ origin, problems }: ScenarioError, language: Language): string {
  return problemList(
    origin,
    problems.map((problem) => inReadersUnits(problem, language)),
    scenarioProblems[language],
  );
}

/**
 * A problem that says the unit of what is expected in the reader's language.
 *
 * @example error.problems.map((problem) => inReadersUnits(problem, "nb"))
 */
export function inReadersUnits(problem: ScenarioProblem, language: Language): ScenarioProblem {
  const withUnit = (said: Said): Said => ({
    key: said.key,
    values: Object.fromEntries(
      Object.entries(said.values).map(([name, told]) => {
        if (typeof told === "string") return [name, name === "unit" ? unitWords[language].unit(told) : told];
        if (typeof told === "number") return [name, told];
        return [name, "key" in told ? withUnit(told) : told.map(withUnit)];
      }),
    ),
  });
  const { expected } = problem.says;
  if (typeof expected !== "object") return problem;
  return { ...problem, says: { ...problem.says, expected: withUnit(expected) } };
}
