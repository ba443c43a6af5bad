// `pnpm docs:api`: writes docs/api, a page a room, from the docstrings of all public names, and its sidebar.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  Application,
  Comment,
  type Context,
  Converter,
  DeclarationReflection,
  Logger,
  LogLevel,
  type ProjectReflection,
  ReferenceType,
  type Reflection,
  ReflectionFlag,
  ReflectionKind,
} from "typedoc";
import ts from "typescript";
import { API_SECTIONS, type ApiRoom, roomOf } from "./api-rooms.js";
import { entryPoints, ROOT } from "./public-names.js";

const titles = new Map(API_SECTIONS.flatMap(({ rooms }) => rooms).map(({ page, title }) => [page, title]));

const LOOKS = {
  hideBreadcrumbs: true,
  hidePageHeader: true,
  flattenOutputFiles: true,
  entryFileName: "index.md",
  useCodeBlocks: true,
  sanitizeComments: true,
  // VitePress slugs headings in its own way.
  useCustomAnchors: true,
  expandObjects: true,
  expandParameters: false,
  parametersFormat: "table",
  interfacePropertiesFormat: "table",
  classPropertiesFormat: "table",
  typeAliasPropertiesFormat: "table",
  typeDeclarationFormat: "table",
  propertyMembersFormat: "table",
  tableColumnSettings: {
    hideDefaults: true,
    hideInherited: true,
    hideModifiers: true,
    hideOverrides: true,
    hideSources: true,
  },
  pageTitleTemplates: { module: ({ name }: { readonly name: string }) => titles.get(name) ?? name },
} as const;

/**
 * Writes the pages of the API and `sidebar.json` into a folder that holds nothing else.
 *
 * @throws Error with all that typedoc complains of: a link to no name, a type that is used but not exported
 */
export async function writeApi(folder: string): Promise<void> {
  const app = await Application.bootstrapWithPlugins({
    plugin: [fileURLToPath(import.meta.resolve("typedoc-plugin-markdown"))],
    entryPoints: entryPoints()
      .map(({ file }) => file)
      .filter((file) => !file.endsWith("/worker.ts")),
    tsconfig: join(ROOT, "docs/tsconfig.api.json"),
    // The packages are checked by their own configuration.
    skipErrorChecking: true,
    name: "API",
    out: folder,
    readme: "none",
    router: "module",
    // Sources are only read for where a name stands; the pages do not link to them.
    disableGit: true,
    sourceLinkTemplate: "{path}",
    excludePrivate: true,
    excludeInternal: true,
    excludeExternals: true,
    sort: ["alphabetical"],
    groupOrder: ["Functions", "Classes", "Interfaces", "Types", "Constants"],
    locales: { en: { kind_plural_type_alias: "Types", kind_plural_variable: "Constants" } },
    validation: { invalidLink: true, notExported: true, notDocumented: false, invalidPath: true },
    blockTags: ["@example", "@param", "@returns", "@see", "@throws", "@typeParam"],
    logLevel: "Warn",
    ...LOOKS,
  });
  const logger = new CollectingLogger();
  app.logger = logger;
  let rename = (): void => {};
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context: Context) => {
    nameSchemaTypes(context);
    rename = () => nameOptions(context);
    showGettersAsProperties(context.project);
    arrangeByRoom(context.project);
  });
  const project = await app.convert();
  if (project === undefined) throw new Error("typedoc could not read the packages");
  app.validate(project);
  rename();
  putFirst(project);
  rmSync(folder, { recursive: true, force: true });
  await app.generateOutputs(project);
  const { complaints } = logger;
  if (complaints.length > 0)
    throw new Error(`The pages of the API cannot be made:\n${complaints.join("\n")}`);
  for (const page of readdirSync(folder)) {
    const text = readFileSync(join(folder, page), "utf8")
      // The title of a page may be a name on it (Discovery), and so may a small heading (Parameters).
      .replace(/^# .*$/mu, "$& {#top-of-page}")
      .replace(/^#{4,6} ([^{\n]*)$/gmu, "**$1**");
    writeFileSync(join(folder, page), text);
  }
  writeFileSync(join(folder, "index.md"), indexPage(project, anchorsOf(app)));
  writeFileSync(join(folder, "sidebar.json"), `${JSON.stringify(sidebar(project), undefined, 2)}\n`);
}

/** Keeps what typedoc complains of. */
class CollectingLogger extends Logger {
  readonly complaints: string[] = [];

  override log(message: string, level: LogLevel): void {
    // A row of a table may have a source of its own: one comment, which typedoc meets twice.
    if (level < LogLevel.Warn || message.includes("multiple declarations with a comment")) return;
    this.complaints.push(message);
  }
}

/**
 * Types of the schema are inferred; the compiler forgets their names where they are used. This gives every
 * parameter, result and property that is declared as `Scenario` or the like that name again.
 */
function nameSchemaTypes(context: Context): void {
  const { programs, project } = context;
  for (const reflection of Object.values(project.reflections)) {
    if (!("type" in reflection)) continue;
    const owner = reflection.kindOf(ReflectionKind.SomeSignature) ? reflection.parent : reflection;
    const name = owner && typeNameOf(owner);
    if (name !== undefined) reflection.type = name;
  }

  function typeNameOf(owner: Reflection): ReferenceType | undefined {
    const declarations = context.getSymbolFromReflection(owner)?.declarations ?? [];
    for (const declaration of declarations) {
      const node = (declaration as ts.Declaration & { type?: ts.TypeNode }).type;
      if (node === undefined || !ts.isTypeReferenceNode(node) || ts.isTypeAliasDeclaration(declaration))
        continue;
      const checker = checkerOf(declaration);
      const found = checker.getSymbolAtLocation(node.typeName);
      const symbol = found && found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found;
      const file = symbol?.declarations?.[0]?.getSourceFile().fileName ?? "";
      if (symbol === undefined || !/core\/src\/scenario\/[\w-]*schema\.ts$/u.test(file)) continue;
      const named = context.getReflectionFromSymbol(symbol);
      if (named !== undefined) return ReferenceType.createResolvedReference(symbol.name, named, project);
    }
    return undefined;
  }

  function checkerOf(declaration: ts.Declaration): ts.TypeChecker {
    const file = declaration.getSourceFile();
    return (
      programs.find((program) => program.getSourceFile(file.fileName) === file) as ts.Program
    ).getTypeChecker();
  }
}

/** A parameter that is taken apart where it stands has no name of its own; typedoc lends it that of its first part. */
function nameOptions(context: Context): void {
  for (const reflection of context.project.getReflectionsByKind(ReflectionKind.CallSignature)) {
    if (!reflection.isSignature()) continue;
    const declarations = context.getSymbolFromReflection(reflection.parent)?.declarations ?? [];
    const declaration = declarations.find((one) => ts.isFunctionLike(one));
    for (const [i, parameter] of (reflection.parameters ?? []).entries()) {
      const name = declaration?.parameters[i]?.name;
      if (name !== undefined && ts.isObjectBindingPattern(name)) parameter.name = "options";
    }
  }
}

/** To whoever uses a class, a getter is a property; and it is made by functions, not by `new`. */
function showGettersAsProperties(project: ProjectReflection): void {
  for (const reflection of project.getReflectionsByKind(ReflectionKind.Class) as DeclarationReflection[]) {
    for (const child of (reflection.children ?? []).slice()) {
      if (child.kindOf(ReflectionKind.Constructor) && !child.signatures?.[0]?.hasComment()) {
        project.removeReflection(child);
      }
      const getter = child.getSignature;
      if (getter === undefined) continue;
      child.kind = ReflectionKind.Property;
      child.type = getter.type;
      child.comment = getter.comment;
      child.setFlag(ReflectionFlag.Readonly);
      delete child.getSignature;
    }
  }
}

/** Moves every name from the entry point that exports it to the page of the folder that holds it. */
function arrangeByRoom(project: ProjectReflection): void {
  const pages = new Map<ApiRoom, DeclarationReflection>();
  const entries = (project.children ?? []).slice();
  for (const entry of entries) moveNames(entry);
  for (const entry of entries) project.removeReflection(entry);
  for (const reflection of Object.values(project.reflections)) {
    if (reflection.isDeclaration() || reflection.isSignature()) delete reflection.sources;
  }

  function moveNames(from: DeclarationReflection): void {
    for (const child of (from.children ?? []).slice()) {
      if (child.kindOf(ReflectionKind.Reference)) continue;
      if (child.kindOf(ReflectionKind.Namespace)) {
        moveNames(child);
        continue;
      }
      const page = pageOf(roomOf(fileOf(child)));
      from.removeChild(child);
      child.parent = page;
      page.addChild(child);
    }
  }

  function pageOf(room: ApiRoom): DeclarationReflection {
    const known = pages.get(room);
    if (known !== undefined) return known;
    const page = new DeclarationReflection(room.page, ReflectionKind.Module, project);
    page.comment = new Comment([{ kind: "text", text: `${room.about} Import from ${room.imports}.` }]);
    project.registerReflection(page, undefined, undefined);
    project.addChild(page);
    pages.set(room, page);
    return page;
  }
}

/** On its page a name with which one begins stands before the others of its kind. */
function putFirst(project: ProjectReflection): void {
  for (const room of API_SECTIONS.flatMap(({ rooms }) => rooms)) {
    const page = project.children?.find(({ name }) => name === room.page);
    for (const group of page?.groups ?? []) group.children.sort((a, b) => rankIn(room, a) - rankIn(room, b));
  }
}

/** The place of a name among those with which one begins; of all others the one behind them. */
function rankIn({ first = [] }: ApiRoom, { name }: Reflection): number {
  return first.includes(name) ? first.indexOf(name) : first.length;
}

function fileOf(reflection: DeclarationReflection): string {
  const [source] = reflection.sources ?? reflection.signatures?.[0]?.sources ?? [];
  if (source === undefined)
    throw new Error(`${reflection.getFullName()}: typedoc does not say where it stands`);
  return relative(join(ROOT, "packages"), source.fullFileName);
}

/** The rooms with their names, those first that a researcher needs first. */
function indexPage(project: ProjectReflection, anchorOf: (name: DeclarationReflection) => string): string {
  const sections = API_SECTIONS.map(({ title, rooms }) => {
    const parts = rooms.flatMap((room) => {
      const names = namesOn(project, room);
      if (names.length === 0) return [];
      const links = names.map((name) => `[\`${name.name}\`](./${room.page}.md#${anchorOf(name)})`);
      return [
        `### [${room.title}](./${room.page}.md)`,
        `${room.about} Import from ${room.imports}.`,
        links.join(" · "),
      ];
    });
    return [`## ${title}`, ...parts].join("\n\n");
  });
  return `${["# API", INTRODUCTION, ...sections].join("\n\n")}\n`;
}

const INTRODUCTION =
  "Every public name of `@glidepath/core` and `@glidepath/notebooks`, made from the sources. Begin with " +
  "[`compare`](./comparison.md#compare), [`drop`](./policies.md#drop) and [`ramp`](./policies.md#ramp); a result is a " +
  "[`Comparison`](./comparison.md#comparison). Money is in nominal currency of the scenario (NOK in Norway) unless a " +
  "name says real or present value; shares and probabilities are from 0 to 1; years are calendar years.";

function anchorsOf({ renderer }: Application): (name: DeclarationReflection) => string {
  return (name) => renderer.router?.getAnchor(name) ?? name.name.toLowerCase();
}

function sidebar(project: ProjectReflection): unknown {
  return API_SECTIONS.map(({ title, rooms }) => ({
    text: title,
    collapsed: true,
    items: rooms
      .filter((room) => namesOn(project, room).length > 0)
      .map((room) => ({ text: room.title, link: `/api/${room.page}` })),
  }));
}

function namesOn(project: ProjectReflection, room: ApiRoom): DeclarationReflection[] {
  const module = project.children?.find(({ name }) => name === room.page);
  const rank = (child: DeclarationReflection) =>
    [
      ReflectionKind.Function,
      ReflectionKind.Class,
      ReflectionKind.Variable,
      ReflectionKind.Interface,
    ].indexOf(child.kind) >>> 0;
  return [...(module?.children ?? [])].sort(
    (a, b) => rankIn(room, a) - rankIn(room, b) || rank(a) - rank(b) || a.name.localeCompare(b.name, "en"),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await writeApi(join(ROOT, "docs/api"));
}
