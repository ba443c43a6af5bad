// The exported eighth notebook as a planner has it: one file, opened from disk, without a network, and given files.
import { readFileSync } from "node:fs";
import { compare, readScenario, type ScenarioInput } from "@glidepath/core";
import { tolga2024 } from "@glidepath/core/examples";
import { commentedScenario } from "@glidepath/core/templates";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasBrowser, NO_BROWSER } from "../browser.js";
import { type OpenedNotebook, openFromDisk } from "./open-from-disk.js";

if (!hasBrowser) console.warn(`your-own-municipality.test.ts: ${NO_BROWSER}`);

const ownScenario: ScenarioInput = { ...tolga2024, name: "Vår kommune 2024" };
const PATIENCE = { timeout: 60_000 };

describe.skipIf(!hasBrowser)(
  "the notebook of one's own municipality, opened from disk with the network off",
  () => {
    let opened: OpenedNotebook;
    let page: Page;

    beforeAll(async () => {
      opened = await openFromDisk("8-your-own-municipality.html");
      page = opened.page;
    }, 120_000);

    afterAll(() => opened?.close());

    const give = (name: string, text: string) =>
      page
        .getByLabel(/^Scenariofil/)
        .setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text, "utf8") });

    const shown = (text: string) => page.getByText(text, { exact: true }).waitFor(PATIENCE);

    async function download(button: RegExp): Promise<string> {
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: button }).click(),
      ]);
      return readFileSync(await file.path(), "utf8");
    }

    test("shows the example until there is a file, and says that nothing leaves the page", async () => {
      await shown("Under vises eksemplet Hamar 2024.");
      await page.getByText(/^Ingenting forlater siden/).waitFor(PATIENCE);
    }, 90_000);

    test("a wrong file is told by key, value and repair, and the example stays", async () => {
      const { housing } = ownScenario;
      await give(
        "feil.json",
        JSON.stringify({ ...ownScenario, housing: { ...housing, leaseMonths: -3 }, fond: { opening: 1 } }),
      );
      const alert = page.getByRole("alert");
      await alert.waitFor(PATIENCE);
      const told = await alert.locator('[lang="nb"] li').allInnerTexts();
      expect(told).toHaveLength(2);
      expect(told.find((line) => line.startsWith("housing.leaseMonths:"))).toMatch(
        /Skal være et tall fra 1 til \d+ \(måneder\)\. Nå står det -3\.$/,
      );
      expect(told.find((line) => line.startsWith("fond:"))).toContain("Mente du «fund»?");
      await shown("Under vises eksemplet Hamar 2024.");
    }, 90_000);

    test("a good file is answered as Node answers it, and can be taken home with one's own plan in it", async () => {
      await give("var-kommune.yaml", commentedScenario(ownScenario));
      await shown("Under vises Vår kommune 2024.");
      expect(await page.getByRole("alert").count()).toBe(0);
      await page.getByText(/^Svaret bygger på 1\u00a0000 forløp \(/).waitFor(PATIENCE);
      await page.getByText(/^Med like mange bosatte/).waitFor(PATIENCE);
      const results = JSON.parse(await download(/^Last ned alle tallene \(JSON\)/));
      const expected = compare(ownScenario, { policies: ["gradual", "sharp"], runs: results.runs });
      expect(results.scenario).toBe("Vår kommune 2024");
      // Browsers' exp and log may differ from Node's in the last bit.
      for (const policy of ["gradual", "sharp"]) {
        const { estimate } = expected.policy(policy).net.total.mean;
        expect(results.policies[policy].net.total.mean / estimate).toBeCloseTo(1, 9);
      }
      const taken = readScenario(await download(/^Last ned scenariet \(YAML\)/));
      expect(Object.keys(taken.policies)).toEqual([...Object.keys(ownScenario.policies), "ownPlan"]);
      const { ownPlan, ...policies } = taken.policies;
      expect(ownPlan).toMatchObject({ kind: "ramp", from: 39, to: 10 });
      expect({ ...taken, policies }).toEqual(readScenario(JSON.stringify(ownScenario)));
    }, 150_000);

    test("a table is completed by what is published of the municipality that is named", async () => {
      await give("tabell.csv", "År;Bosatt\n2022;148\n2023;ca 212\n");
      await page
        .getByText(/^Linje 3, kolonnen «Bosatt»: «ca 212» er ikke et helt antall personer/)
        .waitFor(PATIENCE);
      await give("tabell.csv", "År;Bosatt\n2022;148\n2023;212\n");
      await page.getByText(/^Tabellen mangler bosatte i 2019, 2020, 2021, og for «tabell»/).waitFor(PATIENCE);
      await page.getByLabel(/^Kommunens navn/).fill("hamar");
      await page.keyboard.press("Enter");
      await shown("Under vises Hamar 2024.");
      await page.getByText("housing.owned", { exact: true }).waitFor(PATIENCE);
    }, 90_000);

    test("asks no host for anything, and nothing fails", () => {
      expect(opened.strangers).toEqual([]);
      expect(opened.errors).toEqual([]);
    });
  },
);
