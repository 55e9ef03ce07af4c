// Which file imports which, and which of these imports break the rules of the floors.

import { posix } from 'node:path';
import ts from 'typescript';

/** Sources by their path below src, such as `graph/node.ts`. */
export type Sources = ReadonlyMap<string, string>;

/** A part of the library whose floors stand on each other. */
export interface Wing {
  /** Folders and files, bottom first: each may import itself and those before it. */
  floors: readonly string[];
  /** Floors of other wings that this one may import. */
  uses?: readonly string[];
  /** Packages that it may import; `typesOf` lists those of which it may import types alone. */
  packages?: readonly string[];
  typesOf?: readonly string[];
}

interface Import {
  from: string;
  /** A path below src, or the name of a package. */
  to: string;
  typeOnly: boolean;
}

/** Every breach of the floors' rules, each as a line that names the file. */
export function breaches(sources: Sources, wings: readonly Wing[]): string[] {
  const imports = [...sources].flatMap(([path, text]) => importsOf(path, text, sources));
  const floors = wings.flatMap(({ floors }) => floors);
  const homeless = [...sources.keys()].filter((path) => !floors.some((floor) => isOn(path, floor)));
  return [
    ...homeless.map((path) => `${path} is on no floor`),
    ...imports.flatMap((one) => breach(one, sources, wings) ?? []),
    ...cycles(imports.filter(({ typeOnly }) => !typeOnly)).map((cycle) => `cycle: ${cycle.join(' → ')}`),
  ];
}

const isOn = (path: string, floor: string): boolean => path === floor || path.startsWith(`${floor}/`);

/** What is wrong with this import, or null. */
function breach({ from, to, typeOnly }: Import, sources: Sources, wings: readonly Wing[]): string | null {
  const wing = wings.find(({ floors }) => floors.some((floor) => isOn(from, floor)));
  if (wing === undefined) return null;
  if (to.startsWith('.')) return `${from} imports ${to}, which does not exist`;

  const { floors, uses = [], packages = [], typesOf = [] } = wing;
  if (!sources.has(to)) {
    const allowed = typeOnly ? [...packages, ...typesOf] : packages;
    return allowed.includes(to) ? null : `${from} imports ${to}`;
  }
  const own = floors.findIndex((floor) => isOn(from, floor));
  const below = [...floors.slice(0, own + 1), ...uses];
  return below.some((floor) => isOn(to, floor)) ? null : `${from} imports up: ${to}`;
}

/** `import`, `export … from`, `import()` and `import('…').Type` of one file. */
function importsOf(from: string, text: string, sources: Sources): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    found.push({ from, to: resolve(from, specifier.text, sources), typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.isTypeOnly ?? false);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(from, text, ts.ScriptTarget.Latest));
  return found;
}

/** The file that a relative specifier means, or the package's name; a relative one that means no file stays as it is. */
function resolve(from: string, specifier: string, sources: Sources): string {
  if (!specifier.startsWith('.')) return specifier;
  const path = posix.join(posix.dirname(from), specifier);
  return [`${path}.ts`, `${path}/index.ts`].find((candidate) => sources.has(candidate)) ?? specifier;
}

/** Each ring of files once, by depth-first search. */
function cycles(imports: readonly Import[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);

  const rings: string[][] = [];
  const done = new Set<string>();
  const walk = (file: string, path: string[]): void => {
    const seenAt = path.indexOf(file);
    if (seenAt >= 0) rings.push([...path.slice(seenAt), file]);
    if (seenAt >= 0 || done.has(file)) return;
    for (const to of next.get(file) ?? []) walk(to, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return rings;
}
