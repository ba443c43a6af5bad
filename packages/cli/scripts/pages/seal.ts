import { createHash } from "node:crypto";

/** A short fingerprint of generated text, so that a change by hand is seen. */
export function seal(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
