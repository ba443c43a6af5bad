import { assumptions, inWords, type Scenario, ScenarioError } from "@glidepath/core";
import { inReadersUnits } from "@glidepath/notebooks/words";
import { InputError } from "../../errors/input-error.js";
import { loadScenario } from "../../input/load-scenario.js";
import { ToldError } from "../../errors/told-error.js";
import type { SpeakingIo } from "../../io.js";
import type { Texts } from "../../language/texts.js";

/**
 * `glidepath check --json`: the same as one object on stdout, whether the scenario can be used or not.
 * Keys and codes are for programs; what is wrong is in the reader's language.
 *
 * @throws ToldError when it cannot be used
 */
export async function checkAsJson(argument: string, { stdout, texts }: SpeakingIo): Promise<void> {
  const write = (result: object) =>
    stdout.write(`${JSON.stringify({ file: argument, ...result }, null, 2)}\n`);
  try {
    write(factsOf(await loadScenario(argument)));
  } catch (error) {
    if (!(error instanceof InputError || error instanceof ScenarioError)) throw error;
    write({ ok: false, problems: problemsIn(error, texts) });
    throw new ToldError();
  }
}

function factsOf(scenario: Scenario): object {
  const register = assumptions(scenario);
  const count = (status: string) => register.filter((line) => line.status === status).length;
  return {
    ok: true,
    name: scenario.name,
    policies: Object.keys(scenario.policies),
    counts: {
      cited: count("cited"),
      derived: count("derived"),
      assumed: count("assumed"),
      own: count("own"),
      uncertain: register.filter(({ uncertain }) => uncertain).length,
    },
    assumptions: register,
  };
}

function problemsIn(error: InputError | ScenarioError, texts: Texts): object[] {
  // Of a file that cannot be read nothing more is known.
  if (error instanceof InputError) return [{ code: "unreadable", path: [], message: error.in(texts) }];
  return error.problems.map((found) => {
    const { message, expected, received } = inReadersUnits(found, texts.language).says;
    const say = (said: typeof expected) => (typeof said === "object" ? inWords(said, texts.problems) : said);
    return {
      code: found.code,
      path: found.path,
      message: message.map(say).join(" "),
      expected: say(expected),
      received: say(received),
    };
  });
}
