import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { millions } from "@glidepath/notebooks/words";
import { languageOf } from "../../src/language/language-of.js";
import { catalogue, textsIn } from "../../src/language/texts.js";
import { tooWide } from "../helpers/run-cli.js";
import { runInProcess } from "../helpers/run-in-process.js";

/** Every message of a part of the catalogue by its key; functions are given stand-ins for what they tell. */
function messages(part: object, path = ""): [key: string, text: string][] {
  return Object.entries(part).flatMap(([key, message]): [string, string][] => {
    const place = `${path}${key}`;
    if (typeof message === "string") return [[place, message]];
    if (typeof message === "object") return messages(message, `${place}.`);
    // Each stand-in shows itself, and is an object with any key as well.
    const standIn = (name: string): unknown =>
      new Proxy(() => name, {
        get: (_, asked) => (asked === Symbol.toPrimitive ? () => name : standIn(`<${String(asked)}>`)),
      });
    const given = Array.from({ length: message.length }, (_, i) => standIn(`<${i}>`));
    return [[place, String(message(...given))]];
  });
}

describe("the catalogue", () => {
  const parts = Object.entries(catalogue);

  test.each(parts)("%s says something in both languages, and with the same things told", (_, { en, nb }) => {
    const english = messages(en);
    const norwegian = new Map(messages(nb));
    expect([...norwegian.keys()]).toEqual(english.map(([key]) => key));
    for (const [key, text] of english) {
      const other = norwegian.get(key) ?? "";
      expect(text.trim(), key).not.toBe("");
      expect(other.trim(), key).not.toBe("");
      const told = (message: string) => [...new Set(message.match(/<[^>]+>|\{\w+\}/g))].sort();
      expect(told(other), key).toEqual(told(text));
    }
  });

  test.each(parts)("%s is translated: few messages are the same in both", (_, { en, nb }) => {
    const norwegian = new Map(messages(nb));
    // A country may have the same name in both.
    const words = messages(en).filter(
      ([key, text]) => /[a-z]{3}/.test(text) && !key.startsWith("countries."),
    );
    const same = words.filter(([key, text]) => norwegian.get(key) === text);
    expect(same).toEqual([]);
  });
});

/** What is looked up by a key that the text of the program does not have: a key of core, a number. */
const LOOKED_UP =
  /^(problems|names|units|data\.countries)\.|^solve\.verdicts\.|^discover\.nothingFound\.|^backtest\.(methods|household|checks)\.|\.\d+$/;

test("each message of the catalogue is said somewhere in the program", async () => {
  const [own, shared] = ["../../src/", "../../../notebooks/src/words/"].map((folder) =>
    fileURLToPath(new URL(folder, import.meta.url)),
  ) as [string, string];
  const namesIn = async (folder: string) =>
    (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".ts"));
  const sayers = [
    ...(await namesIn(own)).filter((file) => !file.startsWith("language")).map((file) => join(own, file)),
    ...(await namesIn(shared))
      .filter((file) => !file.endsWith("-words.ts"))
      .map((file) => join(shared, file)),
  ];
  const texts = await Promise.all(sayers.map((file) => readFile(file, "utf8")));
  // Without comments, which may speak of anything.
  const code = texts.join("\n").replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, "");
  const said = new Set(code.match(/\w+/g));
  const keys = Object.entries(catalogue).flatMap(([part, { en }]) =>
    messages(en).map(([key]) => `${part}.${key}`),
  );
  const unsaid = keys.filter((key) => !LOOKED_UP.test(key) && !said.has(key.slice(key.lastIndexOf(".") + 1)));
  expect(unsaid).toEqual([]);
});

describe("the language", () => {
  test("is the one asked for, whatever the environment says", () => {
    expect(languageOf(["compare", "x", "--lang", "nb"], { LANG: "en_GB.UTF-8" })).toBe("nb");
    expect(languageOf(["compare", "--lang=en"], { GLIDEPATH_LANG: "nb" })).toBe("en");
  });

  test("is else that of the environment, the nearest to the program first", () => {
    expect(languageOf([], { GLIDEPATH_LANG: "en", LC_ALL: "nb_NO.UTF-8" })).toBe("en");
    expect(languageOf([], { LC_ALL: "nb_NO.UTF-8", LANG: "en_GB.UTF-8" })).toBe("nb");
    expect(languageOf([], { LANG: "nn_NO" })).toBe("nb");
    expect(languageOf([], { LANG: "no" })).toBe("nb");
  });

  test("is else English: also where a locale only begins like Norwegian's", () => {
    expect(languageOf([], {})).toBe("en");
    expect(languageOf([], { LANG: "C.UTF-8" })).toBe("en");
    expect(languageOf([], { LANG: "nbx" })).toBe("en");
  });

  test("writes numbers its own way", () => {
    expect(textsIn("nb").number(-1234.5, 1)).toBe("−1\u00a0234,5");
    expect(textsIn("en").number(-1234.5, 1)).toBe("−1\u00a0234.5");
    expect(textsIn("nb").estimate(12_345_678, 400_000, millions)).toBe("12,3");
    expect(textsIn("nb").share({ estimate: 0.0123, low: 0.012, high: 0.0126 })).toBe("1,23\u00a0%");
    expect(textsIn("nb").millions("NOK")).toBe("mill. kr");
    expect(textsIn("nb").millions("SEK")).toBe("mill. SEK");
  });
});

describe("glidepath compare --lang nb", () => {
  test("speaks Norwegian within 80 columns, and finds the same", async () => {
    const words = ["compare", "tolga-2024", "--runs", "30", "--workers", "1"];
    const [norwegian, json, inNorwegian] = await Promise.all([
      runInProcess(...words, "--lang", "nb"),
      runInProcess(...words, "--json"),
      runInProcess(...words, "--json", "--lang", "nb"),
    ]);
    expect(norwegian.code).toBe(0);
    expect(norwegian.stdout).toContain("30 forløp");
    expect(norwegian.stdout).toContain("Disposisjonsfondet".toLowerCase());
    expect(norwegian.stdout).not.toMatch(/\bworlds?\b|\bgrants\b/);
    expect(tooWide(norwegian.stdout)).toEqual([]);
    expect(inNorwegian.stdout).toBe(json.stdout);
  });

  test("a language that is not spoken is refused", async () => {
    const { code, stderr } = await runInProcess("compare", "tolga-2024", "--lang", "sv");
    expect(code).toBe(2);
    expect(stderr).toContain("sv");
  });
});
