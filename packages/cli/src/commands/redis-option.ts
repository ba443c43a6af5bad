import { Option } from "commander";
import { parseRedis } from "../input/parse-redis.js";

/** `--redis`, or the variable that keeps a password out of the list of processes. */
export function redisOption(): Option {
  return new Option("--redis <address>", "where the queue is")
    .argParser(parseRedis)
    .env("GLIDEPATH_REDIS")
    .default("redis://127.0.0.1:6379");
}
