/** As much of a `DOMRect` as it takes. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What is left free along the edge of the window. */
const GAP = 8;

/**
 * Where a card stands whose link has that box: under it and in line with its middle; above it where there is no room
 * below and there is above. It is inside the window as long as its link is, and leaves with it.
 */
export function placeCard(link: Box, card: Size, window: Size): { left: number; top: number } {
  const within = (start: number, size: number, room: number) =>
    Math.max(GAP, Math.min(start, room - size - GAP));
  const above = link.top - card.height;
  const fits = link.bottom + card.height + GAP <= window.height || above < GAP;
  const top = fits ? link.bottom : above;
  return {
    left: within(link.left + (link.width - card.width) / 2, card.width, window.width),
    top: isInside(link, window) ? within(top, card.height, window.height) : top,
  };
}

/**
 * Whether a card that the browser anchors is where it should be: WebKitGTK 2.50 takes a page that is scrolled for one
 * that is not, and Firefox may leave the window at the side.
 */
export function isPlaced(link: Box, card: Box, window: Size): boolean {
  const isBeside = Math.abs(card.top - link.bottom) < 2 || Math.abs(card.bottom - link.top) < 2;
  const isWithin = card.left >= 0 && card.left + card.width <= window.width;
  const isSeen = isWithin && card.top >= 0 && card.bottom <= window.height;
  return isBeside && (isSeen || !isInside(link, window));
}

const isInside = ({ top, bottom }: Box, { height }: Size) => bottom > 0 && top < height;
