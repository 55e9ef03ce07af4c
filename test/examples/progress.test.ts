import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { duration, startProgress } from '../../examples/train/progress';

/** What is written to a stream that is a terminal, or isn't one. */
function listen(isTTY: boolean) {
  let text = '';
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 120 }) as unknown as NodeJS.WriteStream;
  stream.on('data', (chunk) => {
    text += chunk;
  });
  return { stream, text: () => text };
}

test('away from a terminal: whole lines, at most one in ten seconds', () => {
  let time = 0;
  const { stream, text } = listen(false);
  const progress = startProgress({ label: 'training', total: 100, stream, now: () => time });
  for (let done = 1; done <= 50; done++) {
    time += 500;
    progress.update(done, 'loss 0.5');
  }
  expect(text()).toBe('training  20 %  loss 0.5  0:40 left\ntraining  40 %  loss 0.5  0:30 left\n');
  progress.log('epoch 1/2');
  progress.stop();
  expect(text()).toMatch(/left\nepoch 1\/2\n$/);
});

test('away from a terminal a short job says nothing', () => {
  const { stream, text } = listen(false);
  const progress = startProgress({ label: 'reading', total: 3, stream, now: () => 0 });
  for (const done of [1, 2, 3]) progress.update(done);
  progress.stop();
  expect(text()).toBe('');
});

test('on a terminal: a bar with its note and the time left', async () => {
  let time = 0;
  const { stream, text } = listen(true);
  const progress = startProgress({ label: 'training', total: 4, stream, now: () => time });
  time = 60_000;
  progress.update(1, 'epoch 1/2  loss 0.500');
  await expect.poll(text).toContain('25 %  epoch 1/2  loss 0.500  3:00 left');
  expect(text()).toContain('█');
  progress.stop();
});

test('durations', () => {
  expect([0, 59_400, 65_000, 3_600_000 + 2 * 60_000 + 3_000].map(duration)).toEqual([
    '0:00',
    '0:59',
    '1:05',
    '1:02:03',
  ]);
});
