import * as z from "zod";
import { meantNumber } from "./meant-number.js";
import type { Finding } from "./problem.js";
import { provenanceKeys } from "./provenance-keys.js";
import { numberKinds } from "./quantity.js";
import { say } from "./said.js";
import { section } from "./section.js";

/** A rank correlation that leaves two numbers neither certain of one another nor opposed. */
const rank = z
  .custom<number>()
  .transform((input: unknown, context): number => {
    const complain = (code: Finding["code"], message: Finding["message"]) => {
      context.addIssue({ code: "custom", params: { code, message, expected: say("aCorrelation") } });
      return z.NEVER;
    };
    if (input === undefined) return complain("missing", say("missing"));
    if (typeof input !== "number" || Number.isNaN(input)) {
      return complain("wrongType", [say("notNumber"), ...meantNumber(input)]);
    }
    if (Math.abs(input) < 1) return input;
    return complain("outOfRange", say(Math.abs(input) === 1 ? "correlationOfOne" : "correlationOutside"));
  })
  .register(numberKinds, { kind: "plain", unit: "rank correlation", min: -1, max: 1 });

/** Two uncertain numbers that go together, with where that is known from. */
export const correlationSchema = section({
  /** The keys of the two numbers, as the register of assumptions has them. */
  between: z.tuple([z.string().max(300), z.string().max(300)]),
  /** Spearman's rank correlation, between −1 and 1 and neither of them. */
  rank,
  ...provenanceKeys,
});

/** Two uncertain numbers that go together, after reading. */
export type Correlation = z.output<typeof correlationSchema>;

/** Whether a node of a read scenario is a correlation. */
export function isCorrelation(node: object): node is Correlation {
  return "between" in node && "rank" in node;
}
