import type { PolicySpec } from "../scenario/index.js";
import { capacityLed } from "./capacity-led.js";
import { drop } from "./drop.js";
import { follow } from "./follow.js";
import { hold } from "./hold.js";
import { path } from "./path.js";
import type { CalendarMonth, Policy } from "./policy.js";
import { ramp } from "./ramp.js";

/**
 * The policy that a scenario file describes.
 *
 * @throws PolicyError when the description cannot be carried out
 * @example policyFromSpec(policyNamed(scenario, "sharp")).description
 */
export function policyFromSpec(spec: PolicySpec): Policy {
  const { description, announced, onRevision, minors, abandoned, keepsCapacity, levers } = spec;
  const knownFrom: Record<number, CalendarMonth> = {};
  for (const [year, text] of Object.entries(spec.knownFrom)) {
    knownFrom[Number(year)] = { year: Number(text.slice(0, 4)), month: Number(text.slice(5)) };
  }
  const options = { description, announced, onRevision, knownFrom, minors, abandoned, keepsCapacity, levers };
  switch (spec.kind) {
    case "hold":
      return hold({ at: spec.at, ...options });
    case "path":
      return path({ numbers: spec.numbers, ...options });
    case "ramp":
      return ramp({ from: spec.from, to: spec.to, years: spec.years, start: spec.start, ...options });
    case "drop":
      return drop({ to: spec.to, year: spec.year, ...options });
    case "follow":
      return follow({ share: spec.share, largestChange: spec.largestChange, ...options });
    case "capacityLed":
      return capacityLed({ share: spec.share, ...options });
  }
}
