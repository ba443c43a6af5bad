import * as z from "zod";
import { messageKey } from "./message-key.js";

/**
 * A name that the author gives something: a group, a kind of household, a grant, a service, a
 * policy. Names that every JavaScript object already answers to (`constructor`) are refused.
 */
export const nameSchema = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_-]{0,59}$/, messageKey("isNoName"))
  .refine((name) => !(name in {}), messageKey("isReserved"));
