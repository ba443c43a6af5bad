import type { Plugin } from "vite";

const WORKER =
  /new\s+Worker\(\s*new\s+URL\(\s*(["'])([^"']+)\1\s*,\s*import\.meta\.url\s*\)\s*(?:,\s*\{\s*type:\s*["']module["'],?\s*\}\s*)?\)/g;

/**
 * Takes the scripts of web workers into the page: `new Worker(new URL("./worker.js", import.meta.url))`,
 * which packages write, starts no worker from a file opened from disk.
 */
export function inlineWorkers(): Plugin {
  return {
    name: "glidepath:inline-workers",
    enforce: "pre",
    apply: "build",
    transform: {
      filter: { id: /\.[cm]?[jt]s(?:$|\?)/, code: /new\s+Worker\(\s*new\s+URL\(/ },
      handler(code) {
        const imports: string[] = [];
        const body = code.replaceAll(WORKER, (_, _quote, path) => {
          const name = `GlidepathInlineWorker${imports.length}`;
          imports.push(`import ${name} from ${JSON.stringify(`${path}?worker&inline`)};`);
          return `new ${name}()`;
        });
        // Behind the code, so that no line of it moves.
        return imports.length === 0 ? null : { code: `${body}\n${imports.join("\n")}\n`, map: null };
      },
    },
  };
}
