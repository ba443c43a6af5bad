import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type BuildOptions } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));

/** One script of a file of this folder, or of a text. */
export async function bundle(
  source: { file: string } | { text: string },
  options: Pick<BuildOptions, "format" | "globalName"> = { format: "iife" },
): Promise<string> {
  const { outputFiles } = await build({
    ...("file" in source
      ? { entryPoints: [join(here, source.file)] }
      : { stdin: { contents: source.text, resolveDir: here, loader: "ts" } }),
    ...options,
    bundle: true,
    write: false,
    platform: "browser",
    target: "es2023",
    conditions: ["@glidepath/source"],
  });
  return outputFiles[0]?.text ?? "";
}

/** Serves texts by their path, to this machine alone, until `close`. */
export async function serve(
  files: Readonly<Record<string, string>>,
): Promise<{ address: string; close: () => void }> {
  const server = createServer(({ url = "" }, response) => {
    const text = files[url];
    response.writeHead(text === undefined ? 404 : 200, {
      "Content-Type": url.endsWith(".js") ? "text/javascript" : "text/html; charset=utf-8",
    });
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
