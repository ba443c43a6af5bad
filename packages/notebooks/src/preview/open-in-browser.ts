import { spawn } from "node:child_process";

/** Asks the system to open an address in the browser; where it cannot, nothing happens. */
export function openInBrowser(address: string): void {
  const [command, ...words] =
    process.platform === "darwin"
      ? ["open", address]
      : process.platform === "win32"
        ? ["cmd", "/c", "start", "", address]
        : ["xdg-open", address];
  const opening = spawn(command ?? "", words, { detached: true, stdio: "ignore" });
  opening.on("error", () => {});
  opening.unref();
}
