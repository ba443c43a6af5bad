import type { Replay } from "@glidepath/core";

/** Units of capacity of a service, and those needed, in a month. */
export interface CapacityRow {
  /** The small chart it belongs to: the name of a policy. */
  readonly name: string;
  readonly year: number;
  /** 1 for January. */
  readonly month: number;
  readonly capacity: number;
  readonly needed: number;
}

/**
 * Capacity and need of a staffed service in one world, by policy and month; nothing of a service without staff.
 *
 * @example capacityChart(capacityRows(replay(drammen2024, { run: 0 }), "school"))
 */
export function capacityRows({ years, policies }: Replay, service: string): CapacityRow[] {
  return Object.entries(policies).flatMap(([name, { services }]) => {
    const units = services[service]?.capacity;
    if (units === undefined) return [];
    return years.flatMap((year) =>
      (units.byMonth[year] ?? []).map((capacity, i) => ({
        name,
        year,
        month: i + 1,
        capacity,
        needed: units.neededByMonth[year]?.[i] ?? Number.NaN,
      })),
    );
  });
}
