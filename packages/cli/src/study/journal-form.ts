import { createHash } from "node:crypto";
import { deserialize, serialize } from "node:v8";
import type { Scenario, TrialRecord } from "@glidepath/core";
import { digestOf, jobDigest, NODE_MAJOR } from "../batches/job-digest.js";
import { version } from "../version.js";

/** What a journal is of: an analysis may go on in it with other limits, or more worlds, but not with another scenario. */
export interface JournalSubject {
  /** The command, such as `solve`. */
  readonly command: string;
  readonly scenario: Scenario;
  readonly seed: string;
}

/** The first line of a journal; a record stands in each line after it. */
export interface JournalHeader {
  readonly format: typeof JOURNAL_FORMAT;
  readonly formatVersion: number;
  readonly glidepath: string;
  readonly node: string;
  readonly command: string;
  /** Its name. */
  readonly scenario: string;
  readonly seed: string;
  /** Of the subject. */
  readonly digest: string;
}

/** What a trial kept, as a line of a journal. */
export interface JournalLine {
  /** SHA-256 of all that it depends on. */
  readonly trial: string;
  /** Base64 of the structured clone of what was kept, so that numbers stay as they are to the bit. */
  readonly kept: string;
  /** SHA-256 of both, which a line that is damaged does not match. */
  readonly digest: string;
}

export const JOURNAL_FORMAT = "glidepath-journal";
const JOURNAL_FORMAT_VERSION = 1;
/** What every journal begins with. */
export const BEGINNING = `{"format":"${JOURNAL_FORMAT}"`;

/** The header of the journal of an analysis. */
export function headerOf({ command, scenario, seed }: JournalSubject): JournalHeader {
  return {
    format: JOURNAL_FORMAT,
    formatVersion: JOURNAL_FORMAT_VERSION,
    glidepath: version(),
    node: NODE_MAJOR,
    command,
    scenario: scenario.name,
    seed,
    digest: digestOf([command, scenario, seed]),
  };
}

/** What names a trial: SHA-256 of the version, the major one of Node, and all that what it kept depends on. */
export function trialDigest({ job, firstRun, runs, kept }: TrialRecord): string {
  return digestOf([jobDigest(job), firstRun, runs, kept]);
}

/** A record as a line. */
export function lineOf(trial: string, kept: unknown): JournalLine {
  const text = serialize(kept).toString("base64");
  return { trial, kept: text, digest: digestOfLine(trial, text) };
}

/** The record in a line; undefined where the line is damaged. */
export function recordIn(text: string): Pick<JournalLine, "trial" | "kept"> | undefined {
  const { trial, kept, digest } = objectIn(text) as Partial<JournalLine>;
  if (typeof trial !== "string" || typeof kept !== "string") return undefined;
  return digest === digestOfLine(trial, kept) ? { trial, kept } : undefined;
}

/** What was kept, from its text in a record. */
export function keptIn(text: string): unknown {
  return deserialize(Buffer.from(text, "base64"));
}

/** The object in a line of JSON; empty where there is none. */
export function objectIn(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}

function digestOfLine(trial: string, kept: string): string {
  return createHash("sha256").update(`${trial} ${kept}`).digest("hex");
}
