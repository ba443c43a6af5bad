import { InvalidArgumentError } from "commander";

/**
 * The precision from the text of `--precision`: an amount in digits, or `sign`.
 *
 * @throws InvalidArgumentError, to which commander adds the option and the value
 * @example parsePrecision("500000") // 500000
 */
export function parsePrecision(text: string): number | "sign" {
  if (text === "sign") return text;
  const amount = /^[0-9]{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (amount > 0) return amount;
  throw new InvalidArgumentError(
    "Write an amount in the scenario's currency, in digits alone, for instance 500000; or sign.",
  );
}
