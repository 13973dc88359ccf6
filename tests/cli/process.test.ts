import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const command = fileURLToPath(new URL('./fake-main.ts', import.meta.url));

interface Ended {
  readonly status: number | null;
  readonly signal: string | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a line of bash in which `$CLI` is the command with the fake library. */
async function bash(script: string): Promise<Ended> {
  const child = spawn('bash', ['-c', script], {
    cwd: root,
    env: { ...process.env, CLI: `${process.execPath} --import tsx ${command}`, NO_COLOR: '', FORCE_COLOR: '0' },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  return new Promise((resolve) => {
    child.on('close', (status, signal) => {
      resolve({ status, signal, out, err });
    });
  });
}

describe.skipIf(process.platform === 'win32')('as a process', () => {
  test('head takes one line, and the command ends quietly with the status of a broken pipe', async () => {
    const rows = `yes '{"text":"A sentence of prose."}' | head -n 200000`;
    const { out, err } = await bash(`${rows} | $CLI --ndjson | head -n 1; echo "\${PIPESTATUS[2]}"`);
    const [first, status] = out.split('\n');
    expect(JSON.parse(first ?? '')).toMatchObject({ line: 1, article: { text: 'A sentence of prose.' } });
    expect(status).toBe('141');
    expect(err).toBe('');
  });

  test('a reader that goes away ends it even while its input stays open', async () => {
    const start = performance.now();
    const { out, err } = await bash(`$CLI --ndjson < <(exec 2>&-; yes '{"text":"x"}' | head -n 100000; exec sleep 25) | head -n 1 | wc -l`);
    expect([out.trim(), err]).toEqual(['1', '']);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  test('a status for failed lines, and for what was not understood', async () => {
    expect(await bash(`echo broken | $CLI --ndjson`)).toMatchObject({ status: 1 });
    expect(await bash(`$CLI --nonsense`)).toMatchObject({ status: 2, out: '' });
    expect(await bash(`echo Prose. | $CLI -f text`)).toEqual({ status: 0, signal: null, out: 'Prose.\n', err: '' });
  });

  test('Ctrl-C ends it quietly', async () => {
    const { out, err } = await bash(`$CLI --ndjson < <(sleep 3) & pid=$!; sleep 1.5; kill -INT $pid; wait $pid; echo $?`);
    expect([out.trim(), err]).toEqual(['130', '']);
  });
});
