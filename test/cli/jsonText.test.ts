import { expect, test } from 'vitest';
import { jsonText } from '../../src/cli/jsonText';

test('what fits on a line stands on one', () => {
  expect(jsonText({ a: [1, 2], b: { c: null, d: [] }, e: {} })).toBe(
    '{ "a": [1, 2], "b": { "c": null, "d": [] }, "e": {} }',
  );
  const long = 'x'.repeat(80);
  expect(jsonText({ a: [1, { b: 2 }], long, c: [long, 'y'.repeat(20)] })).toBe(`{
  "a": [1, { "b": 2 }],
  "long": "${long}",
  "c": [
    "${long}",
    "yyyyyyyyyyyyyyyyyyyy"
  ]
}`);
});

test('it is the data again', () => {
  const data = {
    text: 'a "quoted"\nword',
    list: Array.from({ length: 60 }, (_, index) => [index, { index }]),
  };
  expect(JSON.parse(jsonText(data))).toEqual(data);
});

test('what has a JSON of its own is written as that', () => {
  expect(jsonText({ toJSON: () => [1], no: undefined })).toBe('[1]');
});
