import {
  type Complain,
  checkName,
  checkPerGrantYear,
  checkSum,
  list,
  numbersOf,
  object,
  type Path,
  valueOf,
} from "./complaint.js";
import { say } from "./said.js";

/** What is wrong between the parts of `people` and `minors`: groups, kinds of households, ageing. */
export function checkPeople(
  input: Record<string, unknown>,
  groups: readonly string[],
  grantYears: number,
  complain: Complain,
): void {
  const people = object(input.people);
  const households = object(people.households);
  const kinds = Object.keys(households);
  checkMembers(["people", "households"], households, groups, complain);
  if (kinds.length === 0 && people.households !== undefined) {
    complain(["people", "households"], say("householdNeeded"));
  }
  checkKind(
    ["people", "reunification", "household"],
    object(people.reunification).household,
    kinds,
    complain,
  );
  checkSum(["people", "reunification", "lagShares"], object(people.reunification).lagShares, complain);
  const leaving = object(people.leaving).byResidenceYear;
  checkPerGrantYear(["people", "leaving", "byResidenceYear"], leaving, grantYears, complain);
  checkRepeated(groups, complain);
  checkShares(["people", "households"], households, complain);
  checkGroup(["people", "births", "group"], object(people.births).group, groups, complain);
  if (people.movingIn !== undefined) checkMovingIn(object(people.movingIn), kinds, grantYears, complain);
  checkAgeing(object(people.ageing), groups, complain);
  if (input.minors === undefined) return;
  const minors = object(object(input.minors).households);
  checkMembers(["minors", "households"], minors, groups, complain);
  checkShares(["minors", "households"], minors, complain);
  if (Object.keys(minors).length === 0 && object(input.minors).households !== undefined) {
    complain(["minors", "households"], say("minorsHouseholdNeeded"));
  }
  for (const [kind, own] of Object.entries(minors)) {
    const { members } = object(own);
    const persons = Object.values(object(members));
    if (persons.length === 0 || (persons.length === 1 && persons[0] === 1)) continue;
    const message = say("minorsComeAlone");
    complain(["minors", "households", kind, "members"], message, members);
  }
  for (const kind of Object.keys(minors)) {
    if (!kinds.includes(kind)) continue;
    complain(["minors", "households", kind], say("householdNameTaken"), kind);
  }
}

function checkMembers(
  path: Path,
  households: Record<string, unknown>,
  groups: readonly string[],
  complain: Complain,
): void {
  for (const [kind, household] of Object.entries(households)) {
    checkGroups([...path, kind, "members"], object(household).members, groups, complain);
  }
}

/** Complains of keys that are no group of `people.groups`. */
export function checkGroups(
  path: Path,
  record: unknown,
  groups: readonly string[],
  complain: Complain,
): void {
  for (const group of Object.keys(object(record))) checkGroup([...path, group], group, groups, complain);
}

/** Complains of a name that is no group of `people.groups`. */
export function checkGroup(path: Path, group: unknown, groups: readonly string[], complain: Complain): void {
  checkName(path, group, groups, say("noSuchGroup"), complain, say("addOrRemove"));
}

function checkKind(path: Path, kind: unknown, kinds: readonly string[], complain: Complain): void {
  checkName(path, kind, kinds, say("noSuchHousehold"), complain);
}

function checkRepeated(groups: readonly unknown[], complain: Complain): void {
  groups.forEach((group, i) => {
    if (groups.indexOf(group) === i) return;
    complain(["people", "groups", i], say("groupTwice"), group);
  });
}

function checkShares(path: Path, households: Record<string, unknown>, complain: Complain): void {
  const shares = Object.values(households).map((household) => object(household).share);
  if (shares.length === 0) return;
  if (shares.every((share) => valueOf(share) === 0)) {
    complain(path, say("sharesAllZero"));
  }
  const years = new Set(
    Object.values(households).flatMap((kind) => Object.keys(object(object(kind).shareByYear))),
  );
  for (const year of years) {
    const inYear = Object.values(households).map(
      (kind) => object(object(kind).shareByYear)[year] ?? valueOf(object(kind).share),
    );
    if (!inYear.every((share) => share === 0)) continue;
    complain(path, say("sharesZeroIn", { year }));
  }
}

function checkMovingIn(
  movingIn: Record<string, unknown>,
  kinds: readonly string[],
  grantYears: number,
  complain: Complain,
): void {
  const path = ["people", "movingIn"];
  checkKind([...path, "household"], movingIn.household, kinds, complain);
  checkPerGrantYear([...path, "byResidenceYear"], movingIn.byResidenceYear, grantYears, complain);
  checkSum([...path, "byResidenceYear"], movingIn.byResidenceYear, complain);
  const first = numbersOf(movingIn.byResidenceYear)?.[0];
  if (first === undefined || first === 0) return;
  const message = say("nobodyMovesInAtOnce");
  complain([...path, "byResidenceYear", 0], message, first, "0");
}

function checkAgeing(ageing: Record<string, unknown>, groups: readonly string[], complain: Complain): void {
  checkGroups(["people", "ageing"], ageing, groups, complain);
  for (const [group, own] of Object.entries(ageing)) {
    const path = ["people", "ageing", group];
    const { into, yearsLeft } = object(own);
    checkGroup([...path, "into"], into, groups, complain);
    const [soonest, latest] = list(yearsLeft);
    if (typeof soonest === "number" && typeof latest === "number" && soonest > latest) {
      complain([...path, "yearsLeft"], say("eldestFirst"), yearsLeft);
    }
    const seen = [group];
    for (let next: unknown = into; typeof next === "string"; next = object(ageing[next]).into) {
      if (seen.includes(next)) {
        complain([...path, "into"], say("growsBack"), into);
        break;
      }
      seen.push(next);
    }
  }
}
