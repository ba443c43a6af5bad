import * as z from "zod";

/**
 * A name that the author gives something: a group, a kind of household, a grant, a service, a
 * policy. Names that every JavaScript object already answers to (`constructor`) are refused.
 */
export const nameSchema = z
  .string()
  .regex(
    /^[A-Za-z][A-Za-z0-9_-]{0,59}$/,
    "a name starts with a letter and holds only letters, digits, - and _",
  )
  .refine((name) => !(name in {}), "this name is reserved");
