# What premises cost, why, and what is invoiced.

## The price of a use, line by line
price-line-lowest = Vi tar minst { $sum }
price-line-highest = Vi tar høyst { $sum }
price-line-tickets = { $percent } prosent av billettinntektene
price-line-less = { $percent } prosent mindre
price-line-kept = { $percent } prosent av { $sum }, avlyst for sent
price-why-tickets = Vi regner det ut når vi vet hva billettene ga.
price-why-income = Billettene ga { $sum }.
price-why-young = { $young } av { $all } er under { $under } år. Grensen er { $least }.
price-why-young-members = { $young } av { $all } medlemmer er under { $under } år, etter medlemstallene for { $year }. Grensen er { $least }.
price-why-season = Du betaler for høyst { $hours } timer i sesongen.
price-unit-fixed = fast pris
price-unit-hour = { $count ->
    [one] 1 time à { $rate }
   *[other] { $count } timer à { $rate }
}
price-unit-part-hour = { $hours } timer à { $rate }
price-unit-started-hour = { $count ->
    [one] 1 påbegynt time à { $rate }
   *[other] { $count } påbegynte timer à { $rate }
}
price-unit-day = { $count ->
    [one] 1 døgn à { $rate }
   *[other] { $count } døgn à { $rate }
}
price-unit-night = { $count ->
    [one] 1 natt à { $rate }
   *[other] { $count } netter à { $rate }
}
price-unit-person-night = { $count } overnattinger à { $rate }
price-unit-month = { $count ->
    [one] 1 måned à { $rate }
   *[other] { $count } måneder à { $rate }
}
price-per-hour = per time
price-per-started_hour = per påbegynt time
price-per-day = per døgn
price-per-night = per natt
price-per-person_night = per person per natt
price-per-month = per måned
price-clock = kl. { $from }–{ $until }
price-gratis = gratis

## Explaining a price
price-to-pay = Å betale
price-listed = Listeprisen er { $listed }. Verdien av det du får er { $value }.
price-decided = Prisliste vedtatt { $day }.
price-decided-point = Prisliste vedtatt { $day }, punkt { $points }.
price-read-list = Les prislista

## A price list in plain tables
price-list = Prisliste for lokaler
price-none-yet = Ingen prisliste er laget ennå.
price-decided-by = Vedtatt av { $by } { $day }. Gjelder fra { $from }.
price-decided-by-case = Vedtatt av { $by } { $day }, sak { $case }. Gjelder fra { $from }.
price-next = En ny prisliste gjelder fra { $from }.
price-others = Andre prislister
price-lessors = Andre som leier ut
price-how = Slik leser du lista
price-how-first = I hver tabell gjelder den første linja som passer.
price-how-youth = En forening regnes som barne- og ungdomsforening når minst { $percent } prosent av medlemmene er under { $under } år.
price-how-listed = Listeprisen er det denne gruppa betaler: { $who }.
price-part-rate = Leie
price-part-relief = Gratis og rabatt
price-part-extra = Tillegg
price-no-rules = Ingen regler her.
price-point = Punkt
price-what = Hva
price-when = Når og for hvem
price-sum = Pris
price-always = alle
price-everything = Alle lokaler
price-at-least = minst { $sum }
price-at-most = høyst { $sum }
price-with-vat = med { $percent } prosent mva.
price-when-share = inntil { $percent } prosent av lokalet
price-when-least = minst { $hours } timer
price-when-most = høyst { $hours } timer
price-when-tickets = Med billetter
price-rule-has-tickets = med billetter
price-when-no-tickets = Uten billetter
price-when-young = minst { $percent } prosent unge
price-when-season = etter { $hours } timer i sesongen
price-when-gone = et lokale som ikke finnes lenger
price-category-youth = barne- og ungdomsforening
price-category-adult = annen forening
price-category-private = privatperson
price-category-commercial = bedrift
price-category-own = kommunen selv
price-purpose-practice = øving og trening
price-purpose-match = kamp og stevne
price-purpose-event = arrangement
price-purpose-meeting = møte
price-purpose-course = kurs med statlig tilskudd
price-purpose-party = feiring
price-purpose-storage = lagring
price-purpose-other = annet
price-kind-hall = idrettshall
price-kind-gym = gymsal
price-kind-culture = kultursal
price-kind-rehearsal = øvingsrom
price-kind-meeting = møterom
price-kind-house = selskapslokale
price-kind-kitchen = kjøkken
price-kind-pitch = bane
price-kind-workshop = verksted
price-kind-storage = lager
price-days-all = alle dager
price-days-workdays = mandag–fredag
price-days-weekend = lørdag og søndag
price-unit-name-hour = time
price-unit-name-started_hour = påbegynt time
price-unit-name-fixed = fast pris
price-unit-name-day = døgn
price-unit-name-night = natt
price-unit-name-person_night = person per natt
price-unit-name-month = måned

## Price lists for staff
price-lists = Prislister
price-lists-lead = Endre aldri en liste som gjelder. Lag et utkast, prøv det, og publiser det fra en dato.
price-whose = Prislister og fakturaer for
price-public = Se prislista slik alle ser den
price-state-draft = Utkast
price-state-discarded = Forkastet
price-state-in-force = Gjelder nå
price-state-coming = Gjelder senere
price-state-past = Gjelder ikke lenger
price-draft-copy = Lag utkast fra lista som gjelder
price-draft-new = Lag en prisliste
price-copy-of = Utkast etter { $name }
price-new-list = Ny prisliste
price-head = Vedtak og grenser
price-head-name = Navn på lista
price-head-decided-on = Vedtatt
price-head-decided-by = Vedtatt av
price-head-decided-by-hint = For eksempel kommunestyret eller styret.
price-head-case = Saksnummer, hvis det finnes
price-head-from = Gjelder fra
price-head-from-hint = Lista gjelder for bruk fra denne dagen.
price-head-young = Ung er den som er under … år
price-head-young-hint = Medlemstallene kan svare for 20 og 26 år.
price-head-youth = Barne- og ungdomsforening når minst … prosent av medlemmene er unge
price-head-young-ours = Kommunen bestemmer hvem som regnes som barne- og ungdomsforening.
price-head-listed = Hvem betaler listeprisen?
price-head-listed-hint = Verdien av gratis bruk regnes av denne prisen.
price-head-vat = Merverdiavgift, med lovhenvisning
price-head-vat-hint = Står på fakturaene.
price-head-about = Mer om lista, hvis du vil
price-save = Lagre
price-add-rate = Legg til en leiepris
price-add-relief = Legg til gratis bruk eller rabatt
price-add-extra = Legg til et tillegg
price-edit-rate = Endre leiepris
price-edit-relief = Endre gratis bruk eller rabatt
price-edit-extra = Endre tillegg
price-changes = Dette endrer utkastet i { $name }
price-changes-none = Ingen regler er endret.
price-change = Endring
price-change-new = Ny
price-change-gone = Tatt bort
price-change-other = Endret
price-before = Før
price-after = Etter
price-publish = Publiser lista
price-publish-hint = En publisert liste kan ikke endres. Den gjelder fra datoen i vedtaket, til neste liste tar over.
price-discard = Forkast utkastet
price-try = Prøv en pris
price-try-this = Prøv en pris i denne lista
price-try-lead = Velg hvor, hvem og når. Du ser hver regel og sum, og lista som gjelder ved siden av.
price-try-where = Lokale og del
price-try-choose = Velg lokale
price-try-date = Dato
price-try-until-hint = 26 er klokka to om natta.
price-try-people = Hvor mange kommer?
price-try-young = Hvor mange av dem er unge?
price-try-go = Regn ut prisen
price-no-rate = Prislista har ingen pris for dette.
price-no-extra = Prislista har ikke tillegget «{ $key }».
price-too-long = Tida er for lang til å regne ut en pris.
price-done-saved = Utkastet er lagret.
price-done-published = Prislista er publisert.
price-done-discarded = Utkastet er forkastet.
price-done-rule-saved = Regelen er lagret.
price-done-rule-moved = Regelen er flyttet.
price-done-rule-removed = Regelen er tatt bort.

## A rule
price-rule-lead = Den første regelen i tabellen som passer, gjelder.
price-rule-point = Punkt i vedtaket, hvis det finnes
price-rule-point-hint = For eksempel 4.2.
price-rule-name-nb = Navn på bokmål
price-rule-name-nn = Navn på nynorsk, hvis du vil
price-rule-name-en = Navn på engelsk, hvis du vil
price-rule-key = Kort navn i adresser
price-rule-key-hint = Små bokstaver, tall og strek, for eksempel kjokken.
price-rule-less = Prosent mindre
price-rule-less-hint = 100 er gratis.
price-rule-amount = Pris i kroner
price-rule-amount-hint = Med merverdiavgift. Skriv 0 for gratis.
price-rule-unit = Regnes per
price-rule-vat = Merverdiavgift i prisen
price-rule-lowest = Minst, i kroner, hvis det er en grense
price-rule-highest = Høyst, i kroner, hvis det er en grense
price-rule-tickets = Prosent av billettinntektene, i tillegg
price-rule-when = Når gjelder regelen?
price-rule-when-hint = Det du lar stå tomt, gjelder for alle.
price-rule-category = Hvem
price-rule-purpose = Til hva
price-rule-kind = Hva slags lokale
price-rule-place = Bare dette lokalet
price-rule-place-hint = En ny regel for ett lokale settes foran dem som gjelder overalt. Den første som passer, brukes.
price-rule-anywhere = Alle lokaler
price-rule-share = Inntil så mange prosent av lokalet
price-rule-share-hint = 34 er en tredjedel.
price-rule-days = Dager
price-rule-from = Fra klokka
price-rule-until = Til klokka
price-rule-clock-hint = For eksempel 16 eller 16:30.
price-rule-least = Varer minst, i timer
price-rule-most = Varer høyst, i timer
price-rule-hours-hint = For eksempel 3 eller 1:30.
price-rule-with-tickets = Billetter
price-tickets-either = Med og uten billetter
price-rule-young = Minst så mange prosent unge
price-rule-young-hint = Av dem som kommer, eller av medlemmene.
price-rule-season = Etter så mange timer i sesongen
price-rule-season-hint = Det som kommer etter, får avslaget.
price-save-rule = Lagre regelen
price-rule-up = Flytt opp
price-rule-down = Flytt ned
price-rule-remove = Ta bort regelen

## What must be put right
price-error-name = Skriv et navn på lista
price-error-number = Skriv et helt tall, høyst { $most }
price-error-undecided = Skriv når lista ble vedtatt, og av hvem
price-error-no-date = Skriv hvilken dato lista gjelder fra
price-error-same-date = En annen liste gjelder fra samme dato. Velg en annen dato
price-error-too-early = Velg i dag eller en senere dato, så ingen pris endres i ettertid
price-error-empty = Legg til minst én leiepris
price-error-rule-name = Skriv et navn på bokmål
price-error-percent = Skriv hvor mange prosent mindre
price-error-key = Skriv et kort navn med små bokstaver, tall og strek
price-error-sum = Skriv en sum i kroner, for eksempel 180 eller 180,50
price-error-clock = Skriv et klokkeslett, for eksempel 16 eller 16:30
price-error-hours = Skriv antall timer, for eksempel 3 eller 1:30
price-error-place = Velg et lokale
price-error-later = Slutten må være etter starten
price-error-count = Skriv et helt tall
price-error-more-young = Skriv høyst så mange unge som det kommer folk
price-error-until = Skriv datoen grunnlaget skal gå til
price-error-nothing = Ingenting venter på faktura til og med denne datoen
price-error-reason = Skriv hvorfor
price-error-too-much = Skriv en sum som ikke er større enn det som er igjen
price-error-organisation = Skriv et organisasjonsnummer med ni siffer
price-error-postal = Skriv fire siffer
price-error-account = Skriv et kontonummer med elleve siffer

## Invoices
price-invoices = Faktura
price-nothing-waits = Ingenting venter på faktura.
price-waits = { $count ->
    [one] En venter på faktura, { $sum } til sammen.
   *[other] { $count } venter på faktura, { $sum } til sammen.
}
price-waiting = Dette venter
price-lines = { $count ->
    [one] 1 linje
   *[other] { $count } linjer
}
price-make-batch = Lag fakturagrunnlag
price-make-batch-hint = Alt som venter til og med datoen blir med. Et grunnlag kan ikke endres, men det kan krediteres.
price-until = Fakturer bruk til og med
price-batches = Grunnlag
price-no-batches = Ingen grunnlag er laget ennå.
price-batch-number = Grunnlag { $number }
price-batch-words = { $count ->
    [one] 1 linje, { $sum }. Laget { $day }.
   *[other] { $count } linjer, { $sum }. Laget { $day }.
}
price-batch-made = Ikke overlevert
price-batch-sent = Overlevert
price-batch-sent-on = Overlevert til økonomi { $day }
price-hand-over = Merk som overlevert til økonomi
price-hand-over-own = Merk som sendt
price-file-csv = Last ned linjene (CSV)
price-file-ehf = Last ned EHF-fakturaene (ZIP)
price-file-one-ehf = Last ned EHF
price-no-ehf = Denne fakturaen må sendes på en annen måte enn EHF.
price-frozen = Filene er låst. Du får den samme hver gang.
price-invoice = Faktura
price-invoice-number = Faktura { $number }
price-invoice-lead = { $name }, { $sum }, { $day }
price-invoice-due = Forfaller { $day }
price-invoice-unpaid = Ikke betalt, merket { $day }
price-invoice-paid = Betalt, merket { $day }
price-debtor = Hvem
price-way = Sendes
price-way-other = Annen måte
price-state = Status
price-mark-paid = Merk som betalt
price-mark-unpaid = Merk som ikke betalt
price-mark-none = Ta bort merket
price-credits = Kreditert
price-credit-words = Kreditnota { $number }, { $day }: { $sum }. { $reason }
price-nobody = Ukjent
price-fee-state-estimated = Beregnet
price-fee-state-fixed = Venter på faktura
price-fee-state-in_batch = I fakturagrunnlag
price-fee-state-invoiced = Fakturert
price-fee-state-credited = Kreditert
price-fee-state-waived = Frafalt
price-fee-kind = Gjelder
price-fee-kind-rent = Leie
price-fee-kind-cancellation = Avlysning
price-fee-day = Dag
price-reason = Hvorfor
price-credited = Kreditert
price-explained = Slik er prisen regnet ut
price-waive = Frafall kravet
price-waive-hint = Ingen får faktura for dette. Grunnen blir stående.
price-credit = Krediter
price-credit-hint = Vi lager en kreditnota. Grunnen står på den.
price-credit-amount = Sum i kroner
price-seller-missing = Vi kan ikke lage EHF før kommunens nummer, adresse og konto er skrevet inn.
price-seller-missing-own = Skriv inn nummer, adresse og konto før du lager EHF.
price-seller = Avsender av faktura
price-seller-intro = Dette står på fakturaene.
price-seller-name = Kommunens navn
price-seller-name-own = Navn på utleieren
price-seller-number = Organisasjonsnummer
price-seller-vat = Kommunen er registrert i Merverdiavgiftsregisteret
price-seller-vat-own = Utleieren er registrert i Merverdiavgiftsregisteret
price-seller-street = Adresse
price-seller-postal = Postnummer
price-seller-town = Poststed
price-seller-account = Kontonummer
price-seller-email = E-post for spørsmål om faktura
price-seller-days = Dager til forfall
price-done-batch = Fakturagrunnlaget er laget.
price-done-sent = Grunnlaget er merket som overlevert.
price-done-marked = Merket er lagret.
price-done-waived = Kravet er frafalt.
price-done-credited = Kreditnotaen er laget.
price-done-seller = Lagret. Nye fakturaer bruker dette.
price-tasks-credit = Krav som bør krediteres
price-task-credit = Avlyst etter faktura: { $what }
price-task-credit-remark = Se om kravet skal krediteres.

## What an association pays and is given
price-mine = Leie av lokaler
price-mine-lead = Her ser dere hva dere betaler for lokaler, og verdien av det dere får.
price-mine-tabs = Meny for foreningen
price-years = År
price-mine-listed = Listepris for bruken i { $year }
price-uses = { $count ->
    [one] 1 gang
   *[other] { $count } ganger
}
price-mine-value = Verdien av gratis bruk og rabatt
price-mine-pays = Dere betaler
price-mine-each = Hver gang
price-owed-to = Leien går til { $name }.
price-mine-none = Ingen bruk dette året.
price-mine-sum = Krav i året, også avlysninger og annet: { $sum }.
price-part = Lokaler
price-part-value = Gratis bruk og rabatt i { $year } er verdt { $sum }.
price-part-listed = Listeprisen er { $listed }. Foreningen betaler { $charged }.
price-part-pays = Foreningen betaler { $charged } for lokaler i { $year }.
price-part-all = Se hver gang, og hvordan prisen er regnet ut
price-kept-by-law = Krav og fakturaer, som vi må ha i fem år etter bokføringsloven § 13

deed-prices-credit = Krediterte et gebyr
deed-prices-invoice = Laget fakturagrunnlag
deed-prices-owe = Førte et gebyr
deed-prices-see-fees = Så gebyrer
deed-prices-see-invoices = Så fakturagrunnlag
deed-prices-set-invoicing = Endret hvem kommunen er på fakturaer
deed-prices-set-prices = Endret prislista
deed-prices-waive = Ettergav et gebyr
price-tasks-payout = Kompensasjon å betale ut
price-task-payout = Betal ut { $sum } kr: { $what }
price-task-payout-remark = Leietakeren har ingen kommende leie dette kan trekkes fra.
price-figure-free-use = Verdi av fri leie
price-figure-free-use-how = Listepris mindre det som ble betalt, for timer som er brukt. Kilde: gebyrene i utleien.
price-classes = Prisklasser etter tilskudd
price-classes-lead = Foreninger som regnes i en bestemt klasse en tid fordi de har fått driftstilskudd. Angrer du, følger nye priser medlemstallene igjen.
price-classes-none = Ingen forening har en prisklasse etter tilskudd.
price-class-association = Forening
price-class-as = Regnes som
price-class-time = Når
price-class-state = Hvor den er
price-class-why = Tilskudd { $number }
price-class-undo = Angre
price-class-undone = Prisklassen er angret. Nye priser følger medlemstallene.
price-class-state-undone = Angret { $day }
price-class-state-past = Utløpt
price-class-state-coming = Kommer
price-class-state-now = Gjelder nå
price-class-settings = Prisklasse etter tilskudd
price-class-settings-intro = Foreninger som får driftstilskudd eller gratis bruk av lokaler, kan regnes i en bestemt klasse når de låner lokaler. Det gjelder fra dagen svaret ble sendt.
price-class-settings-as = De regnes som
price-class-settings-as-hint = Endrer du dette, beholder foreningene klassen de alt har fått.
price-class-settings-none = ingen egen klasse
price-class-settings-months = Antall måneder
lessor-menu-prices = Priser
lessor-menu-invoices = Faktura
