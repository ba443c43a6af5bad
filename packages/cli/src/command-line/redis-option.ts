import { Option } from "commander";
import { parseRedis } from "../input/values/parse-redis.js";
import type { Texts } from "../language/texts.js";

/** `--redis`, or the variable that keeps a password out of the list of processes. */
export function redisOption({ help }: Texts): Option {
  return new Option("--redis <address>", help.redis)
    .argParser(parseRedis)
    .env("GLIDEPATH_REDIS")
    .default("redis://127.0.0.1:6379", help.redisDefault);
}
