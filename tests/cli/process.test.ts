import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
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
    // A command that waited for the end of its input would outlast the time that a test has.
    const { out, err } = await bash(`$CLI --ndjson < <(exec 2>&-; yes '{"text":"x"}' | head -n 100000; exec sleep 150) | head -n 1 | wc -l`);
    expect([out.trim(), err]).toEqual(['1', '']);
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

  test.each([
    ['a full disk', '--ndjson', '> /dev/full', 'ENOSPC'],
    ['a full disk, several threads', '--ndjson --jobs 2', '> /dev/full', 'ENOSPC'],
    ['a full disk, one text', '-f text', '> /dev/full', 'ENOSPC'],
    ['an output that is open for reading only', '--ndjson', '1< package.json', 'EBADF'],
  ])('%s is told, with a status', async (_what, options, output, code) => {
    if (output.includes('/dev/full') && !existsSync('/dev/full')) return;
    const { out, err } = await bash(`yes '{"text":"A sentence of prose."}' | head -n 3000 | $CLI ${options} ${output}; echo "\${PIPESTATUS[2]}"`);
    expect(out.trim()).toBe('1');
    expect(err).toMatch(new RegExp(`cleancopy: the output could not be written: ${code}`));
  });

  // Node puts the null device in the place of a closed stream before a program starts: answers go there, as with `> /dev/null`.
  test.each(['--ndjson', '--ndjson --jobs 2', '-f text'])('a closed output (>&-) is the null device: %s', async (options) => {
    const { out, err } = await bash(`(echo '{"text":"A sentence of prose."}' | $CLI ${options} >&-); echo $?`);
    expect([out.trim(), err]).toEqual(['0', '']);
  });

  test('threads of its own answer in order, also where one ends in the middle', async () => {
    const rows = `for i in $(seq 1 400); do if [ $i = 200 ]; then echo '{"text":"end the thread"}'; else echo '{"id":'$i',"text":"A sentence of prose."}'; fi; done`;
    const { status, out } = await bash(`${rows} | $CLI --ndjson --jobs 2`);
    const answers = out.trim().split('\n').map((line) => JSON.parse(line) as { line: number; error?: { code: string } });
    expect(status).toBe(1);
    expect(answers.map(({ line }) => line)).toEqual(Array.from({ length: 400 }, (_, at) => at + 1));
    expect(answers.filter(({ error }) => error !== undefined)).toMatchObject([{ line: 200, error: { code: 'internal-error' } }]);
  });

  test.each([1, 2])('SIGTERM in the middle loses no answered line: %i threads', async (jobs) => {
    const rows = `for i in $(seq 1 100); do echo '{"text":"A sentence of prose."}'; done; sleep 60; echo '{"text":"too late"}'`;
    const answered = `until [ $(wc -l < $out) -ge 100 ] || ! kill -0 $pid; do sleep 0.1; done`;
    const { out } = await bash(`export out=$(mktemp); $CLI --ndjson --jobs ${jobs} < <(exec 2>&-; ${rows}) > $out & pid=$!; ${answered}; kill -TERM $pid; wait $pid; echo $?; cat $out; rm $out`);
    const [status, ...lines] = out.trim().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { line: number }).line)).toEqual(Array.from({ length: 100 }, (_, at) => at + 1));
    expect(status).toBe('143');
  });
});
