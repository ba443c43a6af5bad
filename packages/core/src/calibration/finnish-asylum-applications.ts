import { consecutive } from "../reference/consecutive.js";
import type { Series } from "../reference/index.js";

/**
 * New first-instance asylum applications to Finland as UNHCR counts them, the fourth of the
 * Nordic series that shocks are fitted to. The other three stand in `reference`.
 *
 * @example valueIn(finnishAsylumApplications, 2015)?.value // 29226
 */
export const finnishAsylumApplications: Series = {
  name: "asylum applications to Finland, UNHCR",
  unit: "persons",
  source:
    "UNHCR Refugee Data Finder, by way of https://github.com/PopulationStatistics/refugees v2025.12.1 (asylum_applications)",
  status: "cited",
  note: "new applications in the first instance; for 2000–2005 the source gives all applications as one kind (various)",
  values: consecutive(
    2000,
    [
      3147, 1641, 3416, 3213, 3847, 3547, 2327, 1417, 4005, 5906, 3990, 3070, 2898, 3006, 3503, 29_226, 5290,
      3190, 2378, 3955, 1191, 1307, 4812, 4462, 2377, 2031,
    ],
  ),
};
