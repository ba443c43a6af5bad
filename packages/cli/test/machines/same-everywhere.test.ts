// The promise: the same results, to the byte, however the work is shared out.
import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { Redis } from "ioredis";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ComparisonJson } from "@glidepath/core";
import { KEY_PREFIX, queueName } from "../../src/queue/queued-batches.js";
import { hasRedis, RedisServer } from "../helpers/redis-server.js";
import { runCli, startCli, until } from "../helpers/run-cli.js";
import { runInProcess } from "../helpers/run-in-process.js";

// Two batches, the last of 50 worlds; two policies, so that further views ask for worlds, too.
const job = ["reception-centre", "--runs", "300", "--seed", "everywhere"];
const one = ["--workers", "1"];

let folder: string;
let expected: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "glidepath-"));
  const { code, stdout } = await runInProcess("compare", ...job, ...one, "--json");
  expect(code).toBe(0);
  const { hash, differences } = JSON.parse(stdout) as ComparisonJson;
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(Object.values(differences)[0]).toHaveProperty("matched");
  expected = stdout;
});

afterAll(() => rm(folder, { recursive: true }));

test("all cores give what one thread gives", async () => {
  const cores = String(Math.max(2, availableParallelism()));
  const { stdout } = await runCli("compare", ...job, "--json", "--workers", cores);
  expect(stdout === expected).toBe(true);
});

// Of three parts of two batches one is empty.
test("parts made apart and merged in another order give what one thread gives", async () => {
  const parts: string[] = [];
  for (const index of [1, 0, 2]) {
    const part = join(folder, `part-${index}.json`);
    parts.push(part);
    const words = [...job, ...one, "--index", String(index), "--of", "3", "-o", part];
    const { code } = await runInProcess("shard", ...words);
    expect(code).toBe(0);
  }
  const { stdout } = await runInProcess("merge", ...parts, ...one, "--json");
  expect(stdout === expected).toBe(true);
});

describe.skipIf(!hasRedis)("a queue", () => {
  let server: RedisServer;
  let redis: Redis;
  beforeAll(async () => {
    server = await RedisServer.start();
    redis = new Redis(server.address);
    redis.on("error", () => {});
  });
  afterAll(async () => {
    redis.disconnect();
    await server.remove();
  });

  test("of two workers, one killed at its work, gives what one thread gives", {
    timeout: 180_000,
  }, async () => {
    // Eight batches of one policy: as much work as it takes to be in the middle of it.
    const long = ["compare", "reception-centre", "--policies", "gradual", "--runs", "2000", "--json"];
    const alone = await runInProcess(...long, ...one);
    const at = ["--redis", server.address];
    const workers = [startCli("worker", ...at, ...one), startCli("worker", ...at, ...one)] as const;
    try {
      for (const worker of workers)
        await until(() => worker.said().includes("waits for work"), "the worker waits for work");
      const comparing = startCli(...long, "--executor", "bullmq", ...at);
      // Each has a single thread: when two pieces are worked at, both workers are at work.
      const active = `${KEY_PREFIX}:${queueName()}:active`;
      await until(async () => (await redis.llen(active)) === 2, "both workers are at work");
      workers[0].child.kill("SIGKILL");
      const { code, stdout, stderr } = await comparing.ended;
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(stdout === alone.stdout).toBe(true);
      // The piece of the dead worker was found and given to the other.
      const events = await redis.xrange(`${KEY_PREFIX}:${queueName()}:events`, "-", "+");
      expect(events.filter(([, fields]) => fields.includes("stalled")).length).toBeGreaterThan(0);
      // Further views, too, ask the worker that is left.
      const viewed = await runInProcess("compare", ...job, "--json", "--executor", "bullmq", ...at);
      expect(viewed.stdout === expected).toBe(true);
    } finally {
      for (const { child } of workers) child.kill("SIGKILL");
      await Promise.all(workers.map(({ ended }) => ended));
    }
  });
});
