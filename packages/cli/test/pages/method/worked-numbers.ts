/** A number worked by hand on a page, and how exactly it is printed there. */
export interface WorkedNumber {
  readonly value: number;
  /** Half a unit of the last digit. */
  readonly within: number;
  /** The whole line. */
  readonly line: string;
}

const BLOCK = /<!-- worked: ([\w-]+) -->\n([^]*?)<!-- end -->/g;

/** The numbers that the lines of a page's worked examples end with, by the name of the example. */
export function workedNumbers(page: string): Readonly<Record<string, readonly WorkedNumber[]>> {
  return Object.fromEntries(
    [...page.matchAll(BLOCK)].map(([, name = "", text = ""]) => [
      name,
      [...text.matchAll(/```text\n([^]*?)```/g)].flatMap(([, block = ""]) =>
        block.split("\n").flatMap((line) => numberAtEnd(line)),
      ),
    ]),
  );
}

function numberAtEnd(line: string): WorkedNumber[] {
  const found = /= (−?[\d ]+(?:\.\d+)?)$/.exec(line);
  if (found === null) return [];
  const text = (found[1] ?? "").replaceAll(" ", "").replace("−", "-");
  const decimals = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
  return [{ value: Number(text), within: 0.5 * 10 ** -decimals * (1 + 1e-9), line }];
}
