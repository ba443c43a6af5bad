import type { Scenario } from "@glidepath/core";
import type { Wording } from "./wording.js";

/**
 * What an uncertain number of a scenario is called in plain words; its key where there is no name for it.
 *
 * @param key in the scenario
 * @example assumptionName("services.school.turnover", scenario, wording).endsWith("natural turnover of staff") // true
 */
export function assumptionName(key: string, scenario: Scenario, { label, names }: Wording): string {
  const [room = "", ...rest] = key.split(".");
  if (room === "minors") {
    const name = find(names.byKey, rest.join("."));
    return name === undefined ? key : names.ofMinors(name);
  }
  if (room === "staffing") return find(names.staffing, rest.join(".")) ?? key;
  const [of = "", ...what] = rest;
  if (room === "services") {
    const name = find(names.staffing, what.join("."));
    return name === undefined ? key : names.ofService(label(scenario.services[of]?.label ?? of), name);
  }
  if (room === "districts") {
    const name = find(names.ofDistrict, what.join("."));
    return name === undefined ? key : names.ofService(scenario.districts[of]?.label ?? of, name);
  }
  if (room === "levers") {
    const name = find(names.ofLever, what.join("."));
    return name === undefined ? key : names.ofService(scenario.levers[of]?.label ?? of, name);
  }
  if (room === "grants") {
    const grant = label(scenario.grants[of]?.label ?? of);
    const tell = {
      growth: names.grantGrowth,
      "lawChange.yearlyChance": names.lawChance,
      "lawChange.factor": names.lawFactor,
    };
    return find(tell, what.join("."))?.(grant) ?? key;
  }
  return find(names.byKey, key) ?? key;
}

function find<Value>(among: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(among, key) ? among[key] : undefined;
}
