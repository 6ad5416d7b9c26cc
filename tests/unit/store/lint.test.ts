import { describe, expect, it } from 'vitest';
import { explainedWarnings, type Found, unexplained } from '../../../scripts/lint/explained-warnings';
import { codeAround } from '../../../scripts/lint/lint-report';
import { projectFile } from './store-listing';

const found: Found[] = [
  { code: 'DANGEROUS_EVAL', file: 'chunks/pdf.js', around: 'get isEvalSupported(){try{new Function("")' },
  { code: 'DANGEROUS_EVAL', file: 'assets/pdf.mjs', around: 'isEvalSupported)return new Function(e)' },
];
const row = (sign: string, times: number, why = 'The policy refuses it.') =>
  `| \`DANGEROUS_EVAL\` | \`${sign}\` | ${times} | A trial. | ${why} |\n`;

describe('the check for Firefox', () => {
  it.each([
    ['explained as often as found', row('isEvalSupported', 2), []],
    ['found more often', row('isEvalSupported', 1), ['DANGEROUS_EVAL at isEvalSupported: found 2, explained 1']],
    [
      'found, and explained without why',
      row('new Function("")', 1) + row('return', 1, ' '),
      ['DANGEROUS_EVAL in assets/pdf.mjs, not explained: isEvalSupported)return new Function(e)'],
    ],
    [
      'explained and gone',
      row('isEvalSupported', 2) + row('setTimeout', 1),
      ['DANGEROUS_EVAL at setTimeout: found 0, explained 1'],
    ],
    [
      'explained with another code',
      row('isEvalSupported', 2).replace('DANGEROUS_EVAL', 'UNSAFE_VAR_ASSIGNMENT') + row('isEvalSupported', 2),
      ['UNSAFE_VAR_ASSIGNMENT at isEvalSupported: found 0, explained 2'],
    ],
  ])('tells of what is %s', (_, document, told) => {
    expect(unexplained(found, explainedWarnings(document))).toEqual(told);
  });

  it('looks at the line of a warning and not far from its column', () => {
    const text = `first\n${'a'.repeat(900)}HERE${'b'.repeat(900)}`;
    const around = codeAround(text, { code: 'DANGEROUS_EVAL', message: '', line: 2, column: 901 });
    expect(around).toMatch(/^a+HEREb+$/);
    expect(around.length).toBeLessThan(500);
  });

  it('reads every line of the table in docs/lint.md', () => {
    const document = projectFile('docs/lint.md');
    expect(explainedWarnings(document).length).toBe(document.match(/^\| `/gm)?.length);
  });
});
