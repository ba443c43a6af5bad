import { describe, expect, test } from "vitest";
import { checkScenario, compare, type ScenarioInput, uncertainColumns } from "@glidepath/core";
import { drammen2024, examplesByName, skane2017 } from "@glidepath/core/examples";
import { assumptionName } from "@glidepath/notebooks/words";
import { textsIn } from "../../src/language/texts.js";
import { whatMatters } from "../../src/results/what-matters.js";
import { shortAnswer } from "../../src/words/comparison/short-answer.js";

const english = textsIn("en");

function answerOf(scenario: ScenarioInput, runs: number, views = false, texts = english): string[] {
  const comparison = compare(scenario, { runs, seed: "short", views });
  return shortAnswer(comparison, whatMatters(comparison), texts);
}

describe("the answer in three sentences", () => {
  const hold = (at: number) => ({ kind: "hold" as const, at });
  const drammen = (policies: ScenarioInput["policies"]): ScenarioInput => ({ ...drammen2024, policies });

  test("says over both spans which is better, by how much, how sure and how often", () => {
    const scenario = drammen({ more: hold(300), fewer: hold(100) });
    const [better = "", numbers = "", reservation = ""] = answerOf(scenario, 400);
    const { net } = compare(scenario, { runs: 400, seed: "short" }).difference("fewer", "more");
    const which = (net: number) =>
      net > 0 ? 'under "fewer" than under "more"' : 'under "more" than under "fewer"';
    const [plan = "", whole = ""] = better.split(/; (?=over)|, but /);
    expect(plan).toMatch(/^Over the plan years 2024–2027 the budget is [\d.]+ mill\. NOK better off /);
    expect(plan).toContain(which(net.planTotal.mean.estimate));
    expect(whole).toMatch(
      /^over the whole run 2024–2031 the budget is .*95 % interval .*better in .* of worlds/,
    );
    expect(whole).toContain(which(net.total.mean.estimate));
    expect(numbers).toMatch(/^"fewer" settles \d+ fewer people in 2024–2027 than "more": part of the/);
    expect(reservation).toContain("of the 47 uncertain numbers are assumed");
    expect(reservation).toContain("the fund’s opening balance is assumed too");
  });

  test("with as many settled where further worlds were drawn", () => {
    const [, numbers] = answerOf(drammen({ more: hold(200), fewer: hold(100) }), 20, true);
    expect(numbers).toMatch(/with as many settled, (?:"fewer" would be|one could not tell)/);
  });

  test("does not speak of as many where only unaccompanied minors differ", () => {
    const { gradual, sharp } = skane2017.policies;
    const [, numbers] = answerOf({ ...skane2017, policies: { gradual, sharp } } as ScenarioInput, 40);
    expect(numbers).toMatch(
      /^"sharp" settles \d+ fewer unaccompanied minors in 2017–2019 than "gradual", and as many others\.$/,
    );
  });

  test("finds no difference between a policy and itself", () => {
    const [better, numbers] = answerOf(drammen({ one: hold(100), other: hold(100) }), 20);
    expect(better).toBe(
      'Over the plan years 2024–2027 "other" and "one" have the same net; ' +
        'over the whole run 2024–2031 "other" and "one" have the same net.',
    );
    expect(numbers).toMatch(/^Both settle as many people/);
  });

  test("of one world claims nothing of how sure it is", () => {
    const [better, , reservation] = answerOf(drammen({ more: hold(200), fewer: hold(100) }), 1);
    expect(better).toContain("in the one world tried");
    expect(better).not.toContain("95 %");
    expect(reservation).toMatch(/^One world says nothing/);
  });

  test("of a policy alone tells its net, the fund and when a deficit is likeliest", () => {
    const [net, fund] = answerOf(drammen({ only: hold(150) }), 40);
    expect(net).toMatch(/^Under "only" net is −?[\d.]+ mill\. NOK over the plan years 2024–2027/);
    expect(fund).toMatch(/run dry by the end of 2027 in .* a deficit is most likely in 20\d\d, in/);
  });

  test("speaks Norwegian", () => {
    const [better] = answerOf(drammen({ more: hold(200), fewer: hold(100) }), 30, false, textsIn("nb"));
    expect(better).toMatch(/^I planårene 2024–2027 .*; i hele perioden 2024–2031 |, men i hele perioden /);
  });
});

describe("the names of uncertain numbers", () => {
  test.each(Object.entries(examplesByName))("are there for every one of %s", (_, input) => {
    const scenario = checkScenario(input);
    for (const { assumption } of uncertainColumns(scenario, { seed: "names", runs: 1 })) {
      const { key } = assumption;
      for (const language of ["en", "nb"] as const) {
        expect(assumptionName(key, scenario, textsIn(language))).not.toBe(key);
      }
    }
  });

  test("a number without a name goes by its key", () => {
    expect(assumptionName("need.unheardOf", checkScenario(drammen2024), english)).toBe("need.unheardOf");
    expect(assumptionName("grants.integrationGrant.toString", checkScenario(drammen2024), english)).toBe(
      "grants.integrationGrant.toString",
    );
  });
});
