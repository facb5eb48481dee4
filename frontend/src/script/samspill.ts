// The script of every page. Everything works without it; it saves people clicks and page loads.
//   data-live        on a GET form: results follow what is typed and chosen (live.ts)
//   data-submit      on a GET form without data-live: a choice sends the form
//   data-share, data-print, data-map on a <button hidden>: shown here, since they need script (buttons.ts)
//   details.menu, .account, .switch, .fold: closed with Escape, open on wide screens (folds.ts)
//   data-autosave    on a form: what is written is kept while it is written (autosave.ts)
//   data-keys        on a case officer's table: keys, ticks (desk.ts)
//   data-again       on a part that changes by itself: fetched again every so many seconds (again.ts)
//   data-countdown  seconds left, as the server counted them when the page was made (countdown.ts)
//   data-reckon      on a POST form: the price follows what is chosen (reckon.ts)
//   .unscripted      hidden once this runs: buttons that only people without script need
import { askAgain } from './again';
import { saveDrafts } from './autosave';
import { offerButtons } from './buttons';
import { countDown } from './countdown';
import { tendDesks } from './desk';
import { tendFolds } from './folds';
import { followForms } from './live';
import { reckonPrices } from './reckon';

document.documentElement.dataset.script = '';
followForms();
offerButtons();
tendFolds();
saveDrafts();
tendDesks();
askAgain();
countDown();
reckonPrices();
