import type { ScenarioInput } from "../scenario/index.js";
import { districts } from "./districts.js";
import { drammen2024 } from "./drammen-2024.js";
import { drammen2024Deterministic } from "./drammen-2024-deterministic.js";
import { exactCases } from "./exact-cases.js";
import { hamar2024 } from "./hamar-2024.js";
import { receptionCentre } from "./reception-centre.js";
import { skane2017 } from "./skane-2017.js";
import { tolga2024 } from "./tolga-2024.js";
import { volunteers } from "./volunteers.js";

/**
 * The example scenarios by the name of their file, without its ending.
 *
 * @example examplesByName["hamar-2024"]
 */
export const examplesByName: Readonly<Record<string, ScenarioInput>> = {
  "drammen-2024": drammen2024,
  "drammen-2024-deterministic": drammen2024Deterministic,
  "hamar-2024": hamar2024,
  "tolga-2024": tolga2024,
  "skane-2017": skane2017,
  volunteers,
  districts,
  "reception-centre": receptionCentre,
  "exact-cases": exactCases,
};
