import { type ProblemText, problemTexts } from "./problem-texts.js";

/** Something said, as data: a key of `problemTexts` and what is told with it. Any language can put it into words. */
export interface Said {
  readonly key: ProblemText;
  /** By the names in braces; several things said are listed with semicolons. */
  readonly values: Readonly<Record<string, Told>>;
}

/** What is told: as it stands, or something said in its turn. */
export type Told = string | number | Said | readonly Said[];

// The names in braces; an example of YAML has spaces in them.
type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${string} ${string}` ? never : Name) | Names<Rest>
  : never;

type Values<Key extends ProblemText> =
  Names<(typeof problemTexts)[Key]> extends never
    ? []
    : [values: Readonly<Record<Names<(typeof problemTexts)[Key]>, Told>>];

/**
 * Something said of a scenario.
 *
 * @example say("missing")
 * @example say("listOf", { count: 4 })
 */
export function say<Key extends ProblemText>(key: Key, ...values: Values<Key>): Said {
  return { key, values: values[0] ?? {} };
}

// A list of the names in a file may be as long as the file.
const LONGEST_TOLD = 5000;

function shortened(text: string): string {
  return text.length > LONGEST_TOLD ? `${text.slice(0, LONGEST_TOLD - 3)}...` : text;
}

/**
 * What is said, in words.
 *
 * @param texts the sentences of a language by key, with the same names in braces
 * @example inWords({ key: "listOf", values: { count: 4 } }) // "The list has 4 numbers."
 */
export function inWords(
  { key, values }: Said,
  texts: Readonly<Record<ProblemText, string>> = problemTexts,
): string {
  return texts[key].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const told = values[name];
    if (told === undefined) return whole;
    if (typeof told !== "object") return shortened(String(told));
    return (Array.isArray(told) ? told : [told]).map((part: Said) => inWords(part, texts)).join("; ");
  });
}
