// In the page around: each frame of ours is as high as it says.
addEventListener('message', ({ data, source }) => {
  if (data?.type !== 'height') return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source) frame.style.height = `${data.height}px`;
  }
});
