import { createReadStream } from "node:fs";
import { SpokenError } from "../language/message.js";

// Far beyond the numbers of a batch, far below what would fill the memory: a film has no line breaks.
const LONGEST_LINE = 100_000_000;

/** The lines of a file, one after the other, without their ends; what stands after the last end is none. */
export async function* linesOf(path: string): AsyncGenerator<string> {
  let begun: string[] = [];
  let length = 0;
  for await (const text of createReadStream(path, { encoding: "utf8", highWaterMark: 1 << 20 })) {
    const [rest, ...next] = (text as string).split("\n") as [string, ...string[]];
    begun.push(rest);
    length += rest.length;
    if (length > LONGEST_LINE) {
      throw new SpokenError(({ machines }) => machines.shard.lineTooLong(LONGEST_LINE));
    }
    for (const piece of next) {
      yield begun.join("");
      begun = [piece];
      length = piece.length;
    }
  }
}
