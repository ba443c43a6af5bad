import { type Complain, checkName, list, object, type Path } from "./complaint.js";
import { checkGroup, checkGroups } from "./people-consistency.js";
import { say } from "./said.js";

/** What is wrong between grants and the rest: groups, residence years, places, and rules without an entry. */
export function checkGrants(
  input: Record<string, unknown>,
  groups: readonly string[],
  grantYears: number,
  complain: Complain,
): void {
  for (const [name, grant] of Object.entries(object(input.grants))) {
    const path: Path = ["grants", name];
    if (name === "none" || name === "rents") {
      complain(path, say("nameHasMeaning"), name);
    }
    const { amounts, form, counts, places } = object(grant);
    const entries = Object.entries(object(amounts));
    if (entries.length === 0 && amounts !== undefined) {
      complain([...path, "amounts"], say("amountsNeeded"));
    }
    if (entries.length > 0 && entries.every(([, entry]) => entry === null)) {
      complain([...path, "amounts"], say("amountsBeforeEndNeeded"));
    }
    const byGroup = ["byResidenceYear", "onceAtSettlement", "whilePresent", "overMonths"].includes(
      String(form),
    );
    for (const [year, entry] of entries) {
      const { rates } = object(entry);
      const here = [...path, "amounts", year, "rates"];
      if (byGroup) checkGroups(here, rates, groups, complain);
      if (form === "byResidenceYear") checkLengths(here, object(rates), grantYears, complain);
      if (form === "perMunicipality") checkClasses(here, list(rates), complain);
    }
    for (const key of ["groups", "residenceYears"]) {
      const named = list(object(counts)[key]);
      named.forEach((one, i) => {
        if (named.indexOf(one) === i) return;
        complain([...path, "counts", key, i], say("wouldCountTwice"), one);
      });
    }
    list(object(counts).groups).forEach((group, i) => {
      checkGroup([...path, "counts", "groups", i], group, groups, complain);
    });
    list(object(counts).residenceYears).forEach((year, i) => {
      if (typeof year !== "number" || year <= grantYears) return;
      const expected = say("atMostGrantYears", { count: grantYears });
      complain([...path, "counts", "residenceYears", i], say("nobodyFollowedSoLong"), year, expected);
    });
    if (form === "perPlace") checkPlaces([...path, "places"], places, input, complain);
  }
}

function checkLengths(
  path: Path,
  rates: Record<string, unknown>,
  grantYears: number,
  complain: Complain,
): void {
  for (const [group, amounts] of Object.entries(rates)) {
    if (!Array.isArray(amounts) || amounts.length <= grantYears) continue;
    const expected = say("atMostNumbersPerGrantYear", { count: grantYears });
    complain([...path, group], say("tooManyAmounts"), amounts, expected);
  }
}

function checkClasses(path: Path, classes: readonly unknown[], complain: Complain): void {
  const limits = classes.map((entry) => object(entry).upTo);
  limits.forEach((limit, i) => {
    if (limit === undefined && i < limits.length - 1) {
      complain([...path, i], say("onlyLastClassOpen"));
    }
    const before = limits[i - 1];
    if (typeof limit === "number" && typeof before === "number" && limit <= before) {
      complain([...path, i, "upTo"], say("classesMustRise"), limit, say("above", { limit: before }));
    }
  });
}

function checkPlaces(path: Path, places: unknown, input: Record<string, unknown>, complain: Complain): void {
  const staffed = Object.entries(object(input.services))
    .filter(([, service]) => object(service).adjusts === "staffed")
    .map(([name]) => name);
  const known = input.receptionCentre === undefined ? staffed : [...staffed, "receptionCentre"];
  if (places === "receptionCentre" && input.receptionCentre === undefined) {
    complain(path, say("noReceptionCentre"), places);
    return;
  }
  checkName(path, places, known, say("noSuchStaffedService"), complain);
}
