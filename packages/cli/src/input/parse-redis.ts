import { InvalidArgumentError } from "commander";

/**
 * The address from the text of `--redis`.
 *
 * @throws InvalidArgumentError, to which commander adds the option and the value
 * @example parseRedis("redis://127.0.0.1:6379")
 */
export function parseRedis(text: string): string {
  const isAddress = /^rediss?:\/\/[^/]/.test(text) && URL.canParse(text);
  if (isAddress) return text;
  throw new InvalidArgumentError(
    "Write redis://host:port, or rediss://host:port for an encrypted connection.",
  );
}
