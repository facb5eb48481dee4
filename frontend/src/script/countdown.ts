// A time that is held counts down: <b role="timer" data-countdown="680">11.20</b>. The seconds are the server's, as
// they were when the page was made, so a wrong clock on the machine does no harm. Without script the page says until
// when. When it is over the page is asked for anew, and says so.

export function countDown(): void {
  const begun = performance.now();
  for (const timer of document.querySelectorAll<HTMLElement>('[data-countdown]')) {
    const all = Number(timer.dataset.countdown);
    if (all > 0) tick(timer, all, begun);
  }
}

function tick(timer: HTMLElement, all: number, begun: number): void {
  const left = Math.max(0, Math.ceil(all - (performance.now() - begun) / 1000));
  const point = document.documentElement.lang === 'en' ? ':' : '.';
  timer.textContent = `${Math.floor(left / 60)}${point}${String(left % 60).padStart(2, '0')}`;
  if (left > 0) setTimeout(() => tick(timer, all, begun), 1000);
  else location.reload();
}
