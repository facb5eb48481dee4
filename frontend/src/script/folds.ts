// Folds are <details>, so they open and close by themselves. Script adds what people expect of a menu:
// Escape and a click elsewhere close it. On wide screens a .fold shows its content by style alone, except in
// browsers that cannot style the content of a closed fold; there it is opened here.

export function tendFolds(): void {
  const menus = () => document.querySelectorAll<HTMLDetailsElement>('details:is(.menu, .account, .switch)[open]');
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    for (const menu of menus()) {
      menu.open = false;
      menu.querySelector('summary')?.focus();
    }
  });
  document.addEventListener('click', (event) => {
    for (const menu of menus()) if (!menu.contains(event.target as Node)) menu.open = false;
  });
  if (CSS.supports('selector(::details-content)')) return;
  const wide = matchMedia('(min-width: 60rem)');
  const open = () => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('details.fold[data-wide]')) fold.open = wide.matches;
  };
  wide.addEventListener('change', open);
  open();
}
