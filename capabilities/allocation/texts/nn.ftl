# Keys, steps, runs and why each gets what it gets.

## Pages
alloc-keys = Fordelingsnøklar
alloc-keys-lead = Ein nøkkel seier korleis ein pott blir delt. Han kan prøvast på ekte tal før nokon vedtek han, og eit vedteke reknestykke blir aldri endra.
alloc-new-trial = Ny prøvekøyring
alloc-new-trial-lead = Vi hentar tala frå registeret og frys dei. Då står nøklane du jamfører, på dei same tala.
alloc-no-keys = Her er ingen nøklar enno.
alloc-new-key = Ny nøkkel
alloc-begin-key = Byrj på ein nøkkel
alloc-name = Namn
alloc-name-hint = Til dømes «Driftstilskot til idrettslag»
alloc-runs = Køyringar
alloc-no-runs = Ingen har køyrt ein nøkkel enno.
alloc-run-words = { $day }, { $pot } kr
alloc-run-final = Vedtaket byggjer på denne
alloc-version = Versjon { $number }
alloc-version-named = { $name }, versjon { $number }
alloc-version-draft = { $name }, versjon { $number } (utkast)
alloc-steps = { $count ->
    [one] { $count } steg
   *[other] { $count } steg
}
alloc-decided = Vedteke av { $by } { $day }. Gjeld frå { $from }.
alloc-decided-case = Vedteke av { $by } { $day }, sak { $case }. Gjeld frå { $from }.
alloc-state-draft = Utkast
alloc-state-in-force = Gjeld no
alloc-state-coming = Vedteken, gjeld seinare
alloc-state-past = Gjeld ikkje lenger
alloc-try = Prøv nøkkelen
alloc-trial-of = Prøve: { $name }
alloc-next-version = Lag neste versjon
alloc-the-steps = Stega
alloc-no-steps = Nøkkelen har ingen steg enno. Byrj med det som skal givast.
alloc-change = Endre
alloc-up = Flytt opp
alloc-down = Flytt ned
alloc-remove = Fjern
alloc-add-step = Nytt steg
alloc-add = Legg til
alloc-names = Namnet på nøkkelen
alloc-name-nb = Namn på bokmål
alloc-name-nn = Namn på nynorsk (kan stå tomt)
alloc-name-en = Namn på engelsk (kan stå tomt)
alloc-save = Lagre namnet
alloc-decide = Nøkkelen er vedteken
alloc-decide-lead = Når vedtaket er ført inn, kan nøkkelen ikkje endrast. Skal noko bli annleis, lagar du neste versjon.
alloc-decided-on = Når vart han vedteken?
alloc-decided-by = Kven vedtok han?
alloc-decided-by-hint = Til dømes «kommunestyret»
alloc-case = Saksnummer (kan stå tomt)
alloc-from = Gjeld frå
alloc-decide-do = Før inn vedtaket
alloc-discard = Forkast utkastet
alloc-checked = Før han kan køyrast
alloc-can-run = Nøkkelen kan køyrast
alloc-order = Rekkjefølgja
alloc-order-words = Først blir noko sett av, så blir det gitt, så kjem taket, golvet og minstebeløpet. Til slutt blir det runda av, og det som er att, får sin plass.
alloc-done-moved = Steget er flytta.
alloc-done-removed = Steget er fjerna.
alloc-done-named = Namnet er lagra.
alloc-done-step = Steget er lagra.
alloc-done-decided = Vedtaket er ført inn.
alloc-done-discarded = Utkastet er forkasta.
alloc-done-next = Her er utkastet til neste versjon.
alloc-done-run = Nøkkelen er køyrd.

## A new trial
alloc-run-title = Kva skal køyringa heite?
alloc-run-title-hint = Til dømes «Driftstilskot 2027, framlegg 2»
alloc-key-and-pot = Nøkkel og pott
alloc-key = Nøkkel
alloc-choose = Vel
alloc-pot = Pott
alloc-part = Del { $number }
alloc-part-more = Område, slag, overgang og råd
alloc-part-name = Namn på delen (kan stå tomt)
alloc-part-area = Område
alloc-part-everywhere = Heile kommunen
alloc-part-kind = Slag
alloc-part-any = Alle slag
alloc-part-old = Gammal nøkkel som framleis tel
alloc-part-old-hint = Slik blir ein overgang mjuka opp over nokre år.
alloc-part-percent = Kor mange prosent tel den gamle?
alloc-part-through = Alt går til eit råd som gir det vidare (kan stå tomt)
alloc-part-through-hint = Organisasjonsnummeret til rådet
alloc-add-part = Legg til ein del med eigen pott
alloc-remove-part = Fjern delen
alloc-compare = Jamfør med
alloc-compare-hint = Blir køyrd med same pott på dei same tala.
alloc-year = Medlemstal for år
alloc-year-hint = Slik dei var 31. desember
alloc-last-year = Beløp i fjor (kan stå tomt)
alloc-last-year-hint = Éi foreining på kvar linje: organisasjonsnummer og kroner. Du kan lime inn frå eit rekneark.
alloc-run = Køyr nøkkelen

## A run
alloc-lead-final = Køyrd { $day } for { $count } foreiningar med medlemstal for { $year }. Vedtaket byggjer på denne.
alloc-lead-trial = Prøvekøyrd { $day } for { $count } foreiningar med medlemstal for { $year }. Ingen får noko av ei prøve.
alloc-get-xlsx = Hent rekneark
alloc-get-csv = Hent CSV
alloc-get-json = Hent alt (JSON)
alloc-set-aside = Sett av
alloc-given = Fordelt
alloc-left = Att
alloc-kept-for = Det som er att, står til { $purpose }.
alloc-through = Heile summen går til rådet, som gir han vidare slik tabellen viser.
alloc-against-last = Mot i fjor
alloc-against = Mot «{ $name }»
alloc-winners = { $count ->
    [one] Éi foreining får meir
   *[other] { $count } foreiningar får meir
}
alloc-losers = { $count ->
    [one] Éi foreining får mindre
   *[other] { $count } foreiningar får mindre
}
alloc-same = { $count ->
    [one] Éi får det same
   *[other] { $count } får det same
}
alloc-incomparable = { $count ->
    [one] Éi har ikkje noko å jamføre med
   *[other] { $count } har ikkje noko å jamføre med
}
alloc-rows = Per foreining
alloc-view-all = Vis alle
alloc-view-winners = Dei som får meir
alloc-view-losers = Dei som får mindre
alloc-no-rows = Ingen å vise her.
alloc-table-caption = Kva kvar foreining får, i kroner
alloc-association = Foreining
alloc-organisation-number = Organisasjonsnummer
alloc-members = Medl. (u. 20)
alloc-all-members = Medlemer
alloc-under-twenty = Under 20 år
alloc-last = I fjor
alloc-gets = Får
alloc-since-last = Frå i fjor
alloc-since-other = Mot den andre
alloc-new = ny
alloc-all = { $count ->
    [one] { $count } foreining
   *[other] Alle { $count }
}
alloc-picture = Dei største endringane, kr
alloc-picture-label = Punktdiagram: av dei { $shown } største endringane er { $winners } til det betre. Tala står i tabellen over.
alloc-picture-note = Dei { $shown } største endringane av { $all }. Tala står i tabellen «Per foreining».
alloc-old-key = Gammal nøkkel, tel { $percent } prosent
alloc-new-key-part = Ny nøkkel, tel { $percent } prosent
alloc-total-shared = { $sum } vart delt på { $points }.
alloc-total-aside = { $sum }.
alloc-total-takers = { $count ->
    [one] Endra noko for éi.
   *[other] Endra noko for { $count }.
}
alloc-total-rounds = { $count ->
    [one] { $count } runde.
   *[other] { $count } rundar til alle stod innanfor.
}
alloc-total-after = Etter dette er { $given } fordelt, og { $left } er att.
alloc-looked-over = Kontrollert
alloc-numbers = Tala køyringa byggjer på
alloc-numbers-words = Tala er frosne. Det ei foreining endrar etterpå, flyttar dei ikkje.
alloc-numbers-lead = Henta frå registeret { $day }, med medlemstal for { $year }.
alloc-numbers-caption = Kvart tal, med kjelde og dato under namnet
alloc-see-numbers = Sjå tala, med kjelde og dato
alloc-hash = Fingeravtrykk:
alloc-its-numbers = Tala vi brukte
alloc-no-numbers = Foreininga har ikkje gitt opp medlemstal.
alloc-source = { $source }, per { $day }
alloc-source-typed = oppgitt av foreininga
alloc-source-file = talt frå lista til foreininga
alloc-source-staff = ført av kommunen
alloc-source-federation = frå forbundet
alloc-source-written = skrive inn av saksbehandlar
alloc-source-decided = vedteke beløp
alloc-source-application = frå søknaden

## What is counted
alloc-figure-association = Foreiningar
alloc-figure-members = Medlemer
alloc-figure-aged = Medlemer frå { $from } til { $to } år
alloc-figure-aged-from = Medlemer frå { $from } år
alloc-figure-women = Jenter og kvinner
alloc-figure-men = Gutar og menn
alloc-figure-residents = Medlemer som bur i kommunen
alloc-figure-disability = Medlemer med funksjonsnedsetjing
alloc-figure-paying = Betalande medlemer
alloc-figure-groups = Grupper
alloc-figure-activities = Aktivitetar i året
alloc-figure-own_effort = Timar dugnad
alloc-figure-own = Eige tal: { $word }
alloc-per-association = per foreining
alloc-per-members = per medlem
alloc-per-aged = per medlem frå { $from } til { $to } år
alloc-per-aged-from = per medlem frå { $from } år
alloc-per-women = per jente og kvinne
alloc-per-men = per gut og mann
alloc-per-residents = per medlem som bur i kommunen
alloc-per-disability = per medlem med funksjonsnedsetjing
alloc-per-paying = per betalande medlem
alloc-per-groups = per gruppe
alloc-per-activities = per aktivitet
alloc-per-own_effort = per time dugnad
alloc-per-own = per { $word }
alloc-count-association = { $count ->
    [one] { $count } foreining
   *[other] { $count } foreiningar
}
alloc-count-members = { $count ->
    [one] { $count } medlem
   *[other] { $count } medlemer
}
alloc-count-aged = { $count ->
    [one] { $count } medlem frå { $from } til { $to } år
   *[other] { $count } medlemer frå { $from } til { $to } år
}
alloc-count-aged-from = { $count ->
    [one] { $count } medlem frå { $from } år
   *[other] { $count } medlemer frå { $from } år
}
alloc-count-women = { $count ->
    [one] { $count } jente eller kvinne
   *[other] { $count } jenter og kvinner
}
alloc-count-men = { $count ->
    [one] { $count } gut eller mann
   *[other] { $count } gutar og menn
}
alloc-count-residents = { $count ->
    [one] { $count } medlem som bur i kommunen
   *[other] { $count } medlemer som bur i kommunen
}
alloc-count-disability = { $count ->
    [one] { $count } medlem med funksjonsnedsetjing
   *[other] { $count } medlemer med funksjonsnedsetjing
}
alloc-count-paying = { $count ->
    [one] { $count } betalande medlem
   *[other] { $count } betalande medlemer
}
alloc-count-groups = { $count ->
    [one] { $count } gruppe
   *[other] { $count } grupper
}
alloc-count-activities = { $count ->
    [one] { $count } aktivitet i året
   *[other] { $count } aktivitetar i året
}
alloc-count-own_effort = { $count ->
    [one] { $count } time dugnad
   *[other] { $count } timar dugnad
}
alloc-count-own = { $count } { $word }

## Steps
alloc-title-set-aside = Blir sett av
alloc-title-base = Grunnbeløp
alloc-title-tier = Steg etter storleik
alloc-title-weight = Vekting
alloc-title-share = Deling
alloc-title-percent-pot = Eigen pott
alloc-title-cap = Tak
alloc-title-floor = Golv
alloc-title-minimum = Minste utbetaling
alloc-title-rounding = Avrunding
alloc-title-leftover = Det som er att
alloc-about-set-aside = Blir teke ut av potten før nokon får noko, til dømes ein reserve til klager.
alloc-about-base = Den same summen for kvar foreining, gruppe eller kvar medlem.
alloc-about-tier = Ein fast sum etter kor stor foreininga er. Det høgaste steget ho når, gjeld.
alloc-about-weight = Nokre tel meir eller mindre i delingane som kjem etter.
alloc-about-share = Ein sum blir delt etter det som blir talt. Du kan la noko telje meir enn noko anna.
alloc-about-percent-pot = Ein del av potten til noko bestemt, med eit tak for kvar. Det ingen kan få, går tilbake.
alloc-about-cap = Det meste ei foreining får i alt.
alloc-about-floor = Det minste ei foreining får, når ho får noko. Dei andre gir frå seg til det går opp.
alloc-about-minimum = Det som er mindre enn dette, blir ikkje betalt ut.
alloc-about-rounding = Alle beløp blir gjorde heile. Største rest går alltid opp; næraste kan bli for mykje, og då seier vi nei.
alloc-about-leftover = Det som er att til slutt, blir alltid vist. Her seier du kva det blir til.
alloc-step-set-aside = { $sum } blir sett av til { $purpose }.
alloc-step-base = { $sum } { $per }.
alloc-step-tier = Eit fast beløp etter { $figure }: { $tiers }.
alloc-step-tier-one = frå { $from }: { $sum }
alloc-step-weight = Frå no av tel nokre { $percent } prosent når noko blir delt.
alloc-step-share = { $sum } blir delt etter { $by }.
alloc-step-percent-pot = { $sum } går til { $purpose } og blir delt etter { $by }.
alloc-step-ceiling = Ingen får meir enn { $sum } av dette.
alloc-step-floor = Den som får noko, får minst { $limit }. Dei andre gir frå seg etter det dei har.
alloc-step-cap = Ingen får meir enn { $limit }. { $surplus }
alloc-step-minimum = Mindre enn { $sum } blir ikkje betalt ut. { $surplus }
alloc-step-leftover-largest = Det som er att, går til den som får mest.
alloc-step-leftover-kept = Det som er att, står til { $purpose }.
alloc-round-nearest = Beløpa blir runda til næraste { $unit }.
alloc-round-down = Beløpa blir runda ned til heile { $unit }.
alloc-round-remainder = Beløpa blir runda ned til heile { $unit }. Det som blir over, går til dei med størst rest, og er det likt, { $ties }.
alloc-ties-members = først til den med flest medlemer
alloc-ties-name = etter namn
alloc-ties-last = først til den som fekk minst i fjor
alloc-surplus-shared = Det som blir over, blir delt på dei andre.
alloc-surplus-left = Det som blir over, blir ståande att.
alloc-portion-rest = Resten
alloc-portion-pot = { $percent } prosent av potten
alloc-portion-of-rest = { $percent } prosent av det som er att
alloc-limit-last = { $percent } prosent av det ho fekk i fjor
alloc-by-weight = { $figure } (tel { $weight })
alloc-who = Gjeld foreiningar { $who }.
alloc-who-areas = i { $areas }
alloc-who-kinds = som driv med { $kinds }
alloc-who-at-least = med minst { $counted }
alloc-who-below = med færre enn { $counted }

## The form of a step
alloc-save-step = Lagre steget
alloc-field-to = Kva blir det til?
alloc-to-kept = Det står til noko bestemt
alloc-to-largest = Den som får mest, får det
alloc-field-purpose-nb = Kva er det til? På bokmål
alloc-field-purpose-hint = Slik det passar i ei setning: «reserve til klager»
alloc-field-purpose-nn = På nynorsk (kan stå tomt)
alloc-field-purpose-en = På engelsk (kan stå tomt)
alloc-field-figure = Etter kva?
alloc-field-each = Kroner for kvar
alloc-field-tiers = Steg
alloc-field-tiers-hint = Frå det lågaste. Rader du ikkje treng, lèt du stå tomme.
alloc-field-tier-from = Steg { $number }: frå
alloc-field-tier-sum = Steg { $number }: kroner
alloc-field-portion = Kor mykje?
alloc-portion-choice-rest = Alt som er att
alloc-portion-choice-fixed = Ein fast sum
alloc-portion-choice-pot = Prosent av heile potten
alloc-portion-choice-of-rest = Prosent av det som er att
alloc-field-fixed = Fast sum, kroner
alloc-field-percent = Prosent
alloc-field-percent-hint = Fyll ut summen eller prosenten, etter det du valde.
alloc-field-pot-percent = Prosent av heile potten
alloc-field-ceiling = Det meste kvar kan få av dette, kroner (kan stå tomt)
alloc-field-limit = Korleis blir grensa sett?
alloc-limit-choice-fixed = Ein fast sum
alloc-limit-choice-pot = Prosent av heile potten
alloc-limit-choice-last = Prosent av det foreininga fekk i fjor
alloc-field-least = Minste beløp, kroner
alloc-field-surplus = Kor går det som blir over?
alloc-surplus-choice-shared = Til dei andre, etter det dei har
alloc-surplus-choice-left = Det blir ståande att
alloc-field-counts = Kor mange prosent tel dei?
alloc-field-counts-hint = 150 er halvannan gong så mykje, 100 er som alle andre
alloc-field-unit = Rund til heile
alloc-field-method = Korleis?
alloc-method-remainder = Største rest: summen går alltid opp
alloc-method-nearest = Til næraste
alloc-method-down = Alltid ned
alloc-field-ties = Når to har like stor rest
alloc-field-ties-hint = Blir berre brukt ved største rest. Er det framleis likt, avgjer namnet.
alloc-ties-choice-members = Den med flest medlemer først
alloc-ties-choice-name = Etter namn
alloc-ties-choice-last = Den som fekk minst i fjor, først
alloc-field-weights = Kva tel, og kor mykje?
alloc-field-weights-hint = Skriv 1 for det som tel heilt, 2 for det som tel dobbelt, 0,5 for halvt. Det som står tomt, tel ikkje.
alloc-field-who = Kven gjeld det?
alloc-field-who-hint = Det som ikkje er fylt ut, gjeld for alle.
alloc-field-areas = Berre i desse områda
alloc-field-kinds = Berre for dei som driv med
alloc-field-least-figure = Minst så mange av
alloc-field-least-count = Minst, tal på
alloc-field-below-figure = Færre enn så mange av
alloc-field-below-count = Færre enn, tal på
alloc-field-none = Ingen

## Why
alloc-got = De får { $sum }. Slik vart det rekna ut:
alloc-got-nothing = De får ikkje noko etter denne nøkkelen. Slik vart det rekna ut:
alloc-got-blend = Den gamle nøkkelen gir { $old }, den nye { $new }. I år tel den gamle { $percent } prosent.
alloc-by-old = Etter den gamle nøkkelen
alloc-by-new = Etter den nye nøkkelen
alloc-why = Kvifor
alloc-in-all = I alt
alloc-why-base = { $counted } à { $sum }
alloc-why-base-all = Grunnbeløp, { $sum } til kvar
alloc-why-tier = De har { $counted }, og det gir steget frå { $from }
alloc-why-weight = De tel { $percent } prosent i det som følgjer
alloc-why-share = { $portion } blir delt. De tel { $own } av { $all }: { $how }.
alloc-why-times = { $counted } × { $weight }
alloc-why-ceiling = Ingen får meir enn { $sum } av dette.
alloc-why-raised = Alle som får noko, får minst { $sum }
alloc-why-gave-way = Andre vart løfta til det minste nokon får, og de gir frå dykk noko
alloc-why-held = Ingen får meir enn { $sum }
alloc-why-surplus = Dykkar del av det andre ikkje kunne få
alloc-why-too-small = Mindre enn { $sum } blir ikkje betalt ut
alloc-why-nearest = Runda til næraste { $unit }
alloc-why-down = Runda ned til heile { $unit }
alloc-why-remainder-up = Runda opp til heile { $unit }, fordi resten var mellom dei største
alloc-why-remainder-down = Runda ned til heile { $unit }
alloc-why-leftover = Det som var att, gjekk til den som får mest

## What was looked over
alloc-check-pot = Det som er fordelt og sett av, er ikkje meir enn potten
alloc-check-pot-not = Det som er fordelt, er meir enn potten. Bruk ikkje denne køyringa, og sei frå.
alloc-check-negative = Ingen får mindre enn null
alloc-check-negative-not = Nokon får mindre enn null. Bruk ikkje denne køyringa, og sei frå.
alloc-check-order = Rekna i motsett rekkjefølgje blir det det same
alloc-check-order-not = Rekna i motsett rekkjefølgje blir det noko anna. Bruk ikkje denne køyringa, og sei frå.
alloc-check-more = Ingen får mindre enn ei mindre foreining dei kan jamførast med
alloc-check-more-not = { $larger } er større enn { $smaller }, men får mindre
alloc-check-missing = { $count ->
    [one] Éi har ikkje gitt opp { $figure }: { $names }
   *[other] { $count } har ikkje gitt opp { $figure }: { $names }
}
alloc-check-missing-many = { $count ->
    [one] Éi har ikkje gitt opp { $figure }, mellom dei { $names }
   *[other] { $count } har ikkje gitt opp { $figure }, mellom dei { $names }
}
alloc-check-outside = { $count ->
    [one] Éi foreining høyrer ikkje til nokon del
   *[other] { $count } foreiningar høyrer ikkje til nokon del
}
alloc-check-left = { $sum } er ikkje fordelt
alloc-warn-tier = Steg { $step }: eit høgare steg gir mindre enn det under. Ei foreining kan tape på å vekse.
alloc-warn-fewer = Steg { $step } gjeld berre dei som har få. Ei foreining kan tape på å vekse.
alloc-warn-weight = Steg { $step } lèt dei som har mange, telje mindre. Ei foreining kan tape på å vekse.
alloc-warn-shares = Steg { $step } deler vidare oppå golvet. Ei foreining kan tape litt på å vekse.
alloc-warn-unit = Steg { $step }: når ikkje alt blir delt, kan ei foreining som veks, få éi avrunding mindre. Det er aldri meir enn det.
alloc-fault-empty = Nøkkelen har ingen steg som gir noko. Legg til eit grunnbeløp eller ei deling.
alloc-fault-no-rounding = Beløpa må rundast av. Legg til ei avrunding.
alloc-fault-twice = Steg { $step } er med to gonger. Fjern det eine.
alloc-fault-order = Steg { $step } høyrer heime tidlegare i nøkkelen.
alloc-fault-percent = Prosenten i steg { $step } kan ikkje brukast.
alloc-fault-sum = Summen i steg { $step } må vere meir enn null.
alloc-fault-counted = Steg { $step } må telje noko, og kvar ting berre éin gong.
alloc-fault-tiers = Steg { $step } må ha grenser som stig.
alloc-fault-uneven = Summen i steg { $step } må gå opp i det beløpa blir runda til.
alloc-fault-over-hundred = Delane av potten blir meir enn 100 prosent til saman.
alloc-fault-too-many = Nøkkelen har for mange steg. Ta bort nokre.
alloc-no-enough = Steg { $step } treng { $needed }, og det er berre { $left }. Auk potten eller senk summen i steget.
alloc-no-overshoots = Runda til næraste blir det { $over } meir enn det er. Vel største rest, så går det opp.
alloc-no-pot = Skriv ein pott som er meir enn null.
alloc-no-blend = Den gamle nøkkelen må telje frå 1 til 99 prosent.
alloc-no-old = Den gamle nøkkelen: { $why }
alloc-no-part = Del { $part }: { $why }
alloc-no-unsound = Reknestykket går ikkje opp, og det er ein feil hos oss. Ingenting er lagra.

## What is wrong with a form
alloc-error-name = Skriv kva nøkkelen skal heite
alloc-error-title = Skriv kva køyringa skal heite
alloc-error-year = Skriv eit år vi kan ha tal for
alloc-error-key = Vel ein nøkkel
alloc-error-blend = Skriv eit tal frå 1 til 99
alloc-error-through = Skriv organisasjonsnummeret til eit råd som står i registeret
alloc-error-last = Skriv organisasjonsnummer og kroner på kvar linje. Vi forstår ikkje «{ $line }».
alloc-error-decided-on = Skriv når nøkkelen vart vedteken
alloc-error-decided-by = Skriv kven som vedtok nøkkelen
alloc-error-from = Skriv når nøkkelen skal gjelde frå
alloc-error-same-date = Ein annan versjon gjeld frå same dag. Vel ein annan.
alloc-error-faults = Nøkkelen kan ikkje køyrast enno. Sjå kva som manglar.
alloc-error-sum = Skriv ein sum i kroner, til dømes 12 500
alloc-error-percent = Skriv ein prosent mellom 0 og 100, til dømes 12,5
alloc-error-count = Skriv eit heilt tal
alloc-error-figure = Vel kva som skal teljast
alloc-error-purpose = Skriv kva det er til
alloc-error-tier-order = Kvart steg må byrje høgare enn det før
alloc-error-tiers = Fyll ut minst eitt steg
alloc-error-weight = Skriv eit tal, til dømes 1 eller 2,5
alloc-error-weights = Skriv kva som skal telje
alloc-error-who = Vel kven det gjeld
allocation-kept-by-law = Kven som laga nøklar og køyringar som vedtak byggjer på, etter arkivlova

deed-allocation-decide-keys = Førte inn at ein nøkkel er vedteken
deed-allocation-run = Køyrde ein nøkkel
deed-allocation-see = Såg nøklar og køyringar
deed-allocation-write-keys = Endra ein nøkkel
