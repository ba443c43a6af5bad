import { describe, expect, it } from "vitest";
import { fiveYearCosts, surveyCase } from "./survey-case.js";

// 300 worlds of nine years: the sums below have standard errors of about 0.2 %.
const costs = fiveYearCosts(surveyCase(200), 300);

function sumOf(part: "needed" | "observed", belongs: (service: string) => boolean): number {
  return costs.filter(({ service }) => belongs(service)).reduce((sum, cost) => sum + cost[part], 0);
}

const cash = ["introductionBenefit", "socialAssistance"];
const isMeasure = (service: string) => ![...cash, "languageTraining"].includes(service);

function expectWithin(share: number, actual: number, target: number) {
  expect(Math.abs(actual / target - 1), `${actual.toFixed(0)} against ${target}`).toBeLessThan(share);
}

describe("the services of a Norwegian municipality cost what the survey of 2016 observed (needed + idle + bought in)", () => {
  it("measures and administration: 453 700 a person over five years", () => {
    expectWithin(0.01, sumOf("observed", isMeasure), 453_700);
  });

  it("introduction benefit: 219 500", () => {
    expectWithin(
      0.01,
      sumOf("observed", (service) => service === "introductionBenefit"),
      219_500,
    );
  });

  it("social assistance: the rest, 797 800 − 453 700 − 219 500 = 124 600", () => {
    expectWithin(
      0.015,
      sumOf("observed", (service) => service === "socialAssistance"),
      124_600,
    );
  });

  it("together 797 800, without language training and minors' homes, which have grants of their own", () => {
    expectWithin(
      0.01,
      sumOf("observed", (service) => service !== "languageTraining"),
      797_800,
    );
  });

  it("of measures, 98.4 % is needed where as many settle every year: what the services' level was set by", () => {
    expectWithin(0.005, sumOf("needed", isMeasure) / sumOf("observed", isMeasure), 0.984);
  });
});
