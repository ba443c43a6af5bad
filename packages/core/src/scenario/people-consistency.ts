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
    complain(["people", "households"], "At least one kind of household is needed.");
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
    complain(
      ["minors", "households"],
      "At least one kind is needed, such as one person of a group of minors.",
    );
  }
  for (const [kind, own] of Object.entries(minors)) {
    const { members } = object(own);
    const persons = Object.values(object(members));
    if (persons.length === 0 || (persons.length === 1 && persons[0] === 1)) continue;
    const message = "Unaccompanied minors come one by one: one person of one group.";
    complain(["minors", "households", kind, "members"], message, members);
  }
  for (const kind of Object.keys(minors)) {
    if (!kinds.includes(kind)) continue;
    complain(["minors", "households", kind], "people.households has this name too. Choose another.", kind);
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

const REPAIR = " Add it there or remove it here.";

/** Complains of a name that is no group of `people.groups`. */
export function checkGroup(path: Path, group: unknown, groups: readonly string[], complain: Complain): void {
  checkName(path, group, groups, "people.groups has no such group.", complain, REPAIR);
}

function checkKind(path: Path, kind: unknown, kinds: readonly string[], complain: Complain): void {
  checkName(path, kind, kinds, "There is no such kind of household.", complain);
}

function checkRepeated(groups: readonly unknown[], complain: Complain): void {
  groups.forEach((group, i) => {
    if (groups.indexOf(group) === i) return;
    complain(["people", "groups", i], "This group is named twice. Remove one of them.", group);
  });
}

function checkShares(path: Path, households: Record<string, unknown>, complain: Complain): void {
  const shares = Object.values(households).map((household) => object(household).share);
  if (shares.length === 0) return;
  if (shares.every((share) => valueOf(share) === 0)) {
    const message =
      "The shares of all kinds of household are 0, so nobody could come. Give at least one a share.";
    complain(path, message);
  }
  const years = new Set(
    Object.values(households).flatMap((kind) => Object.keys(object(object(kind).shareByYear))),
  );
  for (const year of years) {
    const inYear = Object.values(households).map(
      (kind) => object(object(kind).shareByYear)[year] ?? valueOf(object(kind).share),
    );
    if (!inYear.every((share) => share === 0)) continue;
    complain(path, `In ${year} the shares of all kinds of household are 0. Give at least one a share.`);
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
  const message = "Nobody moves in within the year of settlement: they would be settled here.";
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
      complain([...path, "yearsLeft"], "The years of the eldest come first, and are no more.", yearsLeft);
    }
    const seen = [group];
    for (let next: unknown = into; typeof next === "string"; next = object(ageing[next]).into) {
      if (seen.includes(next)) {
        complain([...path, "into"], "Nobody grows back into a group they have left.", into);
        break;
      }
      seen.push(next);
    }
  }
}
