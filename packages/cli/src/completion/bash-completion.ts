import type { CompletableCommand, Value } from "./completable.js";

/** A script that completes the commands in bash, from 3.2 on. */
export function bashCompletion(commands: readonly CompletableCommand[]): string {
  const afterOption = commands.flatMap(({ name, options }) =>
    options.flatMap(({ flags, value }) =>
      value === undefined
        ? []
        : [`    ${flags.map((flag) => `"${name} ${flag}"`).join("|")}) ${offer(value)} ;;`],
    ),
  );
  const within = commands.map(({ name, options, values }) => {
    const flags = options.flatMap((option) => option.flags);
    const value = values[0];
    return `    "${name}") case "$current" in
        -*) _glidepath_names ${flags.join(" ")} ;;
        *) ${value === undefined ? ":" : offer(value)} ;;
      esac ;;`;
  });
  return `# Completion of glidepath for bash.
_glidepath_names() {
  COMPREPLY+=($(compgen -W "$*" -- "$current"))
}

_glidepath_paths() {
  local IFS=$'\\n'
  compopt -o filenames 2>/dev/null
  COMPREPLY+=($(compgen "$@" -- "$current"))
}

_glidepath() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="" command=""
  COMPREPLY=()
  if ((COMP_CWORD > 0)); then previous="\${COMP_WORDS[COMP_CWORD-1]}"; fi
  if ((COMP_CWORD > 1)); then command="\${COMP_WORDS[1]}"; fi
  # bash takes --out=folder for three words.
  if [[ $current == "=" ]]; then
    current=""
  elif [[ $previous == "=" ]] && ((COMP_CWORD > 1)); then
    previous="\${COMP_WORDS[COMP_CWORD-2]}"
  fi
  case "$command $previous" in
${afterOption.join("\n")}
    *) case "$command" in
    "") _glidepath_names ${commands.map(({ name }) => name).join(" ")} ;;
${within.join("\n")}
    esac ;;
  esac
}

complete -F _glidepath glidepath
`;
}

function offer({ names, paths }: Value): string {
  const files = {
    files: ["_glidepath_paths -f"],
    folders: ["_glidepath_paths -d"],
    scenarios: ["yaml", "yml", "json"]
      .map((ending) => `_glidepath_paths -f -X '!*.${ending}'`)
      .concat("_glidepath_paths -d"),
  };
  const calls = [
    ...(names.length === 0 ? [] : [`_glidepath_names ${names.join(" ")}`]),
    ...(paths === undefined ? [] : files[paths]),
  ];
  return calls.length === 0 ? ":" : calls.join("; ");
}
