// The price follows what is chosen: <form method="post" data-reckon="reckoned lead"> is sent to its own address
// with the header X-Fragment naming the first id, and each id named is replaced by its fresh twin from the answer.
// The server only reckons when it is asked so, and keeps nothing. Without script a button does the same.

import { swap } from './swap';

const PAUSE_MS = 300;

let asking: AbortController | undefined;
let pause: number | undefined;

export function reckonPrices(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-reckon]');
  if (!form) return;
  form.addEventListener('input', () => {
    clearTimeout(pause);
    pause = window.setTimeout(() => void reckon(form), PAUSE_MS);
  });
}

async function reckon(form: HTMLFormElement): Promise<void> {
  const ids = (form.dataset.reckon ?? '').split(/\s+/).filter(Boolean);
  const written = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') written.append(name, value);
  asking?.abort();
  asking = new AbortController();
  const { signal } = asking;
  try {
    const answer = await fetch(form.action, { method: 'POST', body: written, headers: { 'X-Fragment': ids[0] ?? '' }, signal });
    if (!answer.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (signal.aborted) return;
    for (const id of ids) {
      const twin = fresh.getElementById(id);
      const old = document.getElementById(id);
      if (twin && old) swap(old, document.importNode(twin, true));
    }
  } catch {
    // What stood there was true when the page was made, and the look-over page tells the price again.
  }
}
