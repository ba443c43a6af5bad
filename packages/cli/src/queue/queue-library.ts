import { InputError } from "../errors/input-error.js";

/**
 * BullMQ and ioredis. They are loaded here, so that commands without a queue start as fast as before, and are
 * installed only by those who have one: they are optional peers of this package.
 *
 * @throws InputError where they are not installed; the message has the command that installs them
 */
export async function queueLibrary() {
  try {
    const [{ Queue, Worker }, { Redis }] = await Promise.all([import("bullmq"), import("ioredis")]);
    return { Queue, Worker, Redis };
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND")) throw error;
    throw new InputError(({ machines }) => machines.queue.notInstalled);
  }
}
