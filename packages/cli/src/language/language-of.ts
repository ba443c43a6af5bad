import type { Language } from "@glidepath/notebooks/words";

/**
 * The language asked for with `--lang`; else that of the environment: GLIDEPATH_LANG, or the locale
 * that LC_ALL, LC_MESSAGES or LANG names, in this order; else English.
 *
 * @param words the command line
 * @example languageOf(["compare", "--lang", "nb"], {}) // "nb"
 * @example languageOf([], { LANG: "nb_NO.UTF-8" }) // "nb"
 */
export function languageOf(
  words: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const place = words.indexOf("--lang");
  const asked = place < 0 ? words.find((word) => word.startsWith("--lang="))?.slice(7) : words[place + 1];
  if (asked === "nb" || asked === "en") return asked;
  const locale = env.GLIDEPATH_LANG || env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  // Norwegian goes by several names; a reader of nynorsk is nearer to bokmål than to English.
  return /^(nb|no|nn)\b|^(nb|no|nn)_/i.test(locale) ? "nb" : "en";
}
