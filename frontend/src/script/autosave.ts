// A form marked data-autosave="address" is sent there while somebody writes, so that nothing is lost when the
// page is closed. The answer is a sentence («Lagret kl. 20.31»), said in [data-autosaved]; the header X-Version
// moves the form's hidden version along. Files wait until the form itself is sent. A refusal (409) also answers
// with a sentence; without an answer the page goes on trying with the next word written.

const PAUSE_MS = 1500;

export function saveDrafts(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-autosave]')) tend(form);
}

function tend(form: HTMLFormElement): void {
  let pause: number | undefined;
  let unsaved = false;
  let saving: Promise<void> = Promise.resolve();
  const save = () => {
    clearTimeout(pause);
    if (!unsaved) return;
    unsaved = false;
    // One at a time, so that each knows the version the one before it made.
    saving = saving.then(() => send(form)).catch(() => {
      unsaved = true;
    });
  };
  const written = (event: Event) => {
    const field = event.target as HTMLInputElement;
    if (field.form !== form || field.type === 'file') return;
    unsaved = true;
    clearTimeout(pause);
    pause = window.setTimeout(save, PAUSE_MS);
  };
  document.addEventListener('input', written);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') save();
  });
  form.addEventListener('submit', () => {
    clearTimeout(pause);
    unsaved = false;
  });
}

async function send(form: HTMLFormElement): Promise<void> {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.append(name, value);
  const answer = await fetch(form.dataset.autosave ?? '', { method: 'POST', body: fields, keepalive: true });
  const version = form.elements.namedItem('version');
  const moved = answer.headers.get('X-Version');
  if (version instanceof HTMLInputElement && moved) version.value = moved;
  const isPlain = answer.headers.get('Content-Type')?.startsWith('text/plain');
  const told = form.querySelector('[data-autosaved]') ?? document.querySelector('[data-autosaved]');
  if (told && isPlain) told.textContent = await answer.text();
  if (answer.status >= 500) throw new Error(String(answer.status));
}
