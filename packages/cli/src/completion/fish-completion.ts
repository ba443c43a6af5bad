import type { CompletableCommand, CompletableOption, Value } from "./completable.js";

/** A script that completes the commands in fish, with what they do beside them. */
export function fishCompletion(commands: readonly CompletableCommand[]): string {
  const lines = commands.flatMap(({ name, about, options, values }) => {
    const within = `complete -c glidepath -n '__fish_seen_subcommand_from ${name}'`;
    // Once: a second word would not be a scenario any more.
    const value = values[0];
    return [
      `complete -c glidepath -n __fish_use_subcommand -a ${name} -d ${quoted(about)}`,
      ...options.map((option) => `${within} ${optionWords(option)}`),
      ...(value === undefined ? [] : [`${within} ${valueWords(value)}`]),
    ];
  });
  return `# Completion of glidepath for fish.
complete -c glidepath -f
${lines.join("\n")}
`;
}

function optionWords({ flags, about, value }: CompletableOption): string {
  const names = flags.map((flag) => (flag.startsWith("--") ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  const given = value === undefined ? [] : ["-r", valueWords(value)];
  return [...names, "-d", quoted(about), ...given].join(" ");
}

function valueWords({ names, paths }: Value): string {
  const offers = [
    ...names,
    ...(paths === "folders" ? ["(__fish_complete_directories (commandline -ct))"] : []),
    ...(paths === "scenarios"
      ? ['(__fish_complete_path (commandline -ct) | string match -er "(/|\\.ya?ml|\\.json)(\\t|\\$)")']
      : []),
  ];
  const words = offers.length === 0 ? "" : `-a '${offers.join(" ")}'`;
  return paths === "files" ? `-F ${words}`.trim() : `-f ${words}`.trim();
}

function quoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
