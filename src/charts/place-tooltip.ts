interface Size {
  width: number;
  height: number;
}

/** What a tooltip speaks of: where it points, and how high and low the marks there reach. */
export interface Anchor {
  x: number;
  y: number;
  top: number;
  bottom: number;
}

/**
 * The top left corner of a tooltip `gap` pixels from its anchor, which reaches `around` to either side: beside it, where there is more
 * room; in a drawing too narrow for that, below or above its marks. Never outside the drawing,
 * unless the tooltip is larger than the drawing.
 */
export function placeTooltip(
  anchor: Anchor,
  tooltip: Size,
  drawing: Size,
  gap: number,
  around = 0,
): { x: number; y: number } {
  const within = (value: number, room: number) => Math.max(0, Math.min(value, room));
  const across = (x: number) => within(x, drawing.width - tooltip.width);
  const down = (y: number) => within(y, drawing.height - tooltip.height);
  const away = gap + around;
  const onTheRight = anchor.x < drawing.width / 2;
  const beside = onTheRight ? anchor.x + away : anchor.x - away - tooltip.width;
  if (across(beside) === beside) return { x: beside, y: down(anchor.y - tooltip.height / 2) };
  const above = anchor.top - gap - tooltip.height;
  const below = anchor.bottom + gap;
  const upwards = below + tooltip.height > drawing.height && anchor.top > drawing.height - below;
  return { x: across(anchor.x - tooltip.width / 2), y: down(upwards ? above : below) };
}
