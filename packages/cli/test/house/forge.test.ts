// What a public forge reads: its workflow runs the gate, and its issue forms can be filled in.
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { describe, expect, test } from "vitest";

const forge = new URL("../../../../.github/", import.meta.url);
const read = (path: string) => parse(readFileSync(new URL(path, forge), "utf8"));

test("the workflow runs the gate, on pushes to main and on pull requests", () => {
  const { on, jobs } = read("workflows/check.yml");
  expect(on).toEqual({ push: { branches: ["main"] }, pull_request: null });
  const steps = Object.values<{ steps: { run?: string }[] }>(jobs).flatMap((job) => job.steps);
  expect(steps.filter(({ run }) => run !== undefined)).toEqual([{ run: "bash .ci/run" }]);
});

const forms = readdirSync(new URL("ISSUE_TEMPLATE/", forge)).filter((name) => name !== "config.yml");

describe.each(forms)("the issue form %s", (name) => {
  const { name: title, description, body } = read(`ISSUE_TEMPLATE/${name}`);

  test("has a title, a description and fields with a label and an id of their own", () => {
    for (const text of [title, description]) expect(text).toMatch(/^[A-Z]/);
    const ids = body.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(body.length);
    for (const { type, id, attributes } of body) {
      expect(["input", "textarea"]).toContain(type);
      expect(id).toMatch(/^[a-z]+$/);
      expect(attributes.label).toMatch(/^[A-Z]/);
    }
  });

  test("insists on something, but not on everything", () => {
    const required = body.filter(
      ({ validations }: { validations?: { required: boolean } }) => validations?.required,
    );
    expect(required.length).toBeGreaterThan(0);
    expect(required.length).toBeLessThanOrEqual(body.length);
  });
});
