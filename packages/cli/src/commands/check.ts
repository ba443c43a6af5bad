import { type Assumption, assumptions, type Scenario, type Status } from "@glidepath/core";
import { loadScenario } from "../input/load-scenario.js";
import type { Io } from "../io.js";
import { bold } from "../terminal/bold.js";
import { wrap } from "../terminal/wrap.js";

const STATUSES: Readonly<Record<Status, string>> = {
  cited: "read in a published source",
  derived: "computed from published figures",
  assumed: "chosen without evidence that settles it",
  own: "the municipality's own, or without a status",
};

/**
 * `glidepath check`: says that a scenario can be used, what its numbers rest on, and which of them
 * are assumed.
 *
 * @throws InputError when it cannot be read, ScenarioError with everything that is wrong in it
 */
export async function checkCommand(argument: string, io: Io): Promise<void> {
  const scenario = await loadScenario(argument);
  const all = assumptions(scenario);
  const heading = bold(io.stdout, io.env);
  const policies = Object.keys(scenario.policies);
  const lines = [
    ...wrap(`${scenario.name}: this scenario can be used.`).map(heading),
    ...wrap(`Policies: ${policies.length === 0 ? "none" : policies.join(", ")}.`),
    "",
    heading("What its numbers rest on"),
    ...Object.entries(STATUSES).map(([status, meaning]) => {
      const lines = all.filter((line) => line.status === status);
      const drawn = lines.filter(({ uncertain }) => uncertain).length;
      const uncertain = drawn === 0 ? "" : `; ${drawn} drawn anew in each world`;
      return `${String(lines.length).padStart(5)}  ${status.padEnd(8)} ${meaning}${uncertain}`;
    }),
    "",
    ...ofTheMunicipality(all, heading),
    ...correlated(scenario, heading),
    ...assumed(all, heading),
  ];
  io.stdout.write(`${lines.join("\n")}\n`);
}

// What only the municipality itself can know.
const ITS_OWN = [
  "fund.opening",
  "housing.owned",
  "housing.obtainablePerYear",
  "request.share",
  "minors.history",
];

function ofTheMunicipality(all: readonly Assumption[], heading: (line: string) => string): string[] {
  const lines = all.filter(({ key, status }) => status === "assumed" && ITS_OWN.includes(key));
  if (lines.length === 0) return [];
  return [
    heading("Assumed of the municipality itself: put in its own numbers first"),
    ...lines.flatMap(({ key, value, unit }) =>
      wrap(`  ${key}: ${value}${unit === undefined ? "" : `, ${unit}`}`, "    "),
    ),
    "",
  ];
}

// What goes together, with where that is known from: it is in no single number.
function correlated({ correlations }: Scenario, heading: (line: string) => string): string[] {
  if (correlations.length === 0) return [];
  return [
    heading("Drawn together (rank correlation)"),
    ...correlations.flatMap(({ between, rank, status = "own", source, note }) => {
      const said = [source, note].filter((text) => text !== undefined).map((text) => `; ${text}`);
      return wrap(`  ${between.join(" and ")}: ${rank}, ${status}${said.join("")}`, "    ");
    }),
    "",
  ];
}

function assumed(all: readonly Assumption[], heading: (line: string) => string): string[] {
  const lines = all.filter(({ status }) => status === "assumed");
  if (lines.length === 0) return [heading("Nothing is marked as assumed.")];
  return [
    heading("What is assumed"),
    ...lines.flatMap(({ key, value, unit }) =>
      wrap(`  ${key}: ${value}${unit === undefined ? "" : `, ${unit}`}`, "    "),
    ),
  ];
}
