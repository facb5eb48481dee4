// A part of the page that asks for itself again: <div id="now" data-again="15"> is fetched every 15 seconds
// with the header X-Fragment, until a fresh one comes without data-again. Its data-title becomes the title of the
// page, so that one who looks at another tab sees what has changed.

import { swap } from './swap';

export function askAgain(): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-again][id]')) wait(part.id, Number(part.dataset.again));
}

function wait(id: string, seconds: number): void {
  if (seconds > 0) setTimeout(() => void ask(id, seconds), seconds * 1000);
}

async function ask(id: string, seconds: number): Promise<void> {
  const old = document.getElementById(id);
  if (!old) return;
  try {
    const answer = await fetch(location.href, { headers: { 'X-Fragment': id } });
    if (!answer.ok) throw new Error(String(answer.status));
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById(id);
    if (!fresh) throw new Error('no such part');
    const next = Number(fresh.dataset.again);
    if (fresh.dataset.title) document.title = fresh.dataset.title;
    if (fresh.textContent !== old.textContent) swap(old, fresh);
    wait(id, next);
  } catch {
    wait(id, seconds * 2);
  }
}
