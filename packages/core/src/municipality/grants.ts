import type { Model, MonthRule, NamedGrant, World } from "../world/index.js";
import { growthOf } from "./costly-needs.js";
import type { Ledger } from "./ledger.js";
import type { Path } from "./path.js";
import type { Residents } from "./residents.js";
import type { Workspace } from "./workspace.js";

type Rule<Form extends NamedGrant["rule"]["form"]> = Extract<NamedGrant["rule"], { form: Form }>;

/** Enters the grants of a year: those for its residents, and those for places and for the municipality. */
export function payGrants(model: Model, world: World, workspace: Workspace, year: number, path: Path): void {
  const { years } = model;
  const { residents } = workspace;
  const { ledger } = path;
  ledger.unmadeLaw[year] = 0;
  for (let grant = 0; grant < model.grants.length; grant++) {
    const { rule } = model.grants[grant];
    ledger.grants[grant * years + year] = 0;
    switch (rule.form) {
      case "cells":
        enter(
          model,
          world,
          ledger,
          year,
          grant,
          byCells(model, rule, residents, year),
          rule.years[year].yearsOfGrowth,
        );
        break;
      case "municipality":
        enter(
          model,
          world,
          ledger,
          year,
          grant,
          byMunicipality(rule, residents, year),
          rule.years[year].yearsOfGrowth,
        );
        break;
      case "months":
        for (let month = 0; month < 12; month++) {
          const growth = rule.yearsOfGrowth[12 * year + month];
          enter(model, world, ledger, year, grant, inMonth(model, rule, residents, year, month), growth);
        }
        break;
      case "overMonths":
        for (let k = 0; k < model.residenceYears; k++) {
          const cohort = year + model.warmUpCohort - k;
          // Whoever came before a change of the law keeps the older amount.
          const lawOf = Math.max(0, cohort - model.warmUpCohort);
          const amount = overMonths(model, rule, residents, cohort, k);
          enter(model, world, ledger, year, grant, amount, rule.yearsOfGrowth[cohort], lawOf);
        }
        break;
      case "places":
        for (let month = 12 * year; month < 12 * year + 12; month++) {
          const amount = forPlaces(model, world, rule, workspace, month);
          enter(model, world, ledger, year, grant, amount, rule.yearsOfGrowth[month]);
        }
        break;
      case "reimbursement": {
        const place = grant * years + year;
        ledger.grants[place] = residents.reimbursed[place];
        ledger.unmadeLaw[year] += residents.reimbursed[place] - residents.reimbursedAsPublished[place];
      }
    }
  }
}

// Adds to a grant of the year an amount as published; it is paid as growth and the law have made it.
function enter(
  { years }: Model,
  world: World,
  ledger: Ledger,
  year: number,
  grant: number,
  amount: number,
  yearsOfGrowth: number,
  lawOf = year,
): void {
  const published = amount * world.grantGrowth.appliesTo[grant];
  const paid = published * growthOf(world, grant, lawOf, yearsOfGrowth, years);
  ledger.grants[grant * years + year] += paid;
  ledger.unmadeLaw[year] += paid - published;
}

function byCells(
  model: Model,
  rule: Rule<"cells">,
  { started, personMonths }: Residents,
  year: number,
): number {
  const { groups, residenceYears, warmUpCohort } = model;
  const { amounts } = rule.years[year];
  let sum = 0;
  for (let group = 0; group < groups; group++) {
    const first = group * residenceYears;
    // The first residence year is paid in full for everyone who started it.
    sum += amounts[first] * started[(year + warmUpCohort) * groups + group];
    for (let k = 1; k < residenceYears; k++) sum += (amounts[first + k] * personMonths[first + k]) / 12;
  }
  return sum;
}

function inMonth(
  { groups, residenceYears }: Model,
  { amounts, lagYears }: MonthRule,
  { present, monthsByGroup }: Residents,
  year: number,
  month: number,
): number {
  let sum = 0;
  for (let group = 0; group < groups; group++) {
    const amount = amounts[(12 * year + month) * groups + group];
    if (amount === 0) continue;
    if (lagYears > 0) {
      // Before the first simulated year, people are taken to have been as many as in it.
      sum += (amount * monthsByGroup[Math.max(0, year - lagYears) * groups + group]) / 12;
      continue;
    }
    for (let k = 0; k < residenceYears; k++) {
      sum += amount * present[(group * residenceYears + k) * 12 + month];
    }
  }
  return sum;
}

function overMonths(
  { groups, residenceYears }: Model,
  { amounts, paidShare }: Rule<"overMonths">,
  { present }: Residents,
  cohort: number,
  k: number,
): number {
  let sum = 0;
  for (let month = 0; month < 12; month++) {
    const paid = paidShare[12 * k + month];
    if (paid === 0) continue;
    for (let group = 0; group < groups; group++) {
      sum += amounts[cohort * groups + group] * paid * present[(group * residenceYears + k) * 12 + month];
    }
  }
  return sum;
}

function byMunicipality(
  { years, cells }: Rule<"municipality">,
  { personMonths }: Residents,
  year: number,
): number {
  let persons = 0;
  for (const cell of cells) persons += personMonths[cell] / 12;
  // As people count: without anybody it is in no class, and a class "1–3" ends below 3.5.
  if (persons < 0.5) return 0;
  return years[year].classes.find(({ upTo }) => upTo === undefined || persons < upTo + 0.5)?.amount ?? 0;
}

function forPlaces(
  model: Model,
  { receptionCentre: centre }: World,
  rule: Rule<"places">,
  { staffing, units, conditions }: Workspace,
  month: number,
): number {
  const { base, place, occupied } = rule;
  if (rule.service === undefined) {
    if (month < centre.from || month >= centre.until) return 0;
    return base[month] + place[month] * centre.places + occupied[month] * centre.residents;
  }
  const s = model.services.findIndex(({ name }) => name === rule.service);
  const rules = conditions.staffing[s]?.rules;
  if (rules === undefined) return 0;
  const places = staffing[s].byMonth[month];
  const used = Math.min(places, units[s][month] * rules.needPerUnit * rules.utilisation);
  return base[month] + place[month] * places + occupied[month] * used;
}
