"""Writes a fitted model as the typed modules that the library reads."""
import collections

import numpy as np

#: Code of the sign for 0, and the most points of a leaf: all points have signs of one byte.
FIRST = 40
STEPS = 42


def preorder(tree):
    """Nodes of one tree, left child first: (input, bin) at a branch, (None, points) at a leaf."""
    stack, out = [tree["tree_structure"]], []
    while stack:
        node = stack.pop()
        if "leaf_value" in node:
            out.append((None, node["leaf_value"]))
            continue
        out.append((node["split_feature"], int(np.floor(node["threshold"]))))
        stack += [node["right_child"], node["left_child"]]
    return out


def number(value):
    # Three digits, as edges_of rounds them: read back, they are the same 32-bit floats.
    return "%.3g" % float(np.float32(value))


def symbol(value):
    """One sign for a number: what forest.ts reads. The quotes and the backslash are left out."""
    code = FIRST + value
    code += 1 if code >= 92 else 0
    return chr(code + 34 if code >= 127 else code)


def write_weights(folder, model, inputs, edges, shift, foreign_shift, notes):
    trees = [preorder(tree) for tree in model.dump_model()["tree_info"]]
    asked = collections.Counter(at for tree in trees for at, _ in tree if at is not None)
    # The most frequent come first: their signs are one byte long.
    used = [at for at, _ in sorted(asked.items(), key=lambda entry: (-entry[1], entry[0]))]
    place = {at: new for new, at in enumerate(used)}
    base = lambda at: inputs[at] if inputs[at] in edges else inputs[at].rstrip("0123456789").rstrip("+-")
    names = sorted({base(at) for at in used}, key=list(edges).index)
    most = max(abs(value) for tree in trees for at, value in tree if at is None)
    scale = most / STEPS
    nodes = "".join(symbol(0 if at is None else place[at] + 1) for tree in trees for at, _ in tree)
    bins = "".join(symbol(value) for tree in trees for at, value in tree if at is not None)
    leaves = "".join(symbol(int(round(value / scale)) + STEPS) for tree in trees for at, value in tree if at is None)
    lines = ["/*", *(f" * {note}" for note in notes), " */", ""]
    lines += ["/** The features that the trees ask for, each with the lower ends of its bins but the first. */"]
    lines += ["export const columns: readonly { readonly name: string; readonly edges: readonly number[] }[] = ["]
    lines += [f"  {{ name: '{name}', edges: [{', '.join(number(edge) for edge in edges[name])}] }}," for name in names] + ["];", ""]
    lines += ["/** The inputs in the order of their numbers, from 1: a feature, and how many blocks further down it is read. */"]
    lines += [f"export const inputs = '{' '.join(inputs[at] for at in used)}';", ""]
    lines += ["/** Hundredths of natural log odds that one point of a leaf stands for. */", f"export const scale = {'%.6g' % (scale * 100)};", ""]
    lines += ["/** Hundredths of natural log odds that every block starts with. */", f"export const start = {round(-shift * 100)};", ""]
    lines += ["/** The same on a page of whose language few words are known. */", f"export const foreignStart = {round(-foreign_shift * 100)};", ""]
    lines += ["/** The nodes of all trees in preorder, a sign each: the input of a branch, 0 for a leaf. */", f"export const nodes = '{nodes}';", ""]
    lines += ["/** For each branch the highest bin that goes left. */", f"export const bins = '{bins}';", ""]
    lines += [f"/** For each leaf its points plus {STEPS}. */", f"export const leaves = '{leaves}';", ""]
    open(f"{folder}/weights.ts", "w").write("\n".join(lines))


def write_tone(folder, table, notes):
    lines = ["/*", *(f" * {note}" for note in notes), " */", ""]
    lines += ["/** Words by the points that they give a block: above 0 those of articles, below 0 those of what stands around; `#` is any number. */"]
    lines += ["const WORDS: readonly (readonly [points: number, words: string])[] = ["]
    for points in sorted(set(table.values())):
        lines.append(f"  [{points}, '{' '.join(sorted(word for word, own in table.items() if own == points))}'],")
    lines += ["];", "", "/** Points by word. */"]
    lines += ["export const tonePoints: ReadonlyMap<string, number> = /* @__PURE__ */ new Map("]
    lines += ["  /* @__PURE__ */ WORDS.flatMap(([points, words]) => words.split(' ').map((word) => [word, points] as const)),", ");", ""]
    open(f"{folder}/tone-words.ts", "w").write("\n".join(lines))
