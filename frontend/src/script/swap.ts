// Replaces a part of the page by a fresh one. Two things must survive: a live region, since only a node that
// stays is read out by screen readers when its words change, and folds that somebody opened.

export function swap(old: Element, fresh: Element): void {
  if (old.matches('[aria-live]')) {
    if (old.textContent !== fresh.textContent) old.replaceChildren(...fresh.childNodes);
    return;
  }
  const live = old.querySelector('[aria-live][id]');
  const twin = live && fresh.querySelector(`#${CSS.escape(live.id)}`);
  if (!live || !twin) {
    keepFolds(old, fresh);
    old.replaceWith(fresh);
    return;
  }
  const stays = branch(old, live);
  const model = branch(fresh, twin);
  for (const child of [...old.children]) {
    const next = child.id && fresh.querySelector(`#${CSS.escape(child.id)}`);
    if (next) keepFolds(child, next);
  }
  const all = [...fresh.childNodes];
  const middle = all.indexOf(model);
  for (const child of [...old.childNodes]) if (child !== stays) child.remove();
  stays.before(...all.slice(0, middle));
  stays.after(...all.slice(middle + 1));
  swap(stays, model);
}

/** The child of `top` on the way to `leaf`. */
function branch(top: Element, leaf: Element): Element {
  let at = leaf;
  while (at.parentElement && at.parentElement !== top) at = at.parentElement;
  return at;
}

function keepFolds(old: Element, fresh: Element): void {
  const folds = (part: Element) => [part, ...part.querySelectorAll('details[id]')].filter((it) => it instanceof HTMLDetailsElement);
  for (const fold of folds(fresh)) {
    const was = folds(old).find((it) => it.id === fold.id);
    if (was) fold.open = was.open;
  }
}
