import {
  type Assumption,
  assumptions,
  checkScenario,
  type ScenarioInput,
  type Status,
} from "@glidepath/core";
import { inThrees } from "../in-threes.js";
import { markdownTable, withLinks } from "../markdown.js";
import { NORWEGIAN, type ScenarioPage, scenarioPages } from "./scenario-page.js";

const ORDER: readonly Status[] = ["assumed", "own", "derived", "cited"];

/** Titles of a scenario's sections. */
export const TITLES: Readonly<Record<string, string>> = {
  prices: "Prices",
  history: "What was asked, decided and settled",
  need: "National need",
  request: "The state's request",
  people: "Who settles, stays and follows",
  minors: "Unaccompanied minors",
  settlement: "How far a decision is filled",
  grants: "Grants",
  staffing: "How services adjust",
  services: "Services",
  housing: "Dwellings",
  fund: "The reserve fund",
  districts: "Districts",
  levers: "Levers",
  receptionCentre: "The reception centre",
};

/**
 * The register of assumptions of a page as tables, one a section: what does not stand on another
 * page already, what is assumed first.
 */
export function registerBlock(page: ScenarioPage): string {
  const own = registerOf(page.scenario);
  if (page.scenario.chance === false && page.registerElsewhere.length > 0) return meansBlock(page, own);
  const elsewhere = new Set(page.registerElsewhere.flatMap((name) => linesOfPage(name).map(identity)));
  const lines = own.filter((line) => !elsewhere.has(identity(line)));
  const rest = own.length - lines.length;
  const links = page.registerElsewhere.map((name) => `[${name}](${name}.md)`).join(" and ");
  const where = rest === 0 ? "" : ` The other ${rest} stand, with the same values, in ${links}.`;
  return `${counts(lines)}${where}\n\n${tables(lines)}`;
}

/** What all Norwegian scenarios have in common, as tables. */
export function defaultsBlock(): string {
  const lines = commonLines();
  return `${counts(lines)}\n\n${tables(lines)}`;
}

// The mean of each distribution in place of the distribution.
function meansBlock(page: ScenarioPage, own: readonly Assumption[]): string {
  const [source = ""] = page.registerElsewhere;
  const uncertain = registerOf(pageNamed(source).scenario).filter((line) => line.uncertain);
  const rows = uncertain.map(({ key, value }) => [
    `\`${key}\``,
    inWords(value),
    inWords(own.find((line) => line.key === key)?.value ?? ""),
  ]);
  return (
    `${rows.length} numbers are uncertain in [${source}](${source}.md) and stand at their mean here; all others ` +
    `are the same.\n\n${markdownTable(["key", source, "here"], rows, 2)}`
  );
}

function linesOfPage(name: string): readonly Assumption[] {
  const page = scenarioPages.find((known) => known.name === name);
  return page === undefined ? commonLines() : registerOf(page.scenario);
}

function pageNamed(name: string): ScenarioPage {
  const page = scenarioPages.find((known) => known.name === name);
  if (page === undefined) throw new RangeError(`There is no page ${name}.`);
  return page;
}

/** The numbers that all Norwegian scenarios have in common. */
export function commonLines(): readonly Assumption[] {
  const [first = [], ...others] = NORWEGIAN.map((name) => registerOf(pageNamed(name).scenario));
  const sets = others.map((lines) => new Set(lines.map(identity)));
  return first.filter((line) => sets.every((set) => set.has(identity(line))));
}

const registers = new Map<ScenarioInput, readonly Assumption[]>();

/** The register of assumptions of a scenario, worked out once. */
export function registerOf(scenario: ScenarioInput): readonly Assumption[] {
  const lines = registers.get(scenario) ?? assumptions(checkScenario(scenario));
  registers.set(scenario, lines);
  return lines;
}

function identity({ key, value, unit, source, status, note }: Assumption): string {
  return JSON.stringify([key, value, unit, source, status, note]);
}

function counts(lines: readonly Assumption[]): string {
  const each = ORDER.map(
    (status) => [status, lines.filter((line) => line.status === status).length] as const,
  );
  const shown = each.filter(([, count]) => count > 0).map(([status, count]) => `${count} ${status}`);
  const drawn = lines.filter((line) => line.uncertain).length;
  return `${lines.length} numbers: ${shown.join(", ")}; ${drawn} of them drawn anew in each world.`;
}

function tables(lines: readonly Assumption[]): string {
  const sections = [...new Set(lines.map(({ key }) => sectionOf(key)))];
  return sections
    .map((section) => {
      const rows = lines
        .filter(({ key }) => sectionOf(key) === section)
        // Stable: within a status in the order of the scenario.
        .sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status))
        .map((line) => row(line, section));
      const heads = ["key", "value", "unit", "status", "source and note"];
      return `### ${TITLES[section] ?? section} (\`${section}\`)\n\n${markdownTable(heads, rows, heads.length)}`;
    })
    .join("\n\n");
}

function row({ key, value, unit = "", status, source, note }: Assumption, section: string): string[] {
  const shortKey = key === section ? key : key.slice(section.length).replace(/^\./, "");
  const said = [source, note].filter((text) => text !== undefined).map(withLinks);
  return [
    `\`${shortKey}\``,
    inWords(value),
    unit,
    status === "assumed" ? "**assumed**" : status,
    said.join("; "),
  ];
}

/** The section of the scenario that a key stands in. */
export function sectionOf(key: string): string {
  return key.match(/^\w+/)?.[0] ?? key;
}

/** A distribution as its middle and range, where it has them; numbers as one would write them. */
function inWords(value: string): string {
  return value
    .replace(/^triangular\(min (\S+), mode (\S+), max (\S+)\)$/, "$1 to $3, most likely $2")
    .replace(/^uniform\(min (\S+), max (\S+)\)$/, "$1 to $2, all alike")
    .replace(/\d+\.\d{6,}/g, (digits) => String(Number(Number(digits).toPrecision(4))))
    .replace(/(?<![\d.])\d{5,}(?![\d.])/g, inThrees);
}
