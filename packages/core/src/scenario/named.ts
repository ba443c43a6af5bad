import * as z from "zod";
import type { Finding } from "./problem.js";
import { nameSchema } from "./name-schema.js";
import { say } from "./said.js";

/**
 * Things of one kind by the names that the author gives them.
 *
 * @param most far more than a municipality has; what a comparison costs grows with their number
 * @example named(serviceSchema, 200)
 */
export function named<Thing extends z.ZodType>(thing: Thing, most: number) {
  return z.record(nameSchema, thing).superRefine((things, context) => {
    const count = Object.keys(things).length;
    if (count <= most) return;
    const params: Omit<Finding, "path"> = {
      code: "outOfRange",
      message: say("tooMany", { count }),
      expected: say("atMostEntries", { limit: most }),
    };
    context.addIssue({ code: "custom", params });
  });
}
