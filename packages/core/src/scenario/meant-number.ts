import { type Said, say } from "./said.js";

/** What someone who writes numbers as in a budget paper may have meant; nothing when that is not clear. */
export function meantNumber(input: unknown): readonly Said[] {
  if (typeof input !== "string") return [];
  const text = input.trim().replaceAll(/[\s\u00a0]/g, "");
  const isPercent = text.endsWith("%");
  const bare = isPercent ? text.slice(0, -1) : text;
  // Points between groups of three digits separate thousands; a single comma is a decimal sign.
  const plain = /^[-+]?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare) ? bare.replaceAll(".", "") : bare;
  const value = Number(plain.replace(",", "."));
  if (plain === "" || !Number.isFinite(value)) return [];
  return [say("didYouMeanNumber", { number: isPercent ? Number((value / 100).toPrecision(12)) : value })];
}
