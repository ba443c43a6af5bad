import { problem, type ScenarioProblem, showValue } from "./problem.js";
import {
  type Complain,
  checkName,
  checkPerGrantYear,
  checkSum,
  list,
  numbersOf,
  object,
  type Path,
} from "./complaint.js";
import { checkCorrelations } from "./correlation-consistency.js";
import { checkGrants } from "./grant-consistency.js";
import { checkLevers } from "./lever-consistency.js";
import { checkGroups, checkPeople } from "./people-consistency.js";
import { say } from "./said.js";

/**
 * What no single key can know: names that must exist elsewhere, lists that must have a length
 * set elsewhere, years that must be there. Looks at the file as written, so that it can speak
 * even when other parts of it are wrong.
 */
export function inconsistencies(input: unknown): ScenarioProblem[] {
  const problems: ScenarioProblem[] = [];
  const complain: Complain = (path, message, received, expected) =>
    problems.push(problem({ code: "inconsistent", path, message, received: showValue(received), expected }));

  const plan = object(object(input).plan);
  const people = object(object(input).people);
  // Years that the schema refuses are not counted through: a slip of the pen could make it billions.
  const grantYears = wholeWithin(plan.grantYears, 1, 10) ?? 5;
  const firstYear = wholeWithin(plan.firstYear, 1990, 2150);
  const groups = list(people.groups).filter((group): group is string => typeof group === "string");
  const { minors } = object(input);

  if (firstYear !== undefined) {
    const check = (path: Path, part: Record<string, unknown>) => {
      checkHistory(
        [...path, "history", "years"],
        firstYear,
        grantYears,
        object(object(part.history).years),
        complain,
      );
      checkNeed([...path, "need"], firstYear, object(part.need), complain);
    };
    check([], object(input));
    if (minors !== undefined) check(["minors"], object(minors));
  }
  checkPeople(object(input), groups, grantYears, complain);
  checkGrants(object(input), groups, grantYears, complain);
  checkLevers(object(input), grantYears, complain);
  checkCorrelations(object(input), complain);
  checkSum(["settlement", "arrivalProfile"], object(object(input).settlement).arrivalProfile, complain);

  const incomes = [...Object.keys(object(object(input).grants)), "rents", "none"];
  const checkIncome = (path: Path, metBy: unknown) => {
    if (object(input).grants !== undefined) {
      checkName(path, metBy, incomes, say("noSuchIncome"), complain);
    }
  };
  checkIncome(["people", "costlyNeeds", "metBy"], object(people.costlyNeeds).metBy);
  for (const [name, service] of Object.entries(object(object(input).services))) {
    const path = ["services", name];
    const { demandByResidenceYear, demandByGroup, metBy } = object(service);
    checkPerGrantYear([...path, "demandByResidenceYear"], demandByResidenceYear, grantYears, complain);
    checkGroups([...path, "demandByGroup"], demandByGroup, groups, complain);
    checkIncome([...path, "metBy"], metBy);
  }
  checkPrototypes(input, [], complain);
  checkSpread(["settlement"], object(object(input).settlement).fill, complain);
  if (minors !== undefined) checkSpread(["minors"], object(minors).fill, complain);
  checkPriceYears(object(input), complain);
  checkAnnouncements(object(object(input).policies), complain);
  checkBeginnings(plan, object(object(input).policies), complain);
  if (Object.keys(object(object(input).policies)).length === 0 && object(input).policies !== undefined) {
    complain(["policies"], say("policyNeeded"));
  }
  return problems;
}

function wholeWithin(value: unknown, least: number, most: number): number | undefined {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most
    ? (value as number)
    : undefined;
}

// JavaScript gives this key a meaning of its own, so what stands under it would be passed over.
function checkPrototypes(node: unknown, path: Path, complain: Complain): void {
  if (typeof node !== "object" || node === null) return;
  for (const [key, child] of Object.entries(node)) {
    const here = [...path, Array.isArray(node) ? Number(key) : key];
    if (key === "__proto__") complain(here, say("nameReserved"));
    else checkPrototypes(child, here, complain);
  }
}

function checkSpread(section: Path, fill: unknown, complain: Complain): void {
  const path = [...section, "fill", "spread"];
  const limits = list(object(fill).spread).map((entry) => object(entry).upTo);
  limits.forEach((limit, i) => {
    const isLast = i === limits.length - 1;
    if (limit === undefined && !isLast) {
      complain([...path, i], say("onlyLastEntryOpen"));
    }
    const before = limits[i - 1];
    if (typeof limit === "number" && typeof before === "number" && limit <= before) {
      complain([...path, i, "upTo"], say("entriesMustRise"), limit, say("above", { limit: before }));
    }
  });
}

// Between the year whose prices a cost is given in and the base year, growth must be known.
function checkPriceYears(input: Record<string, unknown>, complain: Complain): void {
  const { baseYear, known } = object(input.prices);
  const growth = object(object(known).growth);
  if (typeof baseYear !== "number") return;
  const { firstYear } = object(input.plan);
  if (typeof firstYear === "number") {
    for (let year = baseYear + 1; year < firstYear; year++) {
      if (growth[String(year)] !== undefined) continue;
      complain(
        ["prices", "known", "growth", String(year)],
        say("growthMustBeKnown", { baseYear, year }),
        undefined,
        say("growthOfYear"),
      );
      break;
    }
  }
  for (const [name, service] of Object.entries(object(input.services))) {
    const { priceYear } = object(service);
    if (typeof priceYear !== "number") continue;
    for (let year = Math.min(priceYear, baseYear) + 1; year <= Math.max(priceYear, baseYear); year++) {
      if (growth[String(year)] !== undefined) continue;
      complain(
        ["services", name, "priceYear"],
        say("costsCannotBeBrought", { priceYear, baseYear, year }),
        priceYear,
      );
      break;
    }
  }
}

// A change that would begin after the plan never comes.
function checkBeginnings(
  plan: Record<string, unknown>,
  policies: Record<string, unknown>,
  complain: Complain,
): void {
  const { firstYear, years } = plan;
  if (typeof firstYear !== "number" || typeof years !== "number" || years < 1) return;
  const last = firstYear + years - 1;
  for (const [name, policy] of Object.entries(policies)) {
    const { kind } = object(policy);
    const key = kind === "drop" ? "year" : kind === "ramp" ? "start" : undefined;
    const begins = key === undefined ? undefined : object(policy)[key];
    if (key === undefined || typeof begins !== "number" || begins <= last) continue;
    const message = say("neverComes");
    complain(["policies", name, key], message, begins, say("atMostPlanYear", { year: last }));
  }
}

function checkAnnouncements(policies: Record<string, unknown>, complain: Complain): void {
  for (const [name, policy] of Object.entries(policies)) {
    const { kind, announced, knownFrom, numbers } = object(policy);
    if (kind === "path" && numbers !== undefined && Object.keys(object(numbers)).length === 0) {
      const message = say("pathNeedsYear");
      complain(["policies", name, "numbers"], message, numbers, say("pathNumbers"));
    }
    if (announced !== "ahead") continue;
    if (kind === "follow" || kind === "capacityLed") {
      const message = say("cannotAnnounceAhead");
      complain(["policies", name, "announced"], message, announced, "yearly");
    }
    if (Object.keys(object(knownFrom)).length > 0) {
      const message = say("knownFromNeedsYearly");
      complain(["policies", name, "knownFrom"], message, knownFrom);
    }
  }
}

function checkHistory(
  path: Path,
  firstYear: number,
  grantYears: number,
  years: Record<string, unknown>,
  complain: Complain,
): void {
  for (let year = firstYear - grantYears; year < firstYear; year++) {
    if (years[String(year)] !== undefined) continue;
    complain(
      [...path, String(year)],
      say("historyNeeded", { years: grantYears }),
      undefined,
      say("settledOfYear"),
    );
  }
}

function checkNeed(path: Path, firstYear: number, need: Record<string, unknown>, complain: Complain): void {
  const { year } = object(need.lastObserved);
  if (typeof year === "number" && year !== firstYear - 1) {
    complain([...path, "lastObserved", "year"], say("lastObservedBeforePlan"), year, String(firstYear - 1));
  }
  if (need.model === "resampled" && numbersOf(need.changes)?.length === 0) {
    complain([...path, "changes"], say("changeNeeded"));
  }
  if (need.model !== "lowMiddleHigh") return;
  const years = Object.entries(object(need.years));
  if (years.length === 0) complain([...path, "years"], say("lowMiddleHighNeeded"));
  for (const [listed, range] of years) {
    const { low, middle, high } = object(range);
    if ([low, middle, high].some((value) => typeof value !== "number")) continue;
    if ((low as number) < (middle as number) && (middle as number) < (high as number)) continue;
    complain([...path, "years", listed], say("pathsMustRise"), range);
  }
}
