import * as z from "zod";
import { meantNumber } from "./meant-number.js";
import { provenanceKeys } from "./provenance-keys.js";
import { section } from "./section.js";

/** A rank correlation that leaves two numbers neither certain of one another nor opposed. */
const rank = z.custom<number>().transform((input: unknown, context): number => {
  const complain = (code: "missing" | "wrongType" | "outOfRange", message: string) => {
    context.addIssue({ code: "custom", message, params: { code, expected: EXPECTED } });
    return z.NEVER;
  };
  if (input === undefined) return complain("missing", "This key is missing.");
  if (typeof input !== "number" || Number.isNaN(input)) {
    return complain("wrongType", `This is not a number.${meantNumber(input)}`);
  }
  if (Math.abs(input) < 1) return input;
  const message =
    Math.abs(input) === 1
      ? "With a rank correlation of 1 or -1 the two would be one number. Take one a little weaker, such as 0.99."
      : "A rank correlation lies between -1 and 1.";
  return complain("outOfRange", message);
});

const EXPECTED = "a number between -1 and 1, such as 0.5";

/** Two uncertain numbers that go together, with where that is known from. */
export const correlationSchema = section({
  /** The keys of the two numbers, as the register of assumptions has them. */
  between: z.tuple([z.string().max(300), z.string().max(300)]),
  /** Spearman's rank correlation. */
  rank,
  ...provenanceKeys,
});

/** Two uncertain numbers that go together, after reading. */
export type Correlation = z.output<typeof correlationSchema>;

/** Whether a node of a read scenario is a correlation. */
export function isCorrelation(node: object): node is Correlation {
  return "between" in node && "rank" in node;
}
