// The script of every page. Everything works without it; it saves people clicks and page loads.
//   data-live        on a GET form: results follow what is typed and chosen (live.ts)
//   data-submit      on a GET form without data-live: a choice sends the form
//   data-share, data-print, data-map on a <button hidden>: shown here, since they need script (buttons.ts)
//   details.menu, details.fold: closed with Escape, open on wide screens (folds.ts)
//   .unscripted      hidden once this runs: buttons that only people without script need
import { offerButtons } from './buttons';
import { tendFolds } from './folds';
import { followForms } from './live';

document.documentElement.dataset.script = '';
followForms();
offerButtons();
tendFolds();
