import { describe, expect, test } from "vitest";
import { formatEstimate } from "../../src/words/format-estimate.js";
import { formatNumber, formatShare, millions, persons } from "../../src/words/index.js";

describe("the last digit shown has the place of the standard error's first digit", () => {
  test.each([
    [400_000, "12.3"],
    [40_000, "12.35"],
    [4_000_000, "12"],
    // 0.96 million counts as 1 million, as it would be shown.
    [960_000, "12"],
    [940_000, "12.3"],
    [40_000_000, "10"],
    // Nothing finer than a thousand kroner.
    [4, "12.346"],
    // Without an error the number is exact.
    [0, "12.35"],
  ])("12.345678 million with a standard error of %i is %s", (error, text) => {
    expect(formatEstimate(12_345_678, error, millions)).toBe(text);
  });

  test("persons are rounded to tens when the error is tens", () => {
    expect(formatEstimate(1234.5, 20, persons)).toBe("1\u00a0230");
    expect(formatEstimate(1234.5, 200, persons)).toBe("1\u00a0200");
  });
});

describe("numbers", () => {
  test.each([
    [-1234.56, 1, "−1\u00a0234.6"],
    [1_234_567, 0, "1\u00a0234\u00a0567"],
    [-0.04, 1, "0.0"],
    [-0.06, 1, "−0.1"],
    [-4, -1, "0"],
    [-6, -1, "−10"],
    [999.96, 1, "1\u00a0000.0"],
    [Number.NaN, 1, "–"],
  ])("%d with %i decimals is %s", (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });
});

describe("shares", () => {
  test.each([
    [{ estimate: 0.863, low: 0.82, high: 0.9 }, "86\u00a0%"],
    // An interval of 0.4 per cent points is an error of 0.1: one decimal.
    [{ estimate: 0.4984, low: 0.4964, high: 0.5003 }, "49.8\u00a0%"],
    [{ estimate: 0.001, low: 0, high: 0.06 }, "<1\u00a0%"],
    [{ estimate: 0.999, low: 0.94, high: 1 }, ">99\u00a0%"],
    [{ estimate: 0, low: 0, high: 0.02 }, "0\u00a0%"],
    [{ estimate: 1, low: 0.9, high: 1 }, "100\u00a0%"],
    // Few worlds: whole per cent all the same.
    [{ estimate: 0.5, low: 0.1, high: 0.9 }, "50\u00a0%"],
  ])("%o is %s", (share, text) => {
    expect(formatShare(share)).toBe(text);
  });
});
