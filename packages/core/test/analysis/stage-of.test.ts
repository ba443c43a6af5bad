import { describe, expect, test } from "vitest";
import { assumptions, checkScenario, stageOf, STAGES } from "@glidepath/core";
import { examplesByName } from "@glidepath/core/examples";

describe("stageOf", () => {
  const keys = Object.values(examplesByName).flatMap((example) =>
    assumptions(checkScenario(example)).map(({ key }) => key),
  );

  test("finds a stage for every number of every example, and a number for every stage", () => {
    expect(keys.filter((key) => stageOf(key) === undefined)).toEqual([]);
    const used = new Set(keys.map(stageOf));
    expect(STAGES.filter((stage) => !used.has(stage))).toEqual([]);
  });

  test.each([
    ["need.longRunLevel", "need"],
    ["minors.need.medianPersistence", "need"],
    ["request.revisionThreshold", "requests"],
    ["minors.request.planBias", "requests"],
    ["request.revisionAcceptance", "decision"],
    ["minors.request.revisionAcceptance", "decision"],
    ["minors.request.nationalAcceptance", "settlement"],
    ["settlement.fill.spread[2].sd", "settlement"],
    ["people.leaving.yearlyRate", "people"],
    ["minors.households.minor17.share", "people"],
    ["grants.integrationGrant.growth", "grants"],
    ["staffing.resolve", "services"],
    ["services.minorsHomes.unitCost", "services"],
    ["receptionCentre.demand.school", "services"],
    ["levers.volunteers.effect", "services"],
    ["districts.centre.surcharge", "services"],
    ["housing.selfHoused", "dwellings"],
    ["fund.opening", "money"],
    ["prices.discountRate", "money"],
  ])("puts %s with %s", (key, stage) => {
    expect(stageOf(key)).toBe(stage);
  });

  test("does not take a name for a stage, nor the beginning of a word for the word", () => {
    expect(stageOf("correlations[0]")).toBeUndefined();
    expect(stageOf("name")).toBeUndefined();
    expect(stageOf("needs.longRunLevel")).toBeUndefined();
    expect(stageOf("toString")).toBeUndefined();
    // A service may be called as a stage is.
    expect(stageOf("services.housing.unitCost")).toBe("services");
  });
});
