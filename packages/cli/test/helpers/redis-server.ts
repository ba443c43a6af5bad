import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Redis } from "ioredis";
import { until } from "./run-cli.js";

/** Whether there is a Redis to start; where there is none, tests that need it are skipped and say so. */
export const hasRedis = spawnSync("redis-server", ["--version"]).status === 0;
if (!hasRedis) console.warn("Skipped: redis-server is not installed, so that the queue cannot be tested.");

/** A Redis of the test's own: on this machine alone, on a free port, with its data in a folder that goes. */
export class RedisServer {
  private server: ChildProcess | undefined;

  private constructor(
    private readonly port: number,
    private readonly folder: string,
  ) {}

  static async start(): Promise<RedisServer> {
    const redis = new RedisServer(await freePort(), await mkdtemp(join(tmpdir(), "glidepath-redis-")));
    await redis.start();
    return redis;
  }

  get address(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  /** Starts it, again with what it had written down. */
  async start(): Promise<void> {
    const options = { port: this.port, bind: "127.0.0.1", dir: this.folder, appendonly: "yes", save: "" };
    const words = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
    this.server = spawn("redis-server", words, { stdio: "ignore" });
    await until(async () => {
      const client = new Redis(this.address, { lazyConnect: true, retryStrategy: () => null });
      client.on("error", () => {});
      const isThere = await client.connect().then(
        () => true,
        () => false,
      );
      client.disconnect();
      return isThere;
    }, "Redis answers");
  }

  async stop(): Promise<void> {
    const { server } = this;
    if (server === undefined || server.exitCode !== null) return;
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill();
    await ended;
  }

  /** Stops it for good. */
  async remove(): Promise<void> {
    await this.stop();
    await rm(this.folder, { recursive: true });
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address !== null
          ? resolve(address.port)
          : reject(new Error("no port")),
      );
    });
  });
}
