// How far a long job is: a live bar on a terminal, a plain line now and then elsewhere.

import { MultiBar, Presets } from 'cli-progress';

export interface Progress {
  /** Says how much of the total is done, and what else is worth knowing at this moment. */
  update(done: number, note?: string): void;
  /** Writes a line that stays. */
  log(line: string): void;
  stop(): void;
}

export interface ProgressOptions {
  label: string;
  total: number;
  stream?: NodeJS.WriteStream;
  /** The time in milliseconds. */
  now?: () => number;
}

const secondsBetweenLines = 10;

/** Begins a job. */
export function startProgress({
  label,
  total,
  stream = process.stdout,
  now = Date.now,
}: ProgressOptions): Progress {
  const begin = now();
  const timeLeft = (done: number) => `${duration((now() - begin) * (total / Math.max(1, done) - 1))} left`;

  if (!stream.isTTY) {
    let lastLine = begin;
    const log = (line: string) => {
      stream.write(`${line}\n`);
      lastLine = now();
    };
    return {
      update(done, note = '') {
        if (now() - lastLine < secondsBetweenLines * 1000) return;
        log(
          [label, `${Math.floor((100 * done) / total)} %`, note, timeLeft(done)].filter(Boolean).join('  '),
        );
      },
      log,
      stop() {},
    };
  }

  const bars = new MultiBar(
    {
      format: `${label} {bar} {percentage} %  {note}{left}`,
      stream,
      barsize: 16,
      gracefulExit: false,
      linewrap: false,
      clearOnComplete: true,
    },
    Presets.shades_classic,
  );
  const bar = bars.create(total, 0, { note: '', left: '' });
  return {
    update: (done, note) => bar.update(done, { note: note ? `${note}  ` : '', left: timeLeft(done) }),
    log: (line) => bars.log(`${line}\n`),
    stop() {
      bars.update(); // writes lines that wait
      bars.stop();
    },
  };
}

/** `1:05`, `2:03:00`. */
export function duration(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  const two = (part: number) => String(part).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
