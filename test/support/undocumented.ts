// Which public names have no doc comment: what the entry points export, and the members of the types among it.

import { readFileSync } from 'node:fs';
import ts from 'typescript';

type Exports = Readonly<Record<string, string | { readonly import: { readonly types: string } }>>;

/** The sources of the entry points that package.json lists: `dist/models.d.ts` is made of `src/models.ts`. */
export function entryPoints(): string[] {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Exports };
  return Object.values(exports)
    .flatMap((target) => (typeof target === 'string' ? [] : [target.import.types]))
    .map((types) => types.replace('./dist/', 'src/').replace('.d.ts', '.ts'))
    .sort();
}

/** Every name without a comment, as `src/models.ts: ModelInfo.family`; each once, where several entry points have it. */
export function undocumented(entries: readonly string[]): string[] {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const program = ts.createProgram(entries, options);
  const checker = program.getTypeChecker();
  const seen = new Set<ts.Symbol>();
  const known = new Set<string>();

  return entries.flatMap((entry) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(entry)!)!;
    return checker.getExportsOfModule(module).flatMap((exported) => {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      if (seen.has(symbol)) return [];
      seen.add(symbol);
      // A model is explained where it can be built, and not once more where it is a drawing.
      const isKnown = known.has(exported.name) && Boolean(symbol.flags & ts.SymbolFlags.Variable);
      known.add(exported.name);
      const missing = isKnown || isDocumented(symbol, checker) ? [] : [exported.name];
      const members = membersOf(symbol).filter((member) => !isDocumented(member, checker));
      return [...missing, ...members.map((member) => `${exported.name}.${member.name}`)].map(
        (name) => `${entry}: ${name}`,
      );
    });
  });
}

const isDocumented = (symbol: ts.Symbol, checker: ts.TypeChecker): boolean =>
  symbol.getDocumentationComment(checker).length > 0;

/** What an interface or a class declares itself, and shows. */
const membersOf = (symbol: ts.Symbol): ts.Symbol[] =>
  symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.Class)
    ? [...(symbol.members?.values() ?? [])].filter(isShown)
    : [];

const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Override;

/** Neither the constructor nor a call, nor what is private or explained by the class that it overrides. */
const isShown = ({ declarations = [] }: ts.Symbol): boolean =>
  declarations.some(
    (declaration) =>
      (ts.isPropertySignature(declaration) ||
        ts.isMethodSignature(declaration) ||
        ts.isPropertyDeclaration(declaration) ||
        ts.isMethodDeclaration(declaration) ||
        ts.isGetAccessorDeclaration(declaration)) &&
      !(ts.getCombinedModifierFlags(declaration) & hidden) &&
      !ts.isPrivateIdentifier(declaration.name),
  );
