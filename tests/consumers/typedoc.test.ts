import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../sources.js';
import { install, pack, run, tool } from './install.js';

/** The parts of TypeDoc's JSON that this test reads. */
interface Reflection {
  readonly name: string;
  readonly kind: number;
  readonly comment?: { readonly summary: readonly { readonly text: string }[] };
  readonly children?: readonly Reflection[];
  readonly type?: { readonly declaration?: Reflection };
  readonly signatures?: readonly Reflection[];
  readonly inheritedFrom?: { readonly name: string };
}

/** TypeDoc's numbers of the kinds of reflection. */
const PROPERTY = 1024;
const ACCESSOR = 262_144;

const hasComment = (reflection: Reflection): boolean =>
  (reflection.comment?.summary ?? reflection.signatures?.[0]?.comment?.summary ?? []).some((part) => part.text.trim() !== '');

let folder: string;
let exported: readonly Reflection[];

beforeAll(() => {
  const packed = pack();
  folder = packed.folder;
  const project = install(folder, 'documented', [packed.tarball]);
  mkdirSync(join(project, 'src'));
  copyFileSync(join(root, 'tests/consumers/projects/documented.ts'), join(project, 'src/index.ts'));
  writeFileSync(
    join(project, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { target: 'ES2022', module: 'Node16', moduleResolution: 'Node16', strict: true, types: [] }, files: ['src/index.ts'] }),
  );
  run(project, tool('typedoc'), '--json', 'docs.json', '--entryPoints', 'src/index.ts', '--treatWarningsAsErrors', '--disableGit', '--disableSources');
  exported = (JSON.parse(readFileSync(join(project, 'docs.json'), 'utf8')) as Reflection).children ?? [];
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Names of the members below `reflection` that carry no comment. */
function bareMembers(reflection: Reflection): readonly string[] {
  const bare: string[] = [];
  const open: { at: Reflection; path: string }[] = [{ at: reflection, path: reflection.name }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { at, path } = next;
    const members = [...(at.children ?? []), ...(at.type?.declaration?.children ?? [])];
    for (const member of members) {
      // What the language gives to every error is not ours to explain.
      if (member.inheritedFrom?.name.startsWith('Error.') === true) continue;
      const memberPath = `${path}.${member.name}`;
      if ((member.kind === PROPERTY || member.kind === ACCESSOR) && !hasComment(member)) bare.push(memberPath);
      open.push({ at: member, path: memberPath });
    }
  }
  return bare;
}

describe('the documentation of a project that re-exports the types', () => {
  it.each(['Article', 'Block', 'Normalized', 'Removal', 'Repair', 'Verdict', 'Provenance', 'Segment', 'Span'])('shows %s with a comment', (name) => {
    const found = exported.find((reflection) => reflection.name === name);
    expect(found).toBeDefined();
    expect(found !== undefined && hasComment(found)).toBe(true);
  });

  it.each(['Article', 'Normalized', 'Removal', 'Repair', 'Verdict', 'Span', 'FieldProvenance'])('finds the fields of %s', (name) => {
    const found = exported.find((reflection) => reflection.name === name);
    expect(found?.children?.length ?? 0).toBeGreaterThan(1);
  });

  it('shows a comment on every field of every exported type', () => {
    expect(exported.flatMap(bareMembers)).toEqual([]);
  });
});
