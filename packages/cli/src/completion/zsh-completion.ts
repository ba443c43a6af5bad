import type { CompletableCommand, CompletableOption, Value } from "./completable.js";

/** A script that completes the commands in zsh, with what they do beside them. */
export function zshCompletion(commands: readonly CompletableCommand[]): string {
  const cases = commands.map(({ name, options, values }) => {
    const specs = [
      ...options.flatMap(optionSpecs),
      ...values.map((value, i) => `'${i + 1}::${actionOf(value)}'`),
    ];
    return `    ${name}) _arguments ${specs.map((spec) => `\\\n      ${spec}`).join(" ")} ;;`;
  });
  return `#compdef glidepath
_glidepath_scenarios() {
  _alternative "examples:example:compadd -a examples" 'files:file:_files -g "*.(yaml|yml|json)"'
}

_glidepath() {
  local -a commands examples
  commands=(
${commands.map(({ name, about }) => `    ${quoted(`${name}:${about}`)}`).join("\n")}
  )
  examples=(${scenarioNames(commands).join(" ")})
  if ((CURRENT == 2)); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  ((CURRENT--))
  case $command in
${cases.join("\n")}
  esac
}

compdef _glidepath glidepath
`;
}

function optionSpecs({ flags, about, value }: CompletableOption): string[] {
  const text = about.replaceAll(/[[\]:\\]/g, (sign) => `\\${sign}`);
  return flags.map((flag) => {
    // --out=folder and --out folder both are understood.
    const name = value !== undefined && flag.startsWith("--") ? `${flag}=` : flag;
    return quoted(`${name}[${text}]${value === undefined ? "" : `:${actionOf(value)}`}`);
  });
}

function actionOf({ names, paths }: Value): string {
  if (paths === "scenarios") return "scenario:_glidepath_scenarios";
  if (paths === "files") return "file:_files";
  if (paths === "folders") return "folder:_files -/";
  return names.length === 0 ? "value: " : `value:(${names.join(" ")})`;
}

function scenarioNames(commands: readonly CompletableCommand[]): readonly string[] {
  const all = commands.flatMap(({ values }) => values);
  return all.find(({ paths }) => paths === "scenarios")?.names ?? [];
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
