import { type Assumption, assumptions, type Scenario } from "@glidepath/core";
import { loadScenario } from "../../input/load-scenario.js";
import type { SpeakingIo } from "../../io.js";
import type { Texts } from "../../language/texts.js";
import { bold } from "../../terminal/bold.js";
import { wrap } from "../../terminal/wrap.js";
import { checkAsJson } from "./check-as-json.js";

type Heading = (line: string) => string;

/** The options of `glidepath check`, after reading. */
export interface CheckCommandOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/**
 * `glidepath check`: says that a scenario can be used, what its numbers rest on, and which of them
 * are assumed.
 *
 * @throws InputError when it cannot be read, ScenarioError with everything that is wrong in it
 */
export async function checkCommand(
  argument: string,
  { json, quiet }: CheckCommandOptions,
  io: SpeakingIo,
): Promise<void> {
  if (json) return checkAsJson(argument, io);
  const scenario = await loadScenario(argument);
  if (quiet) return;
  const { texts } = io;
  const { check } = texts;
  const all = assumptions(scenario);
  const heading = bold(io.stdout, io.env);
  const lines = [
    ...wrap(check.canBeUsed(scenario.name)).map(heading),
    ...wrap(check.policies(Object.keys(scenario.policies))),
    "",
    heading(check.restsOn),
    ...Object.entries(check.status).flatMap(([status, meaning]) => {
      const lines = all.filter((line) => line.status === status);
      const drawn = lines.filter(({ uncertain }) => uncertain).length;
      const uncertain = drawn === 0 ? "" : check.drawnAnew(drawn);
      const start = `${String(lines.length).padStart(5)}  ${status.padEnd(8)} `;
      return hanging(start, `${meaning}${uncertain}`);
    }),
    "",
    ...ofTheMunicipality(all, texts, heading),
    ...correlated(scenario, texts, heading),
    ...assumed(all, scenario, texts, heading),
  ];
  io.stdout.write(`${lines.join("\n")}\n`);
}

// Several spaces in the start stay, unlike in wrapped text.
function hanging(start: string, text: string): string[] {
  const indent = " ".repeat(start.length);
  const [first = "", ...others] = wrap(`${indent}${text}`, indent);
  return [`${start}${first.slice(start.length)}`, ...others];
}

// What only the municipality itself can know.
const ITS_OWN = [
  "fund.opening",
  "housing.owned",
  "housing.obtainablePerYear",
  "request.share",
  "minors.history",
];

function ofTheMunicipality(all: readonly Assumption[], { check, units }: Texts, heading: Heading): string[] {
  const lines = all.filter(({ key, status }) => status === "assumed" && ITS_OWN.includes(key));
  if (lines.length === 0) return [];
  return [
    heading(check.itsOwn),
    ...lines.flatMap(({ key, value, unit }) =>
      wrap(`  ${key}: ${value}${unit === undefined ? "" : `, ${units.unit(unit)}`}`, "    "),
    ),
    "",
  ];
}

// What goes together, with where that is known from: it is in no single number.
function correlated({ correlations }: Scenario, { check }: Texts, heading: Heading): string[] {
  if (correlations.length === 0) return [];
  return [
    heading(check.together),
    ...correlations.flatMap(({ between, rank, status = "own", source, note }) => {
      const said = [source, note].filter((text) => text !== undefined).map((text) => `; ${text}`);
      return wrap(`  ${check.pair(...between)}: ${rank}, ${status}${said.join("")}`, "    ");
    }),
    "",
  ];
}

function assumed(
  all: readonly Assumption[],
  { correlations }: Scenario,
  { check, units }: Texts,
  heading: Heading,
): string[] {
  const lines = all.filter(({ status }) => status === "assumed");
  if (lines.length === 0) return [heading(check.nothingAssumed)];
  // A correlation is in words, which the register of assumptions has in English only.
  const pairs = new Map(
    correlations.map(({ between, rank }, i) => [
      `correlations[${i}]`,
      check.rank(rank, check.pair(...between)),
    ]),
  );
  return [
    heading(check.assumed),
    ...lines.flatMap(({ key, value, unit }) =>
      wrap(
        `  ${key}: ${pairs.get(key) ?? value}${unit === undefined ? "" : `, ${units.unit(unit)}`}`,
        "    ",
      ),
    ),
  ];
}
