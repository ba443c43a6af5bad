// Sources that several files of this folder cite.

/** Where the statistics of the four countries' asylum series come from. */
export const COMPUTED_FROM_UNHCR =
  "computed from UNHCR's yearly new first-instance asylum applications to Norway, Sweden, Denmark and Finland 2000–2025 (https://github.com/PopulationStatistics/refugees v2025.12.1)";
