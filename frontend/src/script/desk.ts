// A case officer's table, marked data-keys on the <table>. The keyboard alone is enough: J and K move down and up
// the rows, X ticks the row, Enter opens it, ? shows these keys. Keys of a single letter can be switched off, and
// the browser remembers (WCAG 2.1.4). Besides: one tick for all, and how many are ticked, said politely.

const OFF = 'samspill-keys-off';

export function tendDesks(): void {
  const table = document.querySelector<HTMLTableElement>('table[data-keys]');
  if (!table) return;
  countTicks(table);
  const help = document.querySelector<HTMLDialogElement>('dialog.keys-help');
  offerHelp(help);
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isOff() || help?.open) return;
    if (isTyping(event.target)) return;
    const key = event.key.toLowerCase();
    if (key === '?') help?.showModal();
    else if (key === 'j' || key === 'k') move(table, key === 'j' ? 1 : -1);
    else if (key === 'x') tickOf(here(table))?.click();
    // Enter on a link or a button is the browser's own; on a tick it opens the row, as everywhere else in it.
    else if (key === 'enter' && (event.target === document.body || event.target === tickOf(here(table)))) linkOf(here(table))?.click();
    else return;
    event.preventDefault();
  });
  table.addEventListener('focusin', (event) => mark(table, (event.target as Element).closest('tbody tr')));
}

// A row that only names a group has no cells but its heading.
const rowsOf = (table: HTMLTableElement) => [...table.querySelectorAll<HTMLTableRowElement>('tbody tr:not(.kind)')];
const here = (table: HTMLTableElement) => table.querySelector<HTMLTableRowElement>('tbody tr[data-focus]');
const tickOf = (row: Element | null) => row?.querySelector<HTMLInputElement>('input[type=checkbox]:not(:disabled)');
const linkOf = (row: Element | null) => row?.querySelector<HTMLAnchorElement>('a[href]');

function move(table: HTMLTableElement, by: number): void {
  const rows = rowsOf(table);
  const at = rows.findIndex((row) => row.hasAttribute('data-focus'));
  const next = rows[at < 0 ? 0 : Math.min(Math.max(at + by, 0), rows.length - 1)];
  if (!next) return;
  mark(table, next);
  linkOf(next)?.focus();
}

function mark(table: HTMLTableElement, row: Element | null): void {
  for (const other of rowsOf(table)) other.toggleAttribute('data-focus', other === row);
}

function countTicks(table: HTMLTableElement): void {
  const all = table.querySelector<HTMLInputElement>('[data-pick-all]');
  const told = document.querySelector<HTMLElement>('[role=status][data-picked]');
  const ticks = () => rowsOf(table).flatMap((row) => tickOf(row) ?? []);
  const count = () => {
    const chosen = ticks().filter((tick) => tick.checked);
    for (const tick of ticks()) tick.closest('tr')?.toggleAttribute('data-picked', tick.checked);
    if (all) {
      all.checked = chosen.length > 0 && chosen.length === ticks().length;
      all.indeterminate = chosen.length > 0 && !all.checked;
    }
    const number = told?.querySelector('[data-picked-count]');
    if (number) number.textContent = String(chosen.length);
  };
  all?.addEventListener('change', () => {
    for (const tick of ticks()) tick.checked = all.checked;
  });
  table.addEventListener('change', count);
  if (all) all.hidden = false;
  if (told) told.hidden = false;
  count();
}

function offerHelp(help: HTMLDialogElement | null): void {
  const told = document.querySelector<HTMLElement>('[data-keys-told]');
  const off = document.querySelector<HTMLInputElement>('[data-keys-off]');
  if (!told || !help || !off) return;
  const show = () => {
    for (const key of told.querySelectorAll<HTMLElement>('[data-keys-on]')) key.hidden = isOff();
  };
  off.checked = isOff();
  off.addEventListener('change', () => {
    try {
      if (off.checked) localStorage.setItem(OFF, 'yes');
      else localStorage.removeItem(OFF);
    } catch {
      // A browser that keeps nothing forgets the choice with the page.
    }
    told.toggleAttribute('data-off', off.checked);
    show();
  });
  told.toggleAttribute('data-off', off.checked);
  told.hidden = false;
  told.querySelector('[data-keys-help]')?.addEventListener('click', () => help.showModal());
  help.querySelector('[data-keys-close]')?.addEventListener('click', () => help.close());
  show();
}

function isOff(): boolean {
  if (document.querySelector('[data-keys-told][data-off]')) return true;
  try {
    return localStorage.getItem(OFF) !== null;
  } catch {
    return false;
  }
}

function isTyping(target: EventTarget | null): boolean {
  const field = target as HTMLElement;
  if (field instanceof HTMLInputElement) return !/^(checkbox|radio|button|submit)$/.test(field.type);
  return field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement || field.isContentEditable;
}
