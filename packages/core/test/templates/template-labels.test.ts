import { describe, expect, it } from "vitest";
import { drammen2024 } from "../../src/examples/drammen-2024.js";
import { labelIn, startingScenario } from "../../src/templates/index.js";

const labelsOf = ({ services, grants }: Pick<typeof drammen2024, "services" | "grants">) =>
  [...Object.values(services), ...Object.values(grants ?? {})].flatMap(({ label }) => label ?? []);

describe("labels of services and grants", () => {
  it("every one of the Norwegian template has a Norwegian name, and no two the same", () => {
    const labels = [...new Set(labelsOf(drammen2024))];
    const norwegian = labels.map((label) => labelIn("nb", label));
    const untold = labels.filter((label, i) => norwegian[i] === label);
    expect(untold, "to be told in template-labels.ts").toEqual([]);
    expect(new Set(norwegian).size).toBe(labels.length);
    expect(labels.map((label) => labelIn("en", label))).toEqual(labels);
  });

  it("a label of somebody's own stays, also one that is the name of something every object has", () => {
    expect(labelIn("nb", "Our own service")).toBe("Our own service");
    expect(labelIn("nb", "toString")).toBe("toString");
  });

  it("a scenario started in Norwegian has them, one started in English has not", () => {
    const given = { municipality: "Ringerike", firstYear: 2024 };
    expect(labelsOf(startingScenario({ ...given, language: "nb" }).scenario)).toContain("Barnevern");
    expect(labelsOf(startingScenario(given).scenario)).toContain("Child welfare");
  });
});
