import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Ensemble, Measure } from "../../simulation/index.js";

// What the fingerprint is taken of: the results themselves, not what can be computed from them.
const FINGERPRINTED: readonly Measure[] = [
  "decided",
  "settled",
  "residents",
  "grants",
  "rents",
  "costs",
  "adjustmentCost",
  "adjustmentForeseen",
  "fund",
];

/**
 * A fingerprint of one batch, to the bit: SHA-256 of the policies' names and numbers.
 *
 * @returns text: a fingerprint for all of the batch's numbers, in the order of policies, measures and runs
 * @example
 * const plan = planOf({ scenario, policies: sharpAlone, scaling: {}, seed: "x", chanceShift: 0,
 *   parameterPoints: "random" });
 * batchFingerprint(simulateBatch(plan, { firstRun: 0, runs: 250 }));
 */
export function batchFingerprint(batch: Ensemble): Uint8Array {
  const parts: Uint8Array[] = [];
  for (const [name, matrices] of batch.policies) {
    parts.push(sha256(utf8ToBytes(name)));
    for (const what of FINGERPRINTED) {
      const { buffer, byteOffset, byteLength } = matrices[what];
      parts.push(sha256(new Uint8Array(buffer, byteOffset, byteLength)));
    }
  }
  return sha256(concatBytes(...parts));
}

/** The fingerprint of a whole run: SHA-256 of those of its batches in their order, in hexadecimal. */
export function runFingerprint(batches: readonly Uint8Array[]): string {
  return bytesToHex(sha256(concatBytes(...batches)));
}
