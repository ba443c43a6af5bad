import type { ScenarioProblem } from "./problem.js";
import { showValue } from "./problem.js";
import { nearestName } from "./section.js";

type Path = (string | number)[];

/**
 * What no single key can know: names that must exist elsewhere, lists that must have a length
 * set elsewhere, years that must be there. Looks at the file as written, so that it can speak
 * even when other parts of it are wrong.
 */
export function inconsistencies(input: unknown): ScenarioProblem[] {
  const problems: ScenarioProblem[] = [];
  const complain = (path: Path, message: string, received?: unknown, expected?: string) =>
    problems.push({ code: "inconsistent", path, message, received: showValue(received), expected });

  const plan = object(object(input).plan);
  const people = object(object(input).people);
  const grantYears = typeof plan.grantYears === "number" ? plan.grantYears : 5;
  const firstYear = typeof plan.firstYear === "number" ? plan.firstYear : undefined;
  const groups = list(people.groups).filter((group) => typeof group === "string");
  const households = object(people.households);

  const checkGroups = (record: unknown, path: Path) => {
    if (groups.length === 0) return;
    for (const group of Object.keys(object(record))) {
      if (groups.includes(group)) continue;
      const nearest = nearestName(group, groups);
      const hint = nearest ? ` Did you mean "${nearest}"?` : " Add it there or remove it here.";
      complain(
        [...path, group],
        `people.groups has no such group.${hint}`,
        group,
        `one of ${groups.join(", ")}`,
      );
    }
  };

  if (firstYear !== undefined) {
    checkHistory(firstYear, grantYears, object(object(object(input).history).years), complain);
    checkNeed(firstYear, object(object(input).need), complain);
  }
  for (const [kind, household] of Object.entries(households)) {
    checkGroups(object(household).members, ["people", "households", kind, "members"]);
  }
  if (Object.keys(households).length === 0 && people.households !== undefined) {
    complain(["people", "households"], "At least one kind of household is needed.");
  }
  const reunified = object(people.reunification).household;
  if (
    typeof reunified === "string" &&
    !Object.hasOwn(households, reunified) &&
    Object.keys(households).length > 0
  ) {
    complain(
      ["people", "reunification", "household"],
      "There is no such kind of household.",
      reunified,
      `one of ${Object.keys(households).join(", ")}`,
    );
  }
  checkSum(["people", "reunification", "lagShares"], object(people.reunification).lagShares, complain);
  checkSum(["settlement", "arrivalProfile"], object(object(input).settlement).arrivalProfile, complain);

  const perResidenceYear: [Path, unknown][] = [
    [["people", "leaving", "byResidenceYear"], object(people.leaving).byResidenceYear],
  ];
  const grants = object(object(input).grants);
  for (const [name, service] of Object.entries(object(object(input).services))) {
    perResidenceYear.push([
      ["services", name, "demandByResidenceYear"],
      object(service).demandByResidenceYear,
    ]);
    checkGroups(object(service).demandByGroup, ["services", name, "demandByGroup"]);
    const { metBy } = object(service);
    const incomes = [...Object.keys(grants), "rents", "blockGrant", "none"];
    if (typeof metBy === "string" && object(input).grants !== undefined && !incomes.includes(metBy)) {
      const nearest = nearestName(metBy, incomes);
      const hint = nearest ? ` Did you mean "${nearest}"?` : "";
      complain(
        ["services", name, "metBy"],
        `There is no such income.${hint}`,
        metBy,
        `one of ${incomes.join(", ")}`,
      );
    }
  }
  for (const [path, value] of perResidenceYear) {
    const values = numbersOf(value);
    if (values !== undefined && values.length !== grantYears) {
      complain(
        path,
        "The list needs one number per grant year.",
        values,
        `${grantYears} numbers (plan.grantYears)`,
      );
    }
  }
  for (const [name, grant] of Object.entries(grants)) {
    const amounts = object(object(grant).amounts);
    if (Object.keys(amounts).length === 0 && object(grant).amounts !== undefined) {
      complain(["grants", name, "amounts"], "A grant needs the amounts of at least one year.");
    }
    for (const [year, entry] of Object.entries(amounts)) {
      const path = ["grants", name, "amounts", year, "rates"];
      checkGroups(object(entry).rates, path);
      for (const [group, rates] of Object.entries(object(object(entry).rates))) {
        if (!Array.isArray(rates) || rates.length <= grantYears) continue;
        const expected = `at most ${grantYears} numbers (plan.grantYears)`;
        complain([...path, group], "There are more amounts than grant years.", rates, expected);
      }
    }
  }
  checkPrototypes(input, [], complain);
  checkRepeated(groups, complain);
  checkShares(households, complain);
  checkSpread(object(object(input).settlement).fill, complain);
  checkPriceYears(object(input), complain);
  checkAnnouncements(object(object(input).policies), complain);
  if (Object.keys(object(object(input).policies)).length === 0 && object(input).policies !== undefined) {
    complain(["policies"], "At least one policy is needed.");
  }
  return problems;
}

type Complain = (path: Path, message: string, received?: unknown, expected?: string) => void;

// JavaScript gives this key a meaning of its own, so what stands under it would be passed over.
function checkPrototypes(node: unknown, path: Path, complain: Complain): void {
  if (typeof node !== "object" || node === null) return;
  for (const [key, child] of Object.entries(node)) {
    const here = [...path, Array.isArray(node) ? Number(key) : key];
    if (key === "__proto__") complain(here, "This name is reserved. Choose another.");
    else checkPrototypes(child, here, complain);
  }
}

function checkRepeated(groups: readonly unknown[], complain: Complain): void {
  groups.forEach((group, i) => {
    if (groups.indexOf(group) === i) return;
    complain(["people", "groups", i], "This group is named twice. Remove one of them.", group);
  });
}

function checkShares(households: Record<string, unknown>, complain: Complain): void {
  const shares = Object.values(households).map((household) => object(household).share);
  if (shares.length === 0 || !shares.every((share) => valueOf(share) === 0)) return;
  complain(
    ["people", "households"],
    "The shares of all kinds of household are 0, so nobody could come. Give at least one a share.",
  );
}

function checkSpread(fill: unknown, complain: Complain): void {
  const path = ["settlement", "fill", "spread"];
  const limits = list(object(fill).spread).map((entry) => object(entry).upTo);
  limits.forEach((limit, i) => {
    const isLast = i === limits.length - 1;
    if (limit === undefined && !isLast) {
      complain([...path, i], "Only the last entry may be without upTo; those after it are never used.");
    }
    const before = limits[i - 1];
    if (typeof limit === "number" && typeof before === "number" && limit <= before) {
      complain([...path, i, "upTo"], "The sizes must rise from entry to entry.", limit, `above ${before}`);
    }
  });
}

// Between the year whose prices a cost is given in and the base year, growth must be known.
function checkPriceYears(input: Record<string, unknown>, complain: Complain): void {
  const { baseYear, known } = object(input.prices);
  const growth = object(object(known).growth);
  if (typeof baseYear !== "number") return;
  for (const [name, service] of Object.entries(object(input.services))) {
    const { priceYear } = object(service);
    if (typeof priceYear !== "number") continue;
    for (let year = Math.min(priceYear, baseYear) + 1; year <= Math.max(priceYear, baseYear); year++) {
      if (growth[String(year)] !== undefined) continue;
      complain(
        ["services", name, "priceYear"],
        `Costs cannot be brought from ${priceYear} to prices.baseYear ${baseYear}: prices.known.growth has no ${year}.`,
        priceYear,
      );
      break;
    }
  }
}

function checkAnnouncements(policies: Record<string, unknown>, complain: Complain): void {
  for (const [name, policy] of Object.entries(policies)) {
    const { kind, announced, knownFrom } = object(policy);
    if (announced !== "ahead") continue;
    if (kind === "follow" || kind === "capacityLed") {
      const message = "A number that depends on what happens cannot be announced ahead.";
      complain(["policies", name, "announced"], message, announced, "yearly");
    }
    if (Object.keys(object(knownFrom)).length > 0) {
      const message = "knownFrom goes with announced: yearly only. Remove one of the two.";
      complain(["policies", name, "knownFrom"], message, knownFrom);
    }
  }
}

function valueOf(quantity: unknown): unknown {
  return typeof quantity === "number" ? quantity : object(quantity).value;
}

function checkHistory(
  firstYear: number,
  grantYears: number,
  years: Record<string, unknown>,
  complain: Complain,
): void {
  for (let year = firstYear - grantYears; year < firstYear; year++) {
    if (years[String(year)] !== undefined) continue;
    complain(
      ["history", "years", String(year)],
      `The ${grantYears} years before the plan are needed, because their grants are still paid.`,
      undefined,
      "the persons settled that year, for instance { settled: 60 }",
    );
  }
}

function checkNeed(firstYear: number, need: Record<string, unknown>, complain: Complain): void {
  const { year } = object(need.lastObserved);
  if (typeof year === "number" && year !== firstYear - 1) {
    complain(
      ["need", "lastObserved", "year"],
      "The last observed year must be the year before the plan.",
      year,
      String(firstYear - 1),
    );
  }
}

function checkSum(path: Path, value: unknown, complain: Complain): void {
  const values = numbersOf(value);
  if (values === undefined) return;
  const sum = values.reduce((total, part) => total + part, 0);
  if (Math.abs(sum - 1) > 1e-6) {
    complain(path, "The shares must add up to 1.", Number(sum.toFixed(6)), "a list whose sum is 1");
  }
}

function object(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function numbersOf(value: unknown): readonly number[] | undefined {
  const values = Array.isArray(value) ? value : object(value).values;
  return Array.isArray(values) && values.every((v) => typeof v === "number") ? values : undefined;
}
