# Keys, steps, runs and why each gets what it gets.

## Pages
alloc-keys = Fordelingsnøkler
alloc-keys-lead = En nøkkel sier hvordan en pott deles. Den kan prøves på ekte tall før noen vedtar den, og et vedtatt regnestykke endres aldri.
alloc-new-trial = Ny prøvekjøring
alloc-new-trial-lead = Vi henter tallene fra registeret og fryser dem. Da står nøklene du sammenlikner, på de samme tallene.
alloc-no-keys = Her er ingen nøkler ennå.
alloc-new-key = Ny nøkkel
alloc-begin-key = Begynn på en nøkkel
alloc-name = Navn
alloc-name-hint = For eksempel «Driftstilskudd til idrettslag»
alloc-runs = Kjøringer
alloc-no-runs = Ingen har kjørt en nøkkel ennå.
alloc-run-words = { $day }, { $pot } kr
alloc-run-final = Vedtaket bygger på denne
alloc-version = Versjon { $number }
alloc-version-named = { $name }, versjon { $number }
alloc-version-draft = { $name }, versjon { $number } (utkast)
alloc-steps = { $count ->
    [one] { $count } trinn
   *[other] { $count } trinn
}
alloc-decided = Vedtatt av { $by } { $day }. Gjelder fra { $from }.
alloc-decided-case = Vedtatt av { $by } { $day }, sak { $case }. Gjelder fra { $from }.
alloc-state-draft = Utkast
alloc-state-in-force = Gjelder nå
alloc-state-coming = Vedtatt, gjelder senere
alloc-state-past = Gjelder ikke lenger
alloc-try = Prøv nøkkelen
alloc-trial-of = Prøve: { $name }
alloc-next-version = Lag neste versjon
alloc-the-steps = Trinnene
alloc-no-steps = Nøkkelen har ingen trinn ennå. Begynn med det som skal gis.
alloc-change = Endre
alloc-up = Flytt opp
alloc-down = Flytt ned
alloc-remove = Fjern
alloc-add-step = Nytt trinn
alloc-add = Legg til
alloc-names = Navnet på nøkkelen
alloc-name-nb = Navn på bokmål
alloc-name-nn = Navn på nynorsk (kan stå tomt)
alloc-name-en = Navn på engelsk (kan stå tomt)
alloc-save = Lagre navnet
alloc-decide = Nøkkelen er vedtatt
alloc-decide-lead = Når vedtaket er ført inn, kan nøkkelen ikke endres. Skal noe bli annerledes, lager du neste versjon.
alloc-decided-on = Når ble den vedtatt?
alloc-decided-by = Hvem vedtok den?
alloc-decided-by-hint = For eksempel «kommunestyret»
alloc-case = Saksnummer (kan stå tomt)
alloc-from = Gjelder fra
alloc-decide-do = Før inn vedtaket
alloc-discard = Forkast utkastet
alloc-checked = Før den kan kjøres
alloc-can-run = Nøkkelen kan kjøres
alloc-order = Rekkefølgen
alloc-order-words = Først settes noe av, så gis det, så kommer taket, gulvet og minstebeløpet. Til slutt rundes det av, og det som er igjen, får sin plass.
alloc-done-moved = Trinnet er flyttet.
alloc-done-removed = Trinnet er fjernet.
alloc-done-named = Navnet er lagret.
alloc-done-step = Trinnet er lagret.
alloc-done-decided = Vedtaket er ført inn.
alloc-done-discarded = Utkastet er forkastet.
alloc-done-next = Her er utkastet til neste versjon.
alloc-done-run = Nøkkelen er kjørt.

## A new trial
alloc-run-title = Hva skal kjøringen hete?
alloc-run-title-hint = For eksempel «Driftstilskudd 2027, forslag 2»
alloc-key-and-pot = Nøkkel og pott
alloc-key = Nøkkel
alloc-choose = Velg
alloc-pot = Pott
alloc-part = Del { $number }
alloc-part-more = Område, slag, overgang og råd
alloc-part-name = Navn på delen (kan stå tomt)
alloc-part-area = Område
alloc-part-everywhere = Hele kommunen
alloc-part-kind = Slag
alloc-part-any = Alle slag
alloc-part-old = Gammel nøkkel som fortsatt teller
alloc-part-old-hint = Slik mykes en overgang opp over noen år.
alloc-part-percent = Hvor mange prosent teller den gamle?
alloc-part-through = Alt går til et råd som gir det videre (kan stå tomt)
alloc-part-through-hint = Organisasjonsnummeret til rådet
alloc-add-part = Legg til en del med egen pott
alloc-remove-part = Fjern delen
alloc-compare = Sammenlikn med
alloc-compare-hint = Kjøres med samme pott på de samme tallene.
alloc-year = Medlemstall for år
alloc-year-hint = Slik de var 31. desember
alloc-last-year = Beløp i fjor (kan stå tomt)
alloc-last-year-hint = Én forening på hver linje: organisasjonsnummer og kroner. Du kan lime inn fra et regneark.
alloc-run = Kjør nøkkelen

## A run
alloc-lead-final = Kjørt { $day } for { $count } foreninger med medlemstall for { $year }. Vedtaket bygger på denne.
alloc-lead-trial = Prøvekjørt { $day } for { $count } foreninger med medlemstall for { $year }. Ingen får noe av en prøve.
alloc-get-xlsx = Hent regneark
alloc-get-csv = Hent CSV
alloc-get-json = Hent alt (JSON)
alloc-set-aside = Satt av
alloc-given = Fordelt
alloc-left = Igjen
alloc-kept-for = Det som er igjen, står til { $purpose }.
alloc-through = Hele summen går til rådet, som gir den videre slik tabellen viser.
alloc-against-last = Mot i fjor
alloc-against = Mot «{ $name }»
alloc-winners = { $count ->
    [one] Én forening får mer
   *[other] { $count } foreninger får mer
}
alloc-losers = { $count ->
    [one] Én forening får mindre
   *[other] { $count } foreninger får mindre
}
alloc-same = { $count ->
    [one] Én får det samme
   *[other] { $count } får det samme
}
alloc-incomparable = { $count ->
    [one] Én har ikke noe å sammenlikne med
   *[other] { $count } har ikke noe å sammenlikne med
}
alloc-rows = Per forening
alloc-view-all = Vis alle
alloc-view-winners = De som får mer
alloc-view-losers = De som får mindre
alloc-no-rows = Ingen å vise her.
alloc-table-caption = Hva hver forening får, i kroner
alloc-association = Forening
alloc-organisation-number = Organisasjonsnummer
alloc-members = Medl. (u. 20)
alloc-all-members = Medlemmer
alloc-under-twenty = Under 20 år
alloc-last = I fjor
alloc-gets = Får
alloc-since-last = Fra i fjor
alloc-since-other = Mot den andre
alloc-new = ny
alloc-all = { $count ->
    [one] { $count } forening
   *[other] Alle { $count }
}
alloc-picture = De største endringene, kr
alloc-picture-label = Punktdiagram: av de { $shown } største endringene er { $winners } til det bedre. Tallene står i tabellen over.
alloc-picture-note = De { $shown } største endringene av { $all }. Tallene står i tabellen «Per forening».
alloc-old-key = Gammel nøkkel, teller { $percent } prosent
alloc-new-key-part = Ny nøkkel, teller { $percent } prosent
alloc-total-shared = { $sum } ble delt på { $points }.
alloc-total-aside = { $sum }.
alloc-total-takers = { $count ->
    [one] Endret noe for én.
   *[other] Endret noe for { $count }.
}
alloc-total-rounds = { $count ->
    [one] { $count } runde.
   *[other] { $count } runder til alle sto innenfor.
}
alloc-total-after = Etter dette er { $given } fordelt, og { $left } er igjen.
alloc-looked-over = Kontrollert
alloc-numbers = Tallene kjøringen bygger på
alloc-numbers-words = Tallene er frosset. Det en forening endrer etterpå, flytter dem ikke.
alloc-numbers-lead = Hentet fra registeret { $day }, med medlemstall for { $year }.
alloc-numbers-caption = Hvert tall, med kilde og dato under navnet
alloc-see-numbers = Se tallene, med kilde og dato
alloc-hash = Fingeravtrykk:
alloc-its-numbers = Tallene vi brukte
alloc-no-numbers = Foreningen har ikke oppgitt medlemstall.
alloc-source = { $source }, per { $day }
alloc-source-typed = oppgitt av foreningen
alloc-source-file = talt fra foreningens egen liste
alloc-source-staff = ført av kommunen
alloc-source-federation = fra forbundet
alloc-source-written = skrevet inn av saksbehandler
alloc-source-decided = vedtatt beløp
alloc-source-application = fra søknaden

## What is counted
alloc-figure-association = Foreninger
alloc-figure-members = Medlemmer
alloc-figure-aged = Medlemmer fra { $from } til { $to } år
alloc-figure-aged-from = Medlemmer fra { $from } år
alloc-figure-women = Jenter og kvinner
alloc-figure-men = Gutter og menn
alloc-figure-residents = Medlemmer som bor i kommunen
alloc-figure-disability = Medlemmer med funksjonsnedsettelse
alloc-figure-paying = Betalende medlemmer
alloc-figure-groups = Grupper
alloc-figure-activities = Aktiviteter i året
alloc-figure-own_effort = Timer dugnad
alloc-figure-own = Eget tall: { $word }
alloc-per-association = per forening
alloc-per-members = per medlem
alloc-per-aged = per medlem fra { $from } til { $to } år
alloc-per-aged-from = per medlem fra { $from } år
alloc-per-women = per jente og kvinne
alloc-per-men = per gutt og mann
alloc-per-residents = per medlem som bor i kommunen
alloc-per-disability = per medlem med funksjonsnedsettelse
alloc-per-paying = per betalende medlem
alloc-per-groups = per gruppe
alloc-per-activities = per aktivitet
alloc-per-own_effort = per time dugnad
alloc-per-own = per { $word }
alloc-count-association = { $count ->
    [one] { $count } forening
   *[other] { $count } foreninger
}
alloc-count-members = { $count ->
    [one] { $count } medlem
   *[other] { $count } medlemmer
}
alloc-count-aged = { $count ->
    [one] { $count } medlem fra { $from } til { $to } år
   *[other] { $count } medlemmer fra { $from } til { $to } år
}
alloc-count-aged-from = { $count ->
    [one] { $count } medlem fra { $from } år
   *[other] { $count } medlemmer fra { $from } år
}
alloc-count-women = { $count ->
    [one] { $count } jente eller kvinne
   *[other] { $count } jenter og kvinner
}
alloc-count-men = { $count ->
    [one] { $count } gutt eller mann
   *[other] { $count } gutter og menn
}
alloc-count-residents = { $count ->
    [one] { $count } medlem som bor i kommunen
   *[other] { $count } medlemmer som bor i kommunen
}
alloc-count-disability = { $count ->
    [one] { $count } medlem med funksjonsnedsettelse
   *[other] { $count } medlemmer med funksjonsnedsettelse
}
alloc-count-paying = { $count ->
    [one] { $count } betalende medlem
   *[other] { $count } betalende medlemmer
}
alloc-count-groups = { $count ->
    [one] { $count } gruppe
   *[other] { $count } grupper
}
alloc-count-activities = { $count ->
    [one] { $count } aktivitet i året
   *[other] { $count } aktiviteter i året
}
alloc-count-own_effort = { $count ->
    [one] { $count } time dugnad
   *[other] { $count } timer dugnad
}
alloc-count-own = { $count } { $word }

## Steps
alloc-title-set-aside = Settes av
alloc-title-base = Grunnbeløp
alloc-title-tier = Trinn etter størrelse
alloc-title-weight = Vekting
alloc-title-share = Deling
alloc-title-percent-pot = Egen pott
alloc-title-cap = Tak
alloc-title-floor = Gulv
alloc-title-minimum = Minste utbetaling
alloc-title-rounding = Avrunding
alloc-title-leftover = Det som er igjen
alloc-about-set-aside = Tas ut av potten før noen får noe, for eksempel en reserve til klager.
alloc-about-base = Den samme summen for hver forening, gruppe eller hvert medlem.
alloc-about-tier = En fast sum etter hvor stor foreningen er. Det høyeste trinnet den når, gjelder.
alloc-about-weight = Noen teller mer eller mindre i delingene som kommer etter.
alloc-about-share = En sum deles etter det som telles. Du kan la noe telle mer enn noe annet.
alloc-about-percent-pot = En del av potten til noe bestemt, med et tak for hver. Det ingen kan få, går tilbake.
alloc-about-cap = Det meste en forening får i alt.
alloc-about-floor = Det minste en forening får, når den får noe. De andre gir fra seg til det går opp.
alloc-about-minimum = Det som er mindre enn dette, betales ikke ut.
alloc-about-rounding = Alle beløp gjøres hele. Største rest går alltid opp; nærmeste kan bli for mye, og da sier vi nei.
alloc-about-leftover = Det som er igjen til slutt, vises alltid. Her sier du hva det blir til.
alloc-step-set-aside = { $sum } settes av til { $purpose }.
alloc-step-base = { $sum } { $per }.
alloc-step-tier = Et fast beløp etter { $figure }: { $tiers }.
alloc-step-tier-one = fra { $from }: { $sum }
alloc-step-weight = Fra nå av teller noen { $percent } prosent når noe deles.
alloc-step-share = { $sum } deles etter { $by }.
alloc-step-percent-pot = { $sum } går til { $purpose } og deles etter { $by }.
alloc-step-ceiling = Ingen får mer enn { $sum } av dette.
alloc-step-floor = Den som får noe, får minst { $limit }. De andre gir fra seg i forhold til det de har.
alloc-step-cap = Ingen får mer enn { $limit }. { $surplus }
alloc-step-minimum = Mindre enn { $sum } betales ikke ut. { $surplus }
alloc-step-leftover-largest = Det som er igjen, går til den som får mest.
alloc-step-leftover-kept = Det som er igjen, står til { $purpose }.
alloc-round-nearest = Beløpene rundes til nærmeste { $unit }.
alloc-round-down = Beløpene rundes ned til hele { $unit }.
alloc-round-remainder = Beløpene rundes ned til hele { $unit }. Det som blir over, går til dem med størst rest, og ved likhet { $ties }.
alloc-ties-members = først til den med flest medlemmer
alloc-ties-name = etter navn
alloc-ties-last = først til den som fikk minst i fjor
alloc-surplus-shared = Det som blir over, deles på de andre.
alloc-surplus-left = Det som blir over, blir stående igjen.
alloc-portion-rest = Resten
alloc-portion-pot = { $percent } prosent av potten
alloc-portion-of-rest = { $percent } prosent av det som er igjen
alloc-limit-last = { $percent } prosent av det den fikk i fjor
alloc-by-weight = { $figure } (teller { $weight })
alloc-who = Gjelder foreninger { $who }.
alloc-who-areas = i { $areas }
alloc-who-kinds = som driver med { $kinds }
alloc-who-at-least = med minst { $counted }
alloc-who-below = med færre enn { $counted }

## The form of a step
alloc-save-step = Lagre trinnet
alloc-field-to = Hva blir det til?
alloc-to-kept = Det står til noe bestemt
alloc-to-largest = Den som får mest, får det
alloc-field-purpose-nb = Hva er det til? På bokmål
alloc-field-purpose-hint = Slik det passer i en setning: «reserve til klager»
alloc-field-purpose-nn = På nynorsk (kan stå tomt)
alloc-field-purpose-en = På engelsk (kan stå tomt)
alloc-field-figure = Etter hva?
alloc-field-each = Kroner for hver
alloc-field-tiers = Trinn
alloc-field-tiers-hint = Fra det laveste. Rader du ikke trenger, lar du stå tomme.
alloc-field-tier-from = Trinn { $number }: fra
alloc-field-tier-sum = Trinn { $number }: kroner
alloc-field-portion = Hvor mye?
alloc-portion-choice-rest = Alt som er igjen
alloc-portion-choice-fixed = En fast sum
alloc-portion-choice-pot = Prosent av hele potten
alloc-portion-choice-of-rest = Prosent av det som er igjen
alloc-field-fixed = Fast sum, kroner
alloc-field-percent = Prosent
alloc-field-percent-hint = Fyll ut summen eller prosenten, etter det du valgte.
alloc-field-pot-percent = Prosent av hele potten
alloc-field-ceiling = Det meste hver kan få av dette, kroner (kan stå tomt)
alloc-field-limit = Hvordan settes grensen?
alloc-limit-choice-fixed = En fast sum
alloc-limit-choice-pot = Prosent av hele potten
alloc-limit-choice-last = Prosent av det foreningen fikk i fjor
alloc-field-least = Minste beløp, kroner
alloc-field-surplus = Hvor går det som blir over?
alloc-surplus-choice-shared = Til de andre, i forhold til det de har
alloc-surplus-choice-left = Det blir stående igjen
alloc-field-counts = Hvor mange prosent teller de?
alloc-field-counts-hint = 150 er halvannen gang så mye, 100 er som alle andre
alloc-field-unit = Rund til hele
alloc-field-method = Hvordan?
alloc-method-remainder = Største rest: summen går alltid opp
alloc-method-nearest = Til nærmeste
alloc-method-down = Alltid ned
alloc-field-ties = Når to har like stor rest
alloc-field-ties-hint = Brukes bare ved største rest. Er det fortsatt likt, avgjør navnet.
alloc-ties-choice-members = Den med flest medlemmer først
alloc-ties-choice-name = Etter navn
alloc-ties-choice-last = Den som fikk minst i fjor, først
alloc-field-weights = Hva teller, og hvor mye?
alloc-field-weights-hint = Skriv 1 for det som teller helt, 2 for det som teller dobbelt, 0,5 for halvt. Det som står tomt, teller ikke.
alloc-field-who = Hvem gjelder det?
alloc-field-who-hint = Det som ikke er fylt ut, gjelder for alle.
alloc-field-areas = Bare i disse områdene
alloc-field-kinds = Bare for dem som driver med
alloc-field-least-figure = Minst så mange av
alloc-field-least-count = Minst, antall
alloc-field-below-figure = Færre enn så mange av
alloc-field-below-count = Færre enn, antall
alloc-field-none = Ingen

## Why
alloc-got = Dere får { $sum }. Slik ble det regnet ut:
alloc-got-nothing = Dere får ikke noe etter denne nøkkelen. Slik ble det regnet ut:
alloc-got-blend = Den gamle nøkkelen gir { $old }, den nye { $new }. I år teller den gamle { $percent } prosent.
alloc-by-old = Etter den gamle nøkkelen
alloc-by-new = Etter den nye nøkkelen
alloc-why = Hvorfor
alloc-in-all = I alt
alloc-why-base = { $counted } à { $sum }
alloc-why-base-all = Grunnbeløp, { $sum } til hver
alloc-why-tier = Dere har { $counted }, og det gir trinnet fra { $from }
alloc-why-weight = Dere teller { $percent } prosent i det som følger
alloc-why-share = { $portion } deles. Dere teller { $own } av { $all }: { $how }.
alloc-why-times = { $counted } × { $weight }
alloc-why-ceiling = Ingen får mer enn { $sum } av dette.
alloc-why-raised = Alle som får noe, får minst { $sum }
alloc-why-gave-way = Andre ble løftet til det minste noen får, og dere gir fra dere noe
alloc-why-held = Ingen får mer enn { $sum }
alloc-why-surplus = Deres del av det andre ikke kunne få
alloc-why-too-small = Mindre enn { $sum } betales ikke ut
alloc-why-nearest = Rundet til nærmeste { $unit }
alloc-why-down = Rundet ned til hele { $unit }
alloc-why-remainder-up = Rundet opp til hele { $unit }, fordi resten var blant de største
alloc-why-remainder-down = Rundet ned til hele { $unit }
alloc-why-leftover = Det som var igjen, gikk til den som får mest

## What was looked over
alloc-check-pot = Det som er fordelt og satt av, er ikke mer enn potten
alloc-check-pot-not = Det som er fordelt, er mer enn potten. Bruk ikke denne kjøringen, og si fra.
alloc-check-negative = Ingen får mindre enn null
alloc-check-negative-not = Noen får mindre enn null. Bruk ikke denne kjøringen, og si fra.
alloc-check-order = Regnet i motsatt rekkefølge blir det det samme
alloc-check-order-not = Regnet i motsatt rekkefølge blir det noe annet. Bruk ikke denne kjøringen, og si fra.
alloc-check-more = Ingen får mindre enn en mindre forening de kan sammenliknes med
alloc-check-more-not = { $larger } er større enn { $smaller }, men får mindre
alloc-check-missing = { $count ->
    [one] Én har ikke oppgitt { $figure }: { $names }
   *[other] { $count } har ikke oppgitt { $figure }: { $names }
}
alloc-check-missing-many = { $count ->
    [one] Én har ikke oppgitt { $figure }, blant dem { $names }
   *[other] { $count } har ikke oppgitt { $figure }, blant dem { $names }
}
alloc-check-outside = { $count ->
    [one] Én forening hører ikke til noen del
   *[other] { $count } foreninger hører ikke til noen del
}
alloc-check-left = { $sum } er ikke fordelt
alloc-warn-tier = Trinn { $step }: et høyere trinn gir mindre enn det under. En forening kan tape på å vokse.
alloc-warn-fewer = Trinn { $step } gjelder bare dem som har få. En forening kan tape på å vokse.
alloc-warn-weight = Trinn { $step } lar dem som har mange, telle mindre. En forening kan tape på å vokse.
alloc-warn-shares = Trinn { $step } deler videre oppå gulvet. En forening kan tape litt på å vokse.
alloc-warn-unit = Trinn { $step }: når ikke alt deles, kan en forening som vokser, få én avrunding mindre. Det er aldri mer enn det.
alloc-fault-empty = Nøkkelen har ingen trinn som gir noe. Legg til et grunnbeløp eller en deling.
alloc-fault-no-rounding = Beløpene må rundes av. Legg til en avrunding.
alloc-fault-twice = Trinn { $step } er med to ganger. Fjern det ene.
alloc-fault-order = Trinn { $step } hører hjemme tidligere i nøkkelen.
alloc-fault-percent = Prosenten i trinn { $step } kan ikke brukes.
alloc-fault-sum = Summen i trinn { $step } må være mer enn null.
alloc-fault-counted = Trinn { $step } må telle noe, og hver ting bare én gang.
alloc-fault-tiers = Trinn { $step } må ha grenser som stiger.
alloc-fault-uneven = Summen i trinn { $step } må gå opp i det beløpene rundes til.
alloc-fault-over-hundred = Delene av potten blir mer enn 100 prosent til sammen.
alloc-fault-too-many = Nøkkelen har for mange trinn. Ta bort noen.
alloc-no-enough = Trinn { $step } trenger { $needed }, og det er bare { $left }. Øk potten eller senk summen i trinnet.
alloc-no-overshoots = Rundet til nærmeste blir det { $over } mer enn det er. Velg største rest, så går det opp.
alloc-no-pot = Skriv en pott som er mer enn null.
alloc-no-blend = Den gamle nøkkelen må telle fra 1 til 99 prosent.
alloc-no-old = Den gamle nøkkelen: { $why }
alloc-no-part = Del { $part }: { $why }
alloc-no-unsound = Regnestykket går ikke opp, og det er en feil hos oss. Ingenting er lagret.

## What is wrong with a form
alloc-error-name = Skriv hva nøkkelen skal hete
alloc-error-title = Skriv hva kjøringen skal hete
alloc-error-year = Skriv et år vi kan ha tall for
alloc-error-key = Velg en nøkkel
alloc-error-blend = Skriv et tall fra 1 til 99
alloc-error-through = Skriv organisasjonsnummeret til et råd som står i registeret
alloc-error-last = Skriv organisasjonsnummer og kroner på hver linje. Vi forstår ikke «{ $line }».
alloc-error-decided-on = Skriv når nøkkelen ble vedtatt
alloc-error-decided-by = Skriv hvem som vedtok nøkkelen
alloc-error-from = Skriv når nøkkelen skal gjelde fra
alloc-error-same-date = En annen versjon gjelder fra samme dag. Velg en annen.
alloc-error-faults = Nøkkelen kan ikke kjøres ennå. Se hva som mangler.
alloc-error-sum = Skriv en sum i kroner, for eksempel 12 500
alloc-error-percent = Skriv en prosent mellom 0 og 100, for eksempel 12,5
alloc-error-count = Skriv et helt tall
alloc-error-figure = Velg hva som skal telles
alloc-error-purpose = Skriv hva det er til
alloc-error-tier-order = Hvert trinn må begynne høyere enn det før
alloc-error-tiers = Fyll ut minst ett trinn
alloc-error-weight = Skriv et tall, for eksempel 1 eller 2,5
alloc-error-weights = Skriv hva som skal telle
alloc-error-who = Velg hvem det gjelder
allocation-kept-by-law = Hvem som laget nøkler og kjøringer som vedtak bygger på, etter arkivlova

deed-allocation-decide-keys = Førte inn at en nøkkel er vedtatt
deed-allocation-run = Kjørte en nøkkel
deed-allocation-see = Så nøkler og kjøringer
deed-allocation-write-keys = Endret en nøkkel
