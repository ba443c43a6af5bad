// docs/guides/notebooks.md: the list of charts.
import { readFileSync } from "node:fs";
import * as notebooks from "@glidepath/notebooks";
import { expect, test } from "vitest";
import { chartList } from "../../scripts/pages/guides/chart-list.js";
import { blocksIn } from "../../scripts/pages/with-blocks.js";

const { charts = "" } = blocksIn(
  readFileSync(new URL("../../../../docs/guides/notebooks.md", import.meta.url), "utf8"),
);

test("the guide's list of charts is up to date", () => {
  expect(charts, "refresh with `pnpm pages charts`").toBe(chartList());
});

test("it has every chart that the package exports", () => {
  const exported = Object.keys(notebooks).filter(
    (name) => /^[a-z]\w*Chart$/.test(name) && name !== "renderChart",
  );
  expect([...charts.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name).toSorted()).toEqual(
    exported.toSorted(),
  );
});
