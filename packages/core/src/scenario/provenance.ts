import type { SourceStatus } from "../reference/index.js";

/**
 * How a figure came to be: read in a published source (`cited`), computed from such figures
 * (`derived`), chosen without evidence that settles it (`assumed`), or the municipality's own
 * (`own`).
 */
export type Status = SourceStatus;

/** Where a figure comes from. Every number in a scenario may carry these beside it. */
export interface Provenance {
  /** What one unit of the number is, for instance `NOK per person` or `months`. */
  readonly unit?: string;
  /** A publication, an address, or who says so. */
  readonly source?: string;
  readonly status?: Status;
  /** How it was derived, or what to know before relying on it. */
  readonly note?: string;
}
