// Search as you type. A form marked data-live="results facets" is fetched from its own address with the
// header X-Fragment naming the first id, and each id named is replaced by its fresh twin from the answer.
// The answer may be a fragment or a whole page. Controls may stand outside the form with form="…".
// An open map hears of it by the event samspill:results, and links marked data-same (this page in another
// language) follow to the same search.

import { swap } from './swap';

const PAUSE_MS = 180;

let asking: AbortController | undefined;
let pause: number | undefined;

export function followForms(): void {
  if (!document.querySelector('form[data-live], form[data-submit]')) return;
  document.addEventListener('input', (event) => {
    const form = formOf(event.target);
    if (!form?.hasAttribute('data-live') || !isTyped(event.target)) return;
    clearTimeout(pause);
    pause = window.setTimeout(() => void show(form, addressOf(form), 'replace'), PAUSE_MS);
  });
  document.addEventListener('change', (event) => {
    const form = formOf(event.target);
    if (!form || isTyped(event.target)) return;
    if (form.hasAttribute('data-live')) choose(form);
    else if (form.hasAttribute('data-submit')) form.requestSubmit();
  });
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (!form.hasAttribute('data-live')) return;
    event.preventDefault();
    choose(form);
  });
  window.addEventListener('popstate', () => {
    const form = document.querySelector<HTMLFormElement>('form[data-live]');
    if (!form) return;
    fill(form, new URLSearchParams(location.search));
    void show(form, new URL(location.href), 'keep');
  });
}

/** A choice, or Enter: a step of its own in the history, so that Back undoes it. */
function choose(form: HTMLFormElement): void {
  clearTimeout(pause);
  void show(form, addressOf(form), 'push');
}

async function show(form: HTMLFormElement, address: URL, history: 'push' | 'replace' | 'keep'): Promise<void> {
  const ids = (form.dataset.live ?? '').split(/\s+/).filter(Boolean);
  asking?.abort();
  asking = new AbortController();
  const { signal } = asking;
  const first = document.getElementById(ids[0] ?? '');
  first?.setAttribute('aria-busy', 'true');
  try {
    const answer = await fetch(address, { headers: { 'X-Fragment': ids[0] ?? '' }, signal });
    if (!answer.ok) throw new Error(String(answer.status));
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (signal.aborted) return;
    const focused = document.activeElement?.id;
    for (const id of ids) {
      const twin = fresh.getElementById(id);
      const old = document.getElementById(id);
      if (twin && old) swap(old, document.importNode(twin, true));
    }
    if (focused && document.activeElement?.id !== focused) document.getElementById(focused)?.focus();
    if (fresh.title) document.title = fresh.title;
    document.dispatchEvent(new Event('samspill:results'));
    if (history === 'push' && address.href !== location.href) window.history.pushState(null, '', address);
    if (history === 'replace') window.history.replaceState(null, '', address);
    lead(address.search);
  } catch (reason) {
    if (signal.aborted) return;
    // The plain way always works; while somebody types we leave what stands and wait for the next key.
    if (history !== 'replace') location.assign(address);
    else console.warn('Search as you type:', reason);
  } finally {
    if (!signal.aborted) document.getElementById(ids[0] ?? '')?.removeAttribute('aria-busy');
  }
}

/** The same page in other languages, with the search as it is now. */
function lead(search: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>('[data-same]')) {
    const there = new URL(link.href);
    there.search = search;
    link.href = there.href;
  }
}

/** The address the form would go to by itself, without the fields left empty. */
function addressOf(form: HTMLFormElement): URL {
  const address = new URL(form.action);
  address.search = '';
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value.trim() !== '') address.searchParams.append(name, value);
  }
  return address;
}

/** Sets the fields to what an address says, when Back or Forward brought it. */
function fill(form: HTMLFormElement, said: URLSearchParams): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && /^(checkbox|radio)$/.test(field.type)) {
      field.checked = said.getAll(field.name).includes(field.value);
    } else if (isTyped(field) || field instanceof HTMLSelectElement) {
      const value = said.get(field.name);
      if (value !== null || isTyped(field)) field.value = value ?? '';
      else field.selectedIndex = 0;
    }
  }
}

function formOf(target: EventTarget | null): HTMLFormElement | null {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.form : null;
}

function isTyped(target: unknown): target is HTMLInputElement {
  return target instanceof HTMLInputElement && /^(search|text|number)$/.test(target.type);
}
