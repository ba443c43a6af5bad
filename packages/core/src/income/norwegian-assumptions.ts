import type { Figure } from "../reference/index.js";
import type { CheckedInput } from "./check-grants-input.js";
import type { GrantAssumption } from "./grants-input.js";
import { norwayMovements } from "./norway-movements.js";
import { norwayPeople } from "./norway-people.js";

/** What the grants of Norway rest on beside the rates: the defaults that are in use, and what the input set in their place. */
export function norwegianAssumptions({
  movements = {},
  composition = {},
  paidLater = 0,
}: CheckedInput): readonly GrantAssumption[] {
  const { reunifiedPerSettled, bornPerSettled, leavingPerYear, movedOutAfterFiveYears, movedInPerMovedOut } =
    movements;
  const { temporaryShare, unaccompaniedShare } = composition;
  return [
    ...either("reunified", reunifiedPerSettled, "persons per settled person", {
      "reunified, individual protection": norwayMovements.reunifiedIndividual,
      "reunified, temporary protection": norwayMovements.reunifiedTemporary,
    }),
    ...either("born soon after settlement", bornPerSettled, "children per settled person", {
      "born soon after settlement, individual protection": norwayMovements.bornIndividual,
      "born soon after settlement, temporary protection": norwayMovements.bornTemporary,
    }),
    ...either("leaving the country", leavingPerYear, "share per year", {
      "leaving the country, individual protection": norwayMovements.leavingIndividual,
      "leaving the country, temporary protection": norwayMovements.leavingTemporary,
    }),
    ...either(
      "moved out after five years",
      movedOutAfterFiveYears,
      "share of those who stay in the country",
      {
        "moved out after five years": norwayMovements.movedOutAfterFiveYears,
      },
    ),
    ...either("moved in per moved out", movedInPerMovedOut, "persons moving in per person moving out", {
      "moved in per moved out": norwayMovements.movedInPerMovedOut,
    }),
    ...either("with temporary protection, settled from 2022", temporaryShare, "share of the settled", {
      "with temporary protection, settled from 2025": norwayPeople.temporaryShareFrom2025,
    }),
    ...set("unaccompanied minors", unaccompaniedShare, "share of those without a named group"),
    ...set(
      "paid in the year after",
      paidLater === 0 ? undefined : paidLater,
      "share of what falls due on settlement",
    ),
    named("children in families with children", norwayPeople.childrenInFamilies),
    named("children of 0–5", norwayPeople.youngOfChildren),
    named("60 or over, individual protection", norwayPeople.eldersIndividual),
    named("adults in couples without children, temporary protection", norwayPeople.couplesTemporary),
    named("adults among those reunified", norwayPeople.adultsOfReunified),
  ];
}

function either(
  name: string,
  given: number | undefined,
  unit: string,
  defaults: Readonly<Record<string, Figure>>,
): readonly GrantAssumption[] {
  if (given !== undefined) return set(name, given, unit);
  return Object.entries(defaults).map(([of, figure]) => named(of, figure));
}

function set(name: string, value: number | undefined, unit: string): readonly GrantAssumption[] {
  return value === undefined ? [] : [{ name, value, unit, source: "as given", status: "own" }];
}

function named(name: string, { value, unit, source, status, note }: Figure): GrantAssumption {
  return { name, value, unit, source, status, ...(note === undefined ? {} : { note }) };
}
