"""Writes a fitted model as the typed modules that the library reads."""
import base64

import numpy as np

LEAF = 255


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
    # Four digits, as edges_of rounds them: read back, they are the same 32-bit floats.
    return "%.4g" % float(np.float32(value))


def write_weights(folder, model, inputs, edges, shift, notes):
    trees = [preorder(tree) for tree in model.dump_model()["tree_info"]]
    used = sorted({at for tree in trees for at, _ in tree if at is not None})
    place = {at: new for new, at in enumerate(used)}
    assert len(used) < LEAF
    base = lambda at: inputs[at] if inputs[at] in edges else inputs[at].rstrip("0123456789").rstrip("+-")
    names = sorted({base(at) for at in used}, key=list(edges).index)
    most = max(abs(value) for tree in trees for at, value in tree if at is None)
    scale = most / 127
    nodes, values = bytearray(), bytearray()
    for tree in trees:
        for at, value in tree:
            nodes.append(LEAF if at is None else place[at])
            values.append(int(round(value / scale)) + 128 if at is None else value)
    lines = ["/*", *(f" * {note}" for note in notes), " */", ""]
    lines += ["/** The features that the trees ask for, each with the lower ends of its bins but the first. */"]
    lines += ["export const columns: readonly { readonly name: string; readonly edges: readonly number[] }[] = ["]
    lines += [f"  {{ name: '{name}', edges: [{', '.join(number(edge) for edge in edges[name])}] }}," for name in names] + ["];", ""]
    lines += ["/** The inputs in the order of their numbers: a feature, and how many blocks further down it is read. */"]
    lines += [f"export const inputs = '{' '.join(inputs[at] for at in used)}';", ""]
    lines += ["/** Hundredths of natural log odds that one point of a leaf stands for. */", f"export const scale = {number(scale * 100)};", ""]
    lines += ["/** Hundredths of natural log odds that every block starts with. */", f"export const start = {round(-shift * 100)};", ""]
    lines += ["/** The nodes of all trees in preorder, one byte each in base64: the input of a branch, 255 for a leaf. */", f"export const nodes = '{base64.b64encode(bytes(nodes)).decode()}';", ""]
    lines += ["/** The same nodes: the highest bin that goes left, or the points of a leaf plus 128. */", f"export const values = '{base64.b64encode(bytes(values)).decode()}';", ""]
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
