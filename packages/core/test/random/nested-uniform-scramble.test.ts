import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nestedUniformScramble, uniformStream } from "../../src/random/index.js";

const CELLS = 2 ** 32;
const word = fc.nat(CELLS - 1);
const keys = fc.tuple(word, word);

/** The first binary digit in which two numbers differ, counted from 0; 32 when they are the same. */
const firstDifference = (one: number, other: number) => Math.clz32(one ^ other);

function someKeys(count: number, seed: string): [number, number][] {
  const next = uniformStream(seed, "keys", 0);
  return Array.from({ length: count }, () => [Math.floor(next() * CELLS), Math.floor(next() * CELLS)]);
}

describe("a nested uniform scramble", () => {
  // Reference: the same walk down the tree written out in Python 3.11, with MurmurHash3's finaliser (of 1:
  // 0x514e28b7).
  it.each([
    [0, [0, 0], 1742574776],
    [2 ** 31, [17, 4], 337667421],
    [0xdeadbeef, [CELLS - 1, 123456789], 288708905],
    [CELLS - 1, [1, 0], 2464557727],
  ] as const)("of %d by %o is pinned", (bits, key, scrambled) => {
    expect(nestedUniformScramble(bits, key)).toBe(scrambled);
  });

  it("parts two numbers at the digit where they part before, so keeps what is even in any interval", () => {
    fc.assert(
      fc.property(word, word, fc.nat(31), keys, (one, noise, shared, key) => {
        // Often alike in many digits; two of 32 random ones hardly ever are.
        const other = (one ^ (noise >>> shared)) >>> 0;
        const scrambled = [one, other].map((bits) => nestedUniformScramble(bits, key));
        expect(firstDifference(scrambled[0], scrambled[1])).toBe(firstDifference(one, other));
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  it("flips each digit by a fair coin: over 4000 keys half the time, within 4.5 standard errors, all 32", () => {
    const n = 4000;
    for (const bits of [0, CELLS - 1, 0x9e3779b9]) {
      const flips = new Float64Array(32);
      for (const key of someKeys(n, "fair")) {
        const flipped = nestedUniformScramble(bits, key) ^ bits;
        for (let digit = 0; digit < 32; digit++) flips[digit] += (flipped >>> digit) & 1;
      }
      for (const count of flips) expect(Math.abs(count - n / 2)).toBeLessThan(4.5 * Math.sqrt(n / 4));
    }
  });

  it("flips by coins that know nothing of one another: digits, neighbours in the tree, neighbouring keys", () => {
    const n = 4000;
    const agree = (pairs: readonly (readonly [number, number])[]) =>
      pairs.filter(([one, other]) => one === other).length;
    const coin = (bits: number, level: number, key: readonly [number, number]) =>
      ((nestedUniformScramble(bits, key) ^ bits) >>> (31 - level)) & 1;
    const all = someKeys(n, "apart");
    for (const level of [0, 1, 4, 11, 30]) {
      const below = all.map((key) => [coin(0, level, key), coin(0, level + 1, key)] as const);
      // The two nodes under the same parent: the digit before is 0 or 1.
      const beside = all.map(
        (key) => [coin(0, level + 1, key), coin(2 ** (31 - level), level + 1, key)] as const,
      );
      const next = all.map(
        ([a, b]) => [coin(0, level, [a, b]), coin(0, level, [a, (b + 1) % CELLS])] as const,
      );
      for (const pairs of [below, beside, next]) {
        expect(Math.abs(agree(pairs) - n / 2)).toBeLessThan(4.5 * Math.sqrt(n / 4));
      }
    }
  });
});
