import ts from 'typescript';

/** What a source text says: its names, strings and comments, without the words of the language itself. */
export function saidIn(text: string): readonly string[] {
  const source = ts.createSourceFile('said.ts', text, ts.ScriptTarget.Latest, true);
  const said = comments(text);
  visit(source);
  return said;

  function visit(node: ts.Node): void {
    if (ts.isIdentifier(node) || ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) said.push(node.text);
    if (ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) said.push(node.text);
    ts.forEachChild(node, visit);
  }
}

function comments(text: string): string[] {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, text);
  const found: string[] = [];
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    const isComment = token === ts.SyntaxKind.SingleLineCommentTrivia || token === ts.SyntaxKind.MultiLineCommentTrivia;
    if (isComment) found.push(scanner.getTokenText());
  }
  return found;
}

/** The places where a source text asks the time or throws dice, as they are written. */
export function ambientIn(text: string): readonly string[] {
  const source = ts.createSourceFile('ambient.ts', text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  visit(source);
  return found;

  function visit(node: ts.Node): void {
    if (isAmbient(node)) found.push(node.getText());
    ts.forEachChild(node, visit);
  }
}

const ambientNames = new Set(['setTimeout', 'setInterval', 'setImmediate', 'performance', 'crypto']);
const ambientMembers = new Set(['Date.now', 'Math.random', 'process.hrtime', 'process.uptime', 'Temporal.Now']);

function isAmbient(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return ambientMembers.has(node.getText());
  const isDate = (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'Date';
  if (isDate) return ts.isCallExpression(node) || (node.arguments?.length ?? 0) === 0;
  return ts.isIdentifier(node) && ambientNames.has(node.text) && isUsed(node);
}

/** Whether a name is looked up, not declared nor the property of something else. */
function isUsed(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return !(ts.isPropertyAssignment(parent) && parent.name === node);
}
