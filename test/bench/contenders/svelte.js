import { mount, unmount } from 'svelte';
import Card from 'bench:card.svelte';

globalThis.draw = (target) => {
  const card = mount(Card, { target });
  return () => unmount(card);
};
document.querySelectorAll('.explainer').forEach(draw);
