import * as z from "zod";

const text = z.string().max(4000).optional();

/** The keys of a section whose provenance stands once for all its figures. */
export const provenanceKeys = {
  source: text,
  status: z.enum(["cited", "derived", "assumed", "own"]).optional(),
  note: text,
};
