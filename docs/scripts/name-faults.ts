import ts from "typescript";
import { placeOf, type PublicName } from "./public-names.js";

/** What is missing from the docstring of a public name. */
export interface NameFault {
  /** Of a member with its type: `RampNumbers.from`. */
  readonly name: string;
  readonly place: string;
  readonly missing: string;
}

/** Words that say what one unit of a number is, or that it has none. */
const UNITS = new RegExp(
  `\\b(?:${[
    "NOK|SEK|DKK|kroner|currency|money|amounts?|nominal|prices?|present value|grants?|costs?",
    "shares?|probabilit(?:y|ies)|chances?|percent|per cent|from 0 to 1|between [0−]1? and 1|0 or 1|weights?",
    "times|factors?|ratios?|relative|ind(?:ex|ices|exes)|coefficients?|correlations?|no unit|R²",
    "years?|months?|days?|weeks?|hours?|seconds?|minutes?|milliseconds|age",
    "persons?|people|minors?|adults?|children|households?|residents?|inhabitants|population|employees",
    "worlds?|runs?|batches|draws?|resamples|bytes?|bits?|dwellings?|places?|homes?",
    "standard deviations?|standard errors?|deviates?|variances?|covariances?|logarithms?|logs?|degrees of freedom|ranks?|p-values?",
    "pixels?|characters|digits|decimals|counts?|numbers? of|how many|rates?|unit|units|uniforms?",
  ].join("|")})\\b`,
  "iu",
);

/** How a sentence begins that says the unit of all members: "Persons.", "NOK, by year.", "Amounts are in NOK." */
const FOR_ALL = new RegExp(
  `^(?:(?:all|amounts?|numbers?|values?|ends|both|each|times)\\b(?: \\w+){0,2} )?(?:in |are |have |as |by )?(?:an? |the |its own |the same )?${UNITS.source}`,
  "iu",
);

/** Words that say how a collection is laid out. */
const SHAPE =
  /\b(?:one (?:per|for|an?)|each|every|per|by|in (?:the|this|their|its) order|first|last|oldest|sorted|ascending|descending|pairs?|rows?|columns?|order|names? of|keyed|all|keys?|lines?|elements?|entries)\b|\[/iu;

/** A citation: an author with a year, an address, the Digital Library of Mathematical Functions, R or SciPy. */
const SOURCE =
  /\p{Lu}\p{L}+(?: and others)?,? \(?(?:1[6-9]|20)\d\d\b|https?:|\bdoi\b|\bSource:|\bDLMF\b|\bR's\b|\bSciPy\b/u;

const SOURCE_MISSING = "the source of its method (@see, or an author and a year)";

/** Folders whose functions estimate, fit, score or approximate, so that each has to name its method's source. */
const ESTIMATORS =
  /packages\/core\/src\/(?:comparison\/samples|comparison\/(?:stopping|variance-split)|analysis\/(?:sensitivity|discovery|worth|robustness)\/(?:elementary|sobol|given|paste|peel|find-boxes|quasi|mildest|stochastic|satisficing|value-of|unit-normal)|analysis\/(?:rank-correlation|spearman|solve\/clopper)|calibration\/(?:crps|pinball|fit-)|random\/(?:beta|cholesky|direction|log-gamma|nested|normal|pearson|regularized|scrambled|student))/u;

/** Where the rules ask for what is not there, and why it need not be. */
export const EXCUSED: ReadonlyMap<string, string> = new Map([
  ["Comparison.toJSON: @throws", "asks for policies by names of its own"],
  ["KeptSeries.negated: @throws", "is combined with itself"],
  ["grantCoverageChecks: @throws", "takes figures that the library carries, which a test sees to"],
  ["nationalGrants: @throws", "takes figures that the library carries, which a test sees to"],
  ["givenScenario: @throws", "tells what is wrong instead; only a fault of the program is thrown on"],
  ["uniformOf: @throws", "takes a world that has been drawn, whose run is a whole number"],
  [`looksOf: ${SOURCE_MISSING}`, "plans looks and estimates nothing"],
  [`ordersOf: ${SOURCE_MISSING}`, "sorts and estimates nothing"],
  ["SettledGroup: an export of Group, which it names", "a union of texts, which editors and pages show"],
  ["Mix: an export of Group, which it names", "a union of texts, which editors and pages show"],
  ["settledMix: an export of Protection, which it names", "a union of texts, which editors and pages show"],
  [
    "ComparisonWork: an export of Work, which it names",
    "only two of its fields are taken, and they are shown",
  ],
  [
    "NotebookDocument: an export of PlacedCell, which it names",
    "is handed on from one tool to another and not looked into",
  ],
  [
    "correlationGroups: an export of RankCorrelation, which it names",
    "two numbers and their rank correlation; the name is another's",
  ],
  ...[
    "Conditions",
    "Residents",
    "Staffing",
    "ActiveLevers",
    "Kept",
    "Composed",
    "Dwellings",
    "Expectations",
    "AdjustmentCost",
  ].map(
    (part) =>
      [
        `Workspace: an export of ${part}, which it names`,
        "memory of the engine; nobody names what is in it",
      ] as const,
  ),
  ...[
    ["Model", "AgeingTable"],
    ["NamedGrant", "GrantRule"],
    ["Quota", "NeedLaw"],
    ["growthFactor", "GrantGrowth"],
    ["World", "GrantGrowth"],
  ].map(
    ([name, part]) =>
      [
        `${name}: an export of ${part}, which it names`,
        "memory of the engine; nobody names what is in it",
      ] as const,
  ),
]);

/** What is missing from the docstrings of names, in their order. */
export function nameFaults(program: ts.Program, names: readonly PublicName[]): readonly NameFault[] {
  const checker = program.getTypeChecker();
  const throwing = throwingIn(checker);
  const isPublic = new Set(names.map(({ symbol }) => symbol));
  return names.flatMap((name) => [...faultsOf(name)].map((fault) => ({ place: name.place, ...fault })));

  function* faultsOf({
    name,
    symbol,
    declaration,
  }: PublicName): Generator<Omit<NameFault, "place"> & { place?: string }> {
    const doc = docOf(symbol);
    if (doc.text === "") yield { name, missing: "a summary" };
    for (const mentioned of hiddenTypes(declaration))
      yield { name, missing: `an export of ${mentioned}, which it names` };
    if (ts.isFunctionDeclaration(declaration)) {
      yield* faultsOfFunction(name, doc, declaration);
      if (!doc.tags.has("example")) yield { name, missing: "@example" };
      if (ESTIMATORS.test(placeOf(declaration)) && !doc.tags.has("see") && !SOURCE.test(doc.all)) {
        yield { name, missing: SOURCE_MISSING };
      }
    }
    if (ts.isClassDeclaration(declaration)) yield* faultsOfClass(name, doc, declaration);
    if (ts.isInterfaceDeclaration(declaration)) yield* faultsOfFields(name, doc, declaration.members);
    if (ts.isTypeAliasDeclaration(declaration)) {
      if (ts.isTypeLiteralNode(declaration.type)) yield* faultsOfFields(name, doc, declaration.type.members);
      if (isNumeric(checker.getTypeFromTypeNode(declaration.type)) && !UNITS.test(doc.all)) {
        yield { name, missing: "units" };
      }
    }
    if (ts.isVariableDeclaration(declaration)) {
      const type = checker.getTypeOfSymbol(symbol);
      if (isNumeric(type) && !hasUnits(name, doc)) yield { name, missing: "units" };
    }
  }

  function* faultsOfFunction(
    name: string,
    doc: Doc,
    declaration: ts.FunctionLikeDeclaration,
  ): Generator<Omit<NameFault, "place">> {
    if (throwing(declaration) && !doc.tags.has("throws")) yield { name, missing: "@throws" };
    const signature = checker.getSignatureFromDeclaration(declaration);
    if (signature === undefined) return;
    const returned = awaited(checker.getReturnTypeOfSignature(signature));
    if (isNumeric(returned) && !isNumeric(returned, "one") && !SHAPE.test(doc.all)) {
      yield { name, missing: "the shape of what it returns" };
    }
    if (isNumeric(returned) && !hasUnits(name, doc)) yield { name, missing: "the unit of what it returns" };
    for (const parameter of declaration.parameters) {
      if (!ts.isIdentifier(parameter.name)) continue;
      const type = checker.getTypeAtLocation(parameter);
      if (isNumeric(type) && !hasUnits(parameter.name.text, doc)) {
        yield { name, missing: `the unit of its parameter ${parameter.name.text}` };
      }
    }
  }

  function* faultsOfClass(name: string, doc: Doc, declaration: ts.ClassDeclaration): Generator<NameFault> {
    for (const member of declaration.members) {
      if (isHidden(member)) continue;
      const place = placeOf(member);
      if (ts.isConstructorDeclaration(member)) {
        yield* faultsOfFields(
          name,
          doc,
          member.parameters.filter((p) => ts.isParameterPropertyDeclaration(p, member)),
        );
        continue;
      }
      const symbol = member.name && checker.getSymbolAtLocation(member.name);
      if (symbol === undefined) continue;
      const own = docOf(symbol);
      const full = `${name}.${symbol.name}`;
      if (own.text === "") yield { name: full, place, missing: "a summary" };
      if (ts.isMethodDeclaration(member)) {
        for (const fault of faultsOfFunction(full, merged(own, doc), member)) yield { ...fault, place };
      }
      if (ts.isGetAccessor(member) || ts.isPropertyDeclaration(member)) {
        if (isNumeric(checker.getTypeOfSymbol(symbol)) && !hasUnits(symbol.name, merged(own, doc))) {
          yield { name: full, place, missing: "units" };
        }
      }
    }
  }

  function* faultsOfFields(
    name: string,
    doc: Doc,
    members: readonly (ts.TypeElement | ts.ParameterDeclaration)[],
  ): Generator<NameFault> {
    for (const member of members) {
      const symbol = member.name && checker.getSymbolAtLocation(member.name);
      if (symbol === undefined) continue;
      const own = docOf(symbol);
      const full = `${name}.${symbol.name}`;
      const place = placeOf(member);
      if (ts.isMethodSignature(member) && own.text === "") yield { name: full, place, missing: "a summary" };
      if (isNumeric(checker.getTypeOfSymbol(symbol)) && !hasUnits(symbol.name, merged(own, doc))) {
        yield { name: full, place, missing: "units" };
      }
      const literal = ts.isPropertySignature(member) && member.type;
      if (literal && ts.isTypeLiteralNode(literal))
        yield* faultsOfFields(full, merged(own, doc), literal.members);
    }
  }

  /** Types of the project that a declaration names to whoever uses it, and that cannot be imported. */
  function hiddenTypes(declaration: ts.Node): ReadonlySet<string> {
    const found = new Set<string>();
    visit(declaration);
    return found;

    function visit(node: ts.Node): void {
      if (ts.isBlock(node) || ts.isTypeQueryNode(node) || (ts.isClassElement(node) && isHidden(node))) return;
      if (ts.isConstructorDeclaration(node)) return;
      if (ts.isTypeReferenceNode(node)) {
        const named = checker.getSymbolAtLocation(node.typeName);
        const symbol = named && named.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(named) : named;
        const [stands] = symbol?.declarations ?? [];
        const isOurs =
          stands !== undefined &&
          /\/packages\/\w+\/src\/|\/docs\/test\//u.test(stands.getSourceFile().fileName);
        // An alias that its own file keeps to itself is shown as what it stands for.
        const isShown = ts.isTypeAliasDeclaration(stands ?? node) && !isExported(stands as ts.Declaration);
        const isNamed = isOurs && !isShown && !ts.isTypeParameterDeclaration(stands);
        if (symbol && isNamed && !isPublic.has(symbol)) found.add(symbol.name);
      }
      node.forEachChild(visit);
    }
  }

  function docOf(symbol: ts.Symbol): Doc {
    const text = ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim();
    const tags = symbol.getJsDocTags(checker);
    return {
      text,
      all: [
        text,
        ...tags.filter((tag) => tag.name !== "example").map((tag) => ts.displayPartsToString(tag.text)),
      ].join("\n"),
      tags: new Set(tags.map((tag) => tag.name)),
    };
  }

  /** Whether a type is of numbers: one, or an array, record or map of them. */
  function isNumeric(type: ts.Type, how: "one" | "any" = "any"): boolean {
    if (type.isUnion()) {
      const parts = type.types.filter((part) => !(part.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)));
      return parts.length > 0 && parts.every((part) => isNumeric(part, how));
    }
    if (type.flags & ts.TypeFlags.NumberLike) return !type.isNumberLiteral();
    if (how === "one" || !(type.flags & ts.TypeFlags.Object)) return false;
    if (checker.isTupleType(type)) {
      return checker.getTypeArguments(type as ts.TypeReference).every((part) => isNumeric(part));
    }
    const name = type.symbol?.name;
    if (name === "Map" || name === "ReadonlyMap") {
      const [, of] = checker.getTypeArguments(type as ts.TypeReference);
      return of !== undefined && isNumeric(of);
    }
    if (type.getCallSignatures().length > 0) return false;
    const element = type.getNumberIndexType() ?? type.getStringIndexType();
    return element !== undefined && isNumeric(element);
  }

  function awaited(type: ts.Type): ts.Type {
    return checker.getAwaitedType(type) ?? type;
  }
}

interface Doc {
  readonly text: string;
  /** With its tags but for the examples. */
  readonly all: string;
  readonly tags: ReadonlySet<string>;
}

/** A member's doc with what its type says for all of its members: sentences that begin with their unit. */
function merged(own: Doc, of: Doc): Doc {
  const forAll = of.all
    .replaceAll(/\s+/gu, " ")
    .split(/(?<=[.,;:])\s+|\s\(/u)
    .filter((sentence) => FOR_ALL.test(sentence));
  return { ...own, all: [own.all, ...forAll].join("\n") };
}

function hasUnits(name: string, doc: Doc): boolean {
  const words = name.replace(/([a-z])([A-Z])/gu, "$1 $2");
  return UNITS.test(words) || UNITS.test(doc.all);
}

function isExported(declaration: ts.Declaration): boolean {
  return (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Export) !== 0;
}

function isHidden(member: ts.ClassElement): boolean {
  const flags = ts.getCombinedModifierFlags(member as ts.Declaration);
  return (flags & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) !== 0;
}

/**
 * Whether a function can throw, as far as its text shows: a `throw` outside of a `try` stands in it, or in a
 * function of the project that it calls, or that one says `@throws`.
 */
function throwingIn(checker: ts.TypeChecker): (declaration: ts.FunctionLikeDeclaration) => boolean {
  const known = new Map<ts.Node, boolean>();
  return (declaration) =>
    throwsItself(declaration) || callees(declaration).some((callee) => throwsItself(callee) || says(callee));

  function throwsItself(declaration: ts.Node): boolean {
    const answer = known.get(declaration) ?? hasThrow(declaration);
    known.set(declaration, answer);
    return answer;
  }

  function says(callee: ts.Node): boolean {
    return ts.getJSDocTags(callee).some((tag) => tag.tagName.text === "throws");
  }

  function callees(declaration: ts.Node): ts.Node[] {
    const found: ts.Node[] = [];
    walk(declaration, (node) => {
      if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return;
      const symbol = checker.getSymbolAtLocation(calleeName(node.expression));
      const target =
        symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const callee = target?.valueDeclaration;
      if (callee === undefined || callee.getSourceFile().isDeclarationFile) return;
      if (ts.isFunctionLike(callee)) found.push(callee);
      if (ts.isClassDeclaration(callee)) {
        found.push(...callee.members.filter((member) => ts.isConstructorDeclaration(member)));
      }
    });
    return found;
  }
}

function calleeName(expression: ts.Expression): ts.Node {
  return ts.isPropertyAccessExpression(expression) ? expression.name : expression;
}

function hasThrow(declaration: ts.Node): boolean {
  let found = false;
  walk(declaration, (node) => {
    if (ts.isThrowStatement(node)) found = true;
  });
  return found;
}

/** Visits the nodes of a body, but for what a `try` with a `catch` guards and what `catch` or `finally` hold. */
function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  node.forEachChild((child) => {
    visit(child);
    if (ts.isTryStatement(child) && child.catchClause !== undefined) {
      walk(child.catchClause, visit);
      return;
    }
    walk(child, visit);
  });
}
