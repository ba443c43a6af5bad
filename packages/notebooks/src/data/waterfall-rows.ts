/** A step from one amount to another, in the unit of the results. */
export interface WaterfallStep {
  readonly label: string;
  readonly amount: number;
}

/** A bar of a waterfall: a whole amount from zero, or a change from where the bar before ended. */
export interface WaterfallRow {
  readonly label: string;
  readonly kind: "whole" | "change";
  /** Where the bar begins, in the unit of the amounts; 0 for a whole amount. */
  readonly from: number;
  /** Where the bar ends, in the unit of the amounts. */
  readonly to: number;
}

/**
 * The bars from one amount over its changes to another. What the last change reaches is where the end stands.
 *
 * @example waterfallRows({ label: "net, gradual", amount: -30 }, [{ label: "grants", amount: 5 }], "net, sharp")
 */
export function waterfallRows(
  start: WaterfallStep,
  changes: readonly WaterfallStep[],
  end: string,
): WaterfallRow[] {
  const rows: WaterfallRow[] = [{ label: start.label, kind: "whole", from: 0, to: start.amount }];
  let reached = start.amount;
  for (const { label, amount } of changes) {
    rows.push({ label, kind: "change", from: reached, to: reached + amount });
    reached += amount;
  }
  return [...rows, { label: end, kind: "whole", from: 0, to: reached }];
}
