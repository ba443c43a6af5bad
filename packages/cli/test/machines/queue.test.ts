// What a queue has to survive, and what it says when it cannot be used.
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { PassThrough } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { Redis } from "ioredis";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { checkScenario, compare, compareWith, type Executor, PolicyError } from "@glidepath/core";
import { receptionCentre } from "@glidepath/core/examples";
import { jobDigest } from "../../src/batches/job-digest.js";
import { withQueue } from "../../src/executors/by-queue.js";
import { inTurns } from "../../src/executors/in-turns.js";
import { textsIn } from "../../src/language/texts.js";
import { ANSWER_SECONDS, answerKey, KEY_PREFIX, queueName } from "../../src/queue/queued-batches.js";
import { serveQueue, type Serving } from "../../src/queue/serve-queue.js";
import { jobOf } from "../../src/shards/shard.js";
import { version } from "../../src/version.js";
import { hasRedis, RedisServer } from "../helpers/redis-server.js";
import { startCli, until } from "../helpers/run-cli.js";
import { runInProcess } from "../helpers/run-in-process.js";

// Eight batches of one policy: eight pieces of work, and no further views.
const runs = 2000;
const words = ["compare", "reception-centre", "--policies", "gradual", "--runs", String(runs), "--json"];

describe("without Redis", () => {
  test.each([
    ["compare", [...words, "--executor", "bullmq"]],
    ["worker", ["worker"]],
  ])("%s ends with 1, names the address and keeps the password", async (_, command) => {
    const { code, stdout, stderr } = await runInProcess(
      ...command,
      "--redis",
      "redis://me:secret@127.0.0.1:1",
    );
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^Redis at redis:\/\/127\.0\.0\.1:1 cannot be reached: .*ECONNREFUSED.*Start it/);
    expect(stderr).not.toContain("secret");
  });

  test("something else at the address that says nothing is not waited for", async () => {
    const silent = createServer(() => {}).listen(0, "127.0.0.1");
    await once(silent, "listening");
    const { port } = silent.address() as AddressInfo;
    const { code, stderr } = await runInProcess("worker", "--redis", `redis://127.0.0.1:${port}`);
    silent.close();
    expect(code).toBe(1);
    expect(stderr).toContain("cannot be reached: it does not answer.");
  });

  test.each(["127.0.0.1:6379", "http://127.0.0.1", "redis://"])("%s is no address", async (address) => {
    const { code, stderr } = await runInProcess("worker", "--redis", address);
    expect(code).toBe(2);
    expect(stderr).toMatch(/--redis.*Write redis:\/\/host:port/);
  });

  test("the queue is named by the version, so that no other is given its work", () => {
    expect(queueName()).toContain(version());
  });
});

// Programs are started and have to come up, on a machine that may have much else to do.
describe.skipIf(!hasRedis)("a comparison by the queue", { timeout: 180_000 }, () => {
  let server: RedisServer;
  let redis: Redis;
  let expected: string;
  const servings: Serving[] = [];

  beforeAll(async () => {
    server = await RedisServer.start();
    redis = new Redis(server.address, { maxRetriesPerRequest: null });
    redis.on("error", () => {});
    const gradual = checkScenario(receptionCentre).policies.gradual as never;
    expected = compare({ ...receptionCentre, policies: { gradual } }, { runs }).hash;
  });
  afterAll(async () => {
    redis.disconnect();
    await server.remove();
  });
  beforeEach(() => redis.flushall());
  afterEach(async () => {
    for (const serving of servings.splice(0)) await serving.close();
  });

  /** Serves the queue in this thread; gives the first runs of the batches that were simulated. */
  async function serve(executor: Executor = inTurns, lock?: number): Promise<number[]> {
    const simulated: number[] = [];
    const counting: Executor = {
      simulate(job, batches, onBatch) {
        simulated.push(...batches.map(({ firstRun }) => firstRun));
        return executor.simulate(job, batches, onBatch);
      },
    };
    const options = { redis: server.address, pieces: 1, onLost: () => {}, lock };
    servings.push(await serveQueue(options, counting));
    return simulated;
  }
  const byQueue = () => [...words, "--executor", "bullmq", "--redis", server.address];
  const start = () => startCli(...byQueue());
  const run = (...more: readonly string[]) => runInProcess(...byQueue(), ...more);
  const answers = () => redis.keys(`${KEY_PREFIX}:answer:*`);
  const some = () => until(async () => (await answers()).length >= 2, "two answers are there");
  const hashOf = (stdout: string) => (JSON.parse(stdout) as { hash: string }).hash;
  const allOnce = Array.from({ length: 8 }, (_, batch) => batch * 250);

  test("goes on when Redis is restarted in the middle", async () => {
    await serve();
    const comparing = start();
    await some();
    await server.stop();
    await until(() => comparing.said().includes("has gone; waiting"), "it is noticed");
    await server.start();
    const { code, stdout } = await comparing.ended;
    expect(code).toBe(0);
    expect(hashOf(stdout)).toBe(expected);
  });

  test("goes on when Redis has lost everything, and leaves nothing when it is done", async () => {
    const simulated = await serve();
    const comparing = run();
    await some();
    await redis.flushall();
    const { code, stdout, stderr } = await comparing;
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(hashOf(stdout)).toBe(expected);
    expect(new Set(simulated)).toEqual(new Set(allOnce));
    expect(await answers()).toEqual([]);
  });

  test("says when no worker is there; begun again after Ctrl-C it goes on from finished batches", async () => {
    const first = start();
    await until(() => first.said() !== "", "it says something");
    expect(first.said()).toContain(`glidepath worker --redis ${server.address}`);
    const before = await serve();
    await some();
    first.child.kill("SIGINT");
    expect(await first.ended).toMatchObject({ code: 130, stdout: "" });
    expect(first.said()).toContain("Interrupted. Finished batches stay in Redis for an hour");
    await servings.pop()?.close();
    // What nobody had begun has been taken back, and what is kept goes of itself.
    expect(await redis.llen(`${KEY_PREFIX}:${queueName()}:wait`)).toBe(0);
    for (const key of await answers()) {
      const seconds = await redis.ttl(key);
      expect(seconds).toBeGreaterThan(0);
      expect(seconds).toBeLessThanOrEqual(ANSWER_SECONDS);
    }

    const after = await serve();
    const { code, stdout } = await run();
    expect(code).toBe(0);
    expect(hashOf(stdout)).toBe(expected);
    expect([...before, ...after].sort((a, b) => a - b)).toEqual(allOnce);
  });

  test("ends with the error of a batch that has failed three times", async () => {
    const simulated = await serve({ simulate: () => Promise.reject(new Error("a fault on purpose")) });
    const { code, stdout, stderr } = await run();
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/The worlds \d+ to \d+ have failed 3 times on the workers: a fault on purpose/);
    expect(simulated.filter((firstRun) => firstRun === simulated[0]).length).toBe(3);

    // Begun again with a worker that works, it is done.
    await servings.pop()?.close();
    await serve();
    expect(hashOf((await run()).stdout)).toBe(expected);
  });

  test("simulates again what is damaged in Redis", async () => {
    const scenario = checkScenario(receptionCentre);
    const digest = jobDigest(jobOf({ scenario, policies: ["gradual"], points: "random", seed: "glidepath" }));
    const batch = { firstRun: 250, runs: 250 };
    await redis.set(answerKey(digest, batch), JSON.stringify({ ...batch, fingerprint: "", numbers: "" }));
    const simulated = await serve();
    const { code, stdout } = await run();
    expect(code).toBe(0);
    expect(hashOf(stdout)).toBe(expected);
    expect(simulated).toContain(250);
  });

  test("ends as a comparison in this thread does when a policy cannot be followed", async () => {
    const error = new PolicyError("gradual", "it cannot be followed.");
    await serve({ simulate: () => Promise.reject(error) });
    const { code, stdout, stderr } = await run();
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: "", stderr: `${error.message}\n` });
  });

  test("gives work that lasts longer than its lock to nobody else", async () => {
    const slow: Executor = {
      async simulate(...work) {
        await setTimeout(6000);
        return inTurns.simulate(...work);
      },
    };
    const simulated = await serve(slow, 2000);
    const idle = await serve(slow, 2000);
    const { code } = await run("--runs", "250");
    expect(code).toBe(0);
    expect([...simulated, ...idle]).toEqual([0]);
  });

  test("gives up when Redis does not come back", async () => {
    const other = await RedisServer.start();
    const comparing = withQueue(
      other.address,
      { stderr: new PassThrough(), texts: textsIn("en") },
      async (executor) => {
        await other.remove();
        return compareWith(executor, receptionCentre, { policies: ["gradual"], runs: 250 });
      },
      500,
    );
    await expect(comparing).rejects.toThrow(
      /^Redis at .* has gone and did not come back\. .*the same command/,
    );
  });
});
