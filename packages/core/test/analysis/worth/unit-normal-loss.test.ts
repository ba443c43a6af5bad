import { expect, test } from "vitest";
import { unitNormalLoss } from "@glidepath/core";

test.each([
  // The table of the unit normal loss integral in textbooks of decision analysis, with more digits.
  [0, 0.3989422804],
  [0.5, 0.1977965552],
  [1, 0.0833154706],
  [2, 0.0084907026],
])("L(%d) = %d", (u, expected) => {
  expect(unitNormalLoss(u)).toBeCloseTo(expected, 8);
});

test("L(−u) = u + L(u)", () => {
  expect(unitNormalLoss(-1.3)).toBeCloseTo(1.3 + unitNormalLoss(1.3), 14);
});
