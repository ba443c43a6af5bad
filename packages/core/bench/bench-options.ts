import { parseArgs } from "node:util";

const USAGE = `pnpm bench [--write] [--million] [--squiggle <folder>]
  --write       store the ratios, and write the tables of docs/performance.md
  --million     also a million worlds
  --squiggle    also the reduced kernel in Squiggle, installed in that folder`;

/** What the bench is asked for. Ends the program where that is its usage (code 0), or nothing that it knows (code 2). */
export function benchOptions() {
  try {
    const { values } = parseArgs({
      options: {
        help: { type: "boolean", short: "h", default: false },
        write: { type: "boolean", default: false },
        squiggle: { type: "string" },
        // For the part that comes after this one.
        million: { type: "boolean", default: false },
      },
    });
    if (!values.help) return values;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    process.exit(2);
  }
  console.log(USAGE);
  process.exit(0);
}
