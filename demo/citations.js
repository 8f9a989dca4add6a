/* global document */
/** Lists the papers of the reading list a thousand times, in place of the button that asks for it. */
const papers = JSON.parse(document.querySelector('#reading > script').textContent);
const more = document.getElementById('more');

more.addEventListener('click', () => {
  const list = document.createElement('citation-list');
  list.references = Array.from({ length: 1000 }, (_, i) => ({
    ...papers[i % papers.length],
    id: `paper-${i + 1}`,
  }));
  list.label = 'A thousand';
  more.parentElement.replaceWith(list);
});
