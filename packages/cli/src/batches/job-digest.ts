import { createHash } from "node:crypto";
import type { SimulationJob } from "@glidepath/core";
import { version } from "../version.js";

/** The major version of Node: results are the same to the bit within one. */
export const NODE_MAJOR = process.versions.node.split(".")[0] as string;

/**
 * What names a job on other machines: SHA-256 of all that its batches depend on, in hexadecimal. Another
 * version of Glidepath or another major one of Node gives another digest, as it may give other numbers.
 *
 * @example jobDigest({ scenario, policies, scaling: {}, seed: "budget-2024", chanceShift: 0, parameterPoints: "random" })
 */
export function jobDigest(job: SimulationJob): string {
  return digestOf(Object.entries(job).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** SHA-256 of plain data together with the version of Glidepath and the major one of Node, in hexadecimal. */
export function digestOf(data: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify([version(), NODE_MAJOR, data]))
    .digest("hex");
}
