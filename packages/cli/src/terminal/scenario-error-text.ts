import { problemList, type Said, type ScenarioError } from "@glidepath/core";
import type { Texts } from "../language/texts.js";

/**
 * Everything that is wrong with a scenario, in the reader's language.
 *
 * @example scenarioErrorText(error, textsIn("nb"))
 */
export function scenarioErrorText(
  { origin, problems }: ScenarioError,
  { problems: texts, units }: Texts,
): string {
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
  const shown = problems.map((problem) => {
    const { expected } = problem.says;
    return typeof expected === "object"
      ? { ...problem, says: { ...problem.says, expected: withUnit(expected) } }
      : problem;
  });
  return problemList(origin, shown, texts);
}
