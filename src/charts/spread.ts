/** Something of a height that would like its top edge at `want`. */
export interface Wish {
  want: number;
  height: number;
}

interface Block {
  /** Indices of its wishes, from top to bottom. */
  members: number[];
  height: number;
  /** Sum, over its members, of where each would have the block's top edge. */
  sum: number;
}

/**
 * Top edges, in the order given, such that nothing overlaps, everything lies between `from` and
 * `to`, the order of wishes is kept and the moves are as small as they can be (least squares:
 * neighbours that collide are pooled and moved together). Null where they don't fit.
 */
export function spread(wishes: readonly Wish[], from: number, to: number): number[] | null {
  const total = wishes.reduce((sum, { height }) => sum + height, 0);
  if (total > to - from) return null;
  const topOf = (block: Block) => {
    const mean = block.sum / block.members.length;
    return Math.min(Math.max(mean, from), to - block.height);
  };
  const blocks: Block[] = [];
  const order = wishes.map((wish, index) => ({ ...wish, index }));
  order.sort((a, b) => a.want - b.want || a.index - b.index);
  for (const { want, height, index } of order) {
    let block: Block = { members: [index], height, sum: want };
    for (
      let above = blocks.at(-1);
      above && topOf(above) + above.height > topOf(block);
      above = blocks.at(-1)
    ) {
      blocks.pop();
      block = {
        members: [...above.members, ...block.members],
        height: above.height + block.height,
        sum: above.sum + block.sum - block.members.length * above.height,
      };
    }
    blocks.push(block);
  }
  const tops: number[] = wishes.map(() => from);
  for (const block of blocks) {
    let top = topOf(block);
    for (const index of block.members) {
      tops[index] = top;
      top += wishes[index]?.height ?? 0;
    }
  }
  return tops;
}
