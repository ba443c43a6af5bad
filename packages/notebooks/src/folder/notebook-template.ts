import { escapeHtml } from "../document/index.js";

/**
 * A notebook to begin with, in both languages: a question, controls, an answer that follows them, what was
 * found and what would change it. It compares two policies for Drammen.
 */
export function notebookTemplate(title: string): string {
  const heading = title.charAt(0).toUpperCase() + title.slice(1);
  const shown = escapeHtml(heading);
  const cells: readonly (readonly [type: string, value: string])[] = [
    [
      "text/markdown",
      inBothLanguages(
        `# ${heading}\n\n**Hva koster det å gå ned brått i stedet for gradvis?** Skriv spørsmålet ditt her.`,
        `# ${heading}\n\n**What does it cost to go down sharply rather than gradually?** Write your question here.`,
      ),
    ],
    ["module", "const language = view(languageSwitch());"],
    [
      "module",
      `const choices = view(controls({
  to: slider({ nb: "Bosatte i året til slutt", en: "Settled a year in the end" }, { value: 125, min: 0, max: 250, step: 5 }),
  years: slider({ nb: "År på veien ned", en: "Years on the way down" }, { value: 4, min: 2, max: 4 }),
}));`,
    ],
    [
      "module",
      `const { to, years } = choices;
const scenario = {
  ...drammen2024,
  policies: {
    gradual: { kind: "ramp", from: 250, to, years, minors: 6 },
    sharp: { kind: "drop", to, year: 2024, minors: 6 },
  },
};
const answer = sharpening(scenario);`,
    ],
    [
      "module",
      `display(worldsLine(answer));
display(paragraphs((spoken) => verdict(pairFacts(answer.comparison, "sharp", "gradual"), wordingIn(spoken))));`,
    ],
    ["module", `display(fanChart(fanRows(answer.comparison.toJSON(), "net"), chartLook(language, width)));`],
    [
      "text/markdown",
      inBothLanguages(
        "## Hva vi fant, og hva som ville endret det\n\nSkriv hva svaret ble, hvor sikkert det er, og hvilke tall det hviler på.",
        "## What was found, and what would change it\n\nWrite what the answer was, how sure it is, and which numbers it rests on.",
      ),
    ],
    [
      "module",
      `import { drammen2024 } from "@glidepath/core/examples";
import { fanChart, fanRows } from "@glidepath/notebooks";
import { chartLook, controls, languageSwitch, paragraphs, sharpening, slider, worldsLine } from "@glidepath/notebooks/live";
import { pairFacts, verdict, wordingIn } from "@glidepath/notebooks/words";`,
    ],
  ];
  const scripts = cells.map(([type, value], index) => {
    const lines = value.split("\n").map((line) => (line === "" ? "" : `    ${line}`));
    return `  <script id="${index + 1}" type="${type}">\n${lines.join("\n")}\n  </script>`;
  });
  return `<!doctype html>\n<notebook>\n  <title>${shown}</title>\n${scripts.join("\n")}\n</notebook>\n`;
}

function inBothLanguages(nb: string, en: string): string {
  return `<div lang="nb">\n\n${nb}\n\n</div>\n<div lang="en">\n\n${en}\n\n</div>`;
}
