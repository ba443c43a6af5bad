import * as z from "zod";

const text = z.string().max(4000).optional();

/** The keys of a section whose provenance stands once for all its figures. */
export const provenanceKeys = {
  /** A publication, an address, or who says so. */
  source: text,
  /** How they came to be: read in a published source, computed from such figures, chosen without evidence, or your own. */
  status: z.enum(["cited", "derived", "assumed", "own"]).optional(),
  /** How they were derived, or what to know before relying on them. */
  note: text,
};
