import * as fc from "fast-check";
import seedrandom from "seedrandom";
import { expect, test } from "vitest";
import { Alea } from "../../src/random/alea.js";

test("draw for draw the generator is `alea` of seedrandom 3.0.5, half a step on", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (key) => {
      const own = new Alea(key);
      const published = seedrandom.alea(key);
      for (let draw = 0; draw < 50; draw++) expect(own.next()).toBe(published() + 2 ** -33);
    }),
    { seed: 2024, numRuns: 300 },
  );
});
