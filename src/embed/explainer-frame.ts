import { EMBED_SUFFIX, MAX_HEIGHT, type FrameMessage } from './messages.js';

/**
 * `explainer-frame.js`: gives each framed explainer of a page the height of its article. A frame that is added, moved
 * or loaded anew tells its height by itself, so there is nothing to watch, and twice on a page it does the same twice.
 */
const frames = () => document.querySelectorAll<HTMLIFrameElement>(`iframe[src*="${EMBED_SUFFIX}"]`);

addEventListener('message', ({ data, source }: MessageEvent<Partial<FrameMessage> | null>) => {
  if (data?.type !== 'explainer:height') return;
  const { height } = data;
  if (!Number.isInteger(height) || height! < 1 || height! > MAX_HEIGHT) return;
  for (const frame of frames()) {
    // A frame with borders in its height (`box-sizing: border-box`) would be too low by them, and scroll.
    const borders = frame.offsetHeight - frame.clientHeight;
    if (frame.contentWindow === source) frame.style.height = `${height! + borders}px`;
  }
});

const ready: FrameMessage = { type: 'explainer:ready' };
for (const frame of frames()) frame.contentWindow?.postMessage(ready, '*');
