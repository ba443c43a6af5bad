import { describe, expect, it } from "vitest";
import { drammen2024 } from "../../src/examples/drammen-2024.js";
import { knownAt } from "../../src/calibration/known-at.js";
import { quantileOf } from "../../src/calibration/quantile-of.js";
import { fromWorlds } from "../world/worlds.js";

const RUNS = 8_000;
const record = knownAt(2023).planErrors;

/** log(need / national request) of 2026 in worlds of Drammen 2024, whose requests after 2024 are not known. */
const errors = fromWorlds(
  { ...drammen2024, request: { ...drammen2024.request, share: 1, shareDrift: 0 } },
  "plan error",
  RUNS,
  ({ need, requests }) => Math.log(need.actual[3] / requests.first[3]),
);

describe("the error of the state's plans in the worlds, log(need/request), against the record up to 2023", () => {
  it("has the median of the record: the plans' bias", () => {
    // The standard error of a median of n: about 0.93 quartile widths over the root of n.
    const width = quantileOf(errors, 0.75) - quantileOf(errors, 0.25);
    const error = (0.93 * width) / Math.sqrt(RUNS);
    expect(Math.abs(quantileOf(errors, 0.5) - quantileOf(record, 0.5))).toBeLessThan(4 * error + 0.001);
  });

  it("has quartiles as far apart as those of the record, after the model's own shocks", () => {
    const width = (values: readonly number[]) => quantileOf(values, 0.75) - quantileOf(values, 0.25);
    expect(Math.abs(width(errors) / width(record) - 1)).toBeLessThan(0.1);
  });

  it("has tails like the record's: some plans are further than 0.4 from it, as those of 2020 and 2022", () => {
    const far = (values: readonly number[]) =>
      values.filter((value) => Math.abs(value + 0.16) > 0.4).length / values.length;
    // Of eleven plans two: a share between 5 and 48 % (Wilson).
    expect(far(record)).toBeCloseTo(2 / 11, 10);
    expect(far(errors)).toBeGreaterThan(0.05);
    expect(far(errors)).toBeLessThan(0.48);
  });
});
