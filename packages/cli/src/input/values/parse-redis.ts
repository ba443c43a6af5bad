import { OptionError } from "../option-error.js";

/**
 * The address from the text of `--redis`.
 *
 * @throws OptionError, to which the option and the value are added
 * @example parseRedis("redis://127.0.0.1:6379")
 */
export function parseRedis(text: string): string {
  const isAddress = /^rediss?:\/\/[^/]/.test(text) && URL.canParse(text);
  if (isAddress) return text;
  throw new OptionError(({ machines }) => machines.redisAddress);
}
