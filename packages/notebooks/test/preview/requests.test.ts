// What the preview's server refuses, asked without a browser: by no page of its own.
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { type OutgoingHttpHeaders, request } from "node:http";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Preview, startPreview } from "../../src/preview/preview-server.js";
import { folderOf, NOTEBOOK } from "./notebook.js";

let folder: ReturnType<typeof folderOf>;
let preview: Preview;
let token: string;

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** A request with the very path and headers given. */
function ask(
  path: string,
  {
    method = "GET",
    headers = {},
    body,
  }: { method?: string; headers?: OutgoingHttpHeaders; body?: unknown } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(preview.address);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      let text = "";
      response.on("data", (chunk: Buffer) => (text += chunk.toString()));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    });
    sent.on("error", reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

const pageHeaders = () => ({
  Origin: preview.address.slice(0, -1),
  "Content-Type": "application/json",
  "X-Glidepath-Token": token,
});

const cells = [{ mode: "md", value: "# Another", pinned: false, hidden: false }];
const saveOf = async () => {
  const { text, revision } = JSON.parse((await ask("/api/notebooks/halves.html")).text);
  return { text, over: revision, cells };
};
const save = async (path: string, headers: OutgoingHttpHeaders = pageHeaders()) =>
  ask(path, { method: "PUT", headers, body: await saveOf() });
const onDisk = () => readFileSync(join(folder.path, "halves.html"), "utf8");

beforeAll(async () => {
  folder = folderOf();
  preview = await startPreview(folder.path, { language: "en" });
  token = /"token":"([^"]+)"/.exec((await ask("/halves.html")).text)?.[1] ?? "";
});
afterAll(async () => {
  await preview?.close();
  folder?.remove();
});
beforeEach(() => writeFileSync(join(folder.path, "halves.html"), NOTEBOOK));

test("the list names the notebook by its heading and asks its question", async () => {
  const { text } = await ask("/");
  expect(text).toContain('<a href="/halves.html">Halves</a><p>half of it?</p>');
});

test("what comes from the notebook's page is written", async () => {
  const answer = await save("/api/notebooks/halves.html");
  expect(answer.status).toBe(200);
  expect(onDisk()).toContain("# Another");
});

describe("refused, and nothing is written:", () => {
  afterEach(() => expect(onDisk()).toBe(NOTEBOOK));

  test.each([
    ["another origin", 403, { Origin: "http://example.org" }],
    ["no origin", 403, { Origin: undefined }],
    ["an origin of another port", 403, { Origin: "http://127.0.0.1:1" }],
    ["a site that is not its own", 403, { "Sec-Fetch-Site": "cross-site" }],
    ["no token", 403, { "X-Glidepath-Token": undefined }],
    ["a wrong token", 403, { "X-Glidepath-Token": "guessed" }],
    ["a form's content type", 415, { "Content-Type": "text/plain" }],
    ["a host whose name leads here", 403, { Host: "example.org" }],
  ])("%s (%i)", async (_, status, changed) => {
    const headers = Object.fromEntries(
      Object.entries({ ...pageHeaders(), ...changed }).filter(([, value]) => value !== undefined),
    );
    expect((await save("/api/notebooks/halves.html", headers as OutgoingHttpHeaders)).status).toBe(status);
  });

  test("a page that runs cells from another origin", async () => {
    const headers = { ...pageHeaders(), Origin: "http://example.org" };
    expect((await ask("/api/cells", { method: "POST", headers, body: {} })).status).toBe(403);
  });

  test.each([
    "../halves.html",
    "..%2fhalves.html",
    "%2e%2e%2fhalves.html",
    "..%5chalves.html",
    "sub/halves.html",
    "/etc/hostname",
    ".hidden.html",
    "halves.html%00.html",
    "halves.txt",
    "index.html",
    "",
  ])("the name %s", async (name) => {
    const answer = await save(`/api/notebooks/${name}`);
    expect(answer.status).toBe(403);
    expect(JSON.parse(answer.text).code).toBe("not-writable-name");
  });

  test("a symbolic link, which leads out of the folder", async () => {
    const outside = folderOf({ "outside.txt": NOTEBOOK });
    try {
      symlinkSync(join(outside.path, "outside.txt"), join(folder.path, "link.html"));
      expect((await ask("/api/notebooks/link.html")).status).toBe(404);
      expect((await save("/api/notebooks/link.html")).status).toBe(404);
      expect(readFileSync(join(outside.path, "outside.txt"), "utf8")).toBe(NOTEBOOK);
    } finally {
      outside.remove();
    }
  });

  test("a file that is not there yet", async () => {
    expect((await save("/api/notebooks/new.html")).status).toBe(404);
  });

  test("cells that would not read back the same, with the one at fault", async () => {
    const body = { ...(await saveOf()), cells: [...cells, { ...cells[0], value: "<!-- <script>" }] };
    const answer = await ask("/api/notebooks/halves.html", { method: "PUT", headers: pageHeaders(), body });
    expect(answer.status).toBe(422);
    expect(JSON.parse(answer.text)).toMatchObject({ code: "not-kept", cell: 1 });
  });

  test.each([
    [{}],
    [{ text: NOTEBOOK, over: "any" }],
    [{ text: NOTEBOOK, over: "any", cells: [{}] }],
    [null],
  ])("a body that is no notebook: %j", async (body) => {
    const answer = await ask("/api/notebooks/halves.html", { method: "PUT", headers: pageHeaders(), body });
    expect(answer.status).toBe(400);
  });
});

test("what has changed on disk meanwhile is written over only if asked", async () => {
  const body = await saveOf();
  const changed = NOTEBOOK.replace("Half is", "A half is");
  writeFileSync(join(folder.path, "halves.html"), changed);
  const put = (over: string) =>
    ask("/api/notebooks/halves.html", { method: "PUT", headers: pageHeaders(), body: { ...body, over } });
  expect((await put(body.over)).status).toBe(409);
  expect(onDisk()).toBe(changed);
  expect((await put("any")).status).toBe(200);
  expect(onDisk()).toContain("# Another");
});

test("files of this machine outside of the notebooks and the program are not served", async () => {
  for (const path of ["/@fs/etc/hostname", "/@fs/etc/hostname?raw", "/..%2f..%2f..%2f..%2fetc/hostname"]) {
    const answer = await ask(path);
    expect(answer.status, path).toBeGreaterThanOrEqual(400);
  }
});

test("a page elsewhere may not put the preview into a frame", async () => {
  expect((await ask("/")).headers["x-frame-options"]).toBe("DENY");
});

test("a folder that is not there is told", async () => {
  await expect(startPreview(join(folder.path, "none"))).rejects.toMatchObject({ code: "file-failed" });
});
