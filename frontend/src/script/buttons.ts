// Buttons that need script. The page sends them hidden; they are shown here.
//   <button type="button" hidden data-share data-done="Lenken er kopiert">Del</button><span role="status"></span>
//   <button type="button" hidden data-print>Skriv ut</button>
//   <button type="button" hidden data-map="kart" data-script="…map.js" data-style="…map.css">Vis kart</button>

export function offerButtons(): void {
  offer('[data-print]', () => window.print());
  if ('share' in navigator || 'clipboard' in navigator) offer('[data-share]', share);
  offer('[data-map]', openMap);
}

function offer(which: string, act: (button: HTMLButtonElement) => unknown): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>(`button${which}`)) button.hidden = false;
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>(`button${which}`);
    if (button) act(button);
  });
}

async function share(button: HTMLButtonElement): Promise<void> {
  const url = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  try {
    if ('share' in navigator) {
      await navigator.share({ title: document.title, url });
      return;
    }
    await (navigator as Navigator).clipboard.writeText(url);
    const said = button.nextElementSibling;
    if (said?.matches('[role=status]')) said.textContent = button.dataset.done ?? '';
  } catch {
    // Closing the share sheet, or no leave to use the clipboard, is an answer, not a fault.
  }
}

async function openMap(button: HTMLButtonElement): Promise<void> {
  const { map, script, style } = button.dataset;
  const place = document.getElementById(map ?? '');
  if (!place || !script || place.dataset.map) return;
  place.dataset.map = 'loading';
  button.disabled = true;
  try {
    await Promise.all([style && sheet(style), import(script).then((loaded) => loaded.show(place))]);
    button.hidden = true;
  } catch {
    delete place.dataset.map;
    button.disabled = false;
  }
}

function sheet(address: string): Promise<unknown> {
  return new Promise((done, failed) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address });
    link.addEventListener('load', done);
    link.addEventListener('error', failed);
    document.head.append(link);
  });
}
