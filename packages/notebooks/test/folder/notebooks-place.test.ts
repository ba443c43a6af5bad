// Which notebooks are meant when none is named: never the project's to somebody who is elsewhere.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { newNotebook } from "../../src/folder/new-notebook.js";
import { notebooksPlace, OWN_NOTEBOOKS } from "../../src/folder/notebooks-place.js";

const project = fileURLToPath(new URL("../../../../", import.meta.url));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "glidepath-"));
});
afterEach(() => rm(folder, { recursive: true }));

test.each(["", "docs"])("within the project, in /%s, they are the project's", async (within) => {
  expect(await notebooksPlace(undefined, resolve(project, within))).toEqual({ folder: OWN_NOTEBOOKS });
});

test("elsewhere there are none until there is a folder notebooks, which a new one makes", async () => {
  expect(await notebooksPlace(undefined, folder)).toBeUndefined();
  expect(await newNotebook("our-budget", folder)).toBe(join(folder, "notebooks", "our-budget.html"));
  expect(await notebooksPlace(undefined, folder)).toEqual({ folder: join(folder, "notebooks") });
});
