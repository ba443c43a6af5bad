import { from2015To2018Again } from "./cases/2015-to-2018-again.js";
import { planAbandoned } from "./cases/plan-abandoned.js";
import { protectionEnds } from "./cases/protection-ends.js";
import { rateFrozen } from "./cases/rate-frozen.js";
import { receptionCentreOrdered } from "./cases/reception-centre-ordered.js";
import { second2022 } from "./cases/second-2022.js";
import { sweden2017 } from "./cases/sweden-2017.js";
import { tenantsStay } from "./cases/tenants-stay.js";
import type { StressCase } from "./stress-case.js";

/**
 * The stress cases that come with Glidepath: for any Norwegian scenario, each on its own.
 *
 * @example stressCases.map(({ name }) => name) // "2015-2018", "second-2022", …
 */
export const stressCases: readonly StressCase[] = [
  from2015To2018Again,
  second2022,
  protectionEnds,
  rateFrozen,
  sweden2017,
  receptionCentreOrdered,
  tenantsStay,
  planAbandoned,
];
