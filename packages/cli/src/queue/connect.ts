import type { Redis, RedisOptions } from "ioredis";
import { inWords, type Message } from "../language/message.js";
import { TaskError } from "../errors/task-error.js";
import { queueLibrary } from "./queue-library.js";

// How long a Redis that has gone may stay away before a comparison gives up.
const PATIENCE_MS = 5 * 60_000;
const RETRY_MS = 200;
const CONNECT_MS = 5000;

/** What to do when Redis goes away, and how long to wait for it. */
export interface ConnectOptions {
  /** Called when an established connection is lost. */
  readonly onLost?: () => void;
  /** Milliseconds; default five minutes. */
  readonly patience?: number;
}

/**
 * Connects to Redis. A connection that is lost later is made again, and what was asked meanwhile is
 * asked again, as long as it takes no longer than `patience`.
 *
 * @param url such as redis://127.0.0.1:6379; rediss:// for an encrypted connection
 * @throws TaskError when it cannot be reached; its message holds no password
 * @throws InputError where the queue's libraries are not installed
 */
export async function connect(
  url: string,
  { onLost = () => {}, patience = PATIENCE_MS }: ConnectOptions = {},
): Promise<Redis> {
  const { Redis } = await queueLibrary();
  let isConnected = false;
  let lostAt: number | undefined;
  const options: RedisOptions = {
    lazyConnect: true,
    // Commands wait for Redis to come back; BullMQ asks for it, too.
    maxRetriesPerRequest: null,
    retryStrategy() {
      const isGivenUp = lostAt !== undefined && performance.now() - lostAt > patience;
      return isConnected && !isGivenUp ? RETRY_MS : null;
    },
  };
  const redis = new Redis(url, options);
  let reason: Message = ({ machines }) => machines.queue.noAnswer;
  redis.on("error", (error: Error) => (reason = error.message));
  redis.on("ready", () => (lostAt = undefined));
  redis.on("reconnecting", () => {
    if (lostAt === undefined) onLost();
    lostAt ??= performance.now();
  });
  // Something else may listen there, and say nothing.
  const limit = setTimeout(() => redis.disconnect(), CONNECT_MS);
  try {
    await redis.connect();
    isConnected = true;
    return redis;
  } catch (error) {
    redis.disconnect();
    if (error instanceof Error && error.message !== "Connection is closed.") reason = error.message;
    throw new TaskError((texts) =>
      texts.machines.queue.unreachable(addressOf(url), inWords(reason, texts).replace(/\.$/, "")),
    );
  } finally {
    clearTimeout(limit);
  }
}

/** An address without user and password, to be shown. @example addressOf("redis://:secret@host") // "redis://host" */
export function addressOf(url: string): string {
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname === "/" ? "" : pathname}`;
}
