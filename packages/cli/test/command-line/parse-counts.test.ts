import { describe, expect, test } from "vitest";
import { parseRuns } from "../../src/input/values/parse-runs.js";
import { parseWorkers } from "../../src/input/values/parse-workers.js";

describe("--runs takes digits alone", () => {
  test.each([
    ["1", 1],
    ["10000", 10_000],
    ["10000000", 10_000_000],
    ["0300", 300],
  ])("%s", (text, runs) => {
    expect(parseRuns(text)).toBe(runs);
  });

  test.each(["1e3", "10_000", "10 000", "abc", "", "0", "-1", "1.5", "10000001", "0x10", "Infinity", "٣"])(
    "and refuses %j",
    (text) => {
      expect(() => parseRuns(text)).toThrow("whole number from 1 to 10000000");
      expect(() => parseWorkers(`${text}x`)).toThrow("whole number from 1 to 256");
    },
  );
});
