# What premises cost, why, and what is invoiced.

## The price of a use, line by line
price-line-lowest = Vi tek minst { $sum }
price-line-highest = Vi tek høgst { $sum }
price-line-tickets = { $percent } prosent av billettinntektene
price-line-less = { $percent } prosent mindre
price-line-kept = { $percent } prosent av { $sum }, avlyst for seint
price-why-tickets = Vi reknar det ut når vi veit kva billettane gav.
price-why-income = Billettane gav { $sum }.
price-why-young = { $young } av { $all } er under { $under } år. Grensa er { $least }.
price-why-young-members = { $young } av { $all } medlemer er under { $under } år, etter medlemstala for { $year }. Grensa er { $least }.
price-why-season = Du betaler for høgst { $hours } timar i sesongen.
price-unit-fixed = fast pris
price-unit-hour = { $count ->
    [one] 1 time à { $rate }
   *[other] { $count } timar à { $rate }
}
price-unit-part-hour = { $hours } timar à { $rate }
price-unit-started-hour = { $count ->
    [one] 1 påbyrja time à { $rate }
   *[other] { $count } påbyrja timar à { $rate }
}
price-unit-day = { $count ->
    [one] 1 døgn à { $rate }
   *[other] { $count } døgn à { $rate }
}
price-unit-night = { $count ->
    [one] 1 natt à { $rate }
   *[other] { $count } netter à { $rate }
}
price-unit-person-night = { $count } overnattingar à { $rate }
price-unit-month = { $count ->
    [one] 1 månad à { $rate }
   *[other] { $count } månader à { $rate }
}
price-per-hour = per time
price-per-started_hour = per påbyrja time
price-per-day = per døgn
price-per-night = per natt
price-per-person_night = per person per natt
price-per-month = per månad
price-clock = kl. { $from }–{ $until }
price-gratis = gratis

## Explaining a price
price-to-pay = Å betale
price-listed = Listeprisen er { $listed }. Verdien av det du får er { $value }.
price-decided = Prisliste vedteken { $day }.
price-decided-point = Prisliste vedteken { $day }, punkt { $points }.
price-read-list = Les prislista

## A price list in plain tables
price-list = Prisliste for lokale
price-none-yet = Ingen prisliste er laga enno.
price-decided-by = Vedteken av { $by } { $day }. Gjeld frå { $from }.
price-decided-by-case = Vedteken av { $by } { $day }, sak { $case }. Gjeld frå { $from }.
price-next = Ei ny prisliste gjeld frå { $from }.
price-others = Andre prislister
price-lessors = Andre som leiger ut
price-how = Slik les du lista
price-how-first = I kvar tabell gjeld den første linja som passar.
price-how-youth = Ei foreining blir rekna som barne- og ungdomsforeining når minst { $percent } prosent av medlemene er under { $under } år.
price-how-listed = Listeprisen er det denne gruppa betaler: { $who }.
price-part-rate = Leige
price-part-relief = Gratis og rabatt
price-part-extra = Tillegg
price-no-rules = Ingen reglar her.
price-point = Punkt
price-what = Kva
price-when = Når og for kven
price-sum = Pris
price-always = alle
price-everything = Alle lokale
price-at-least = minst { $sum }
price-at-most = høgst { $sum }
price-with-vat = med { $percent } prosent mva.
price-when-share = inntil { $percent } prosent av lokalet
price-when-least = minst { $hours } timar
price-when-most = høgst { $hours } timar
price-when-tickets = Med billettar
price-rule-has-tickets = med billettar
price-when-no-tickets = Utan billettar
price-when-young = minst { $percent } prosent unge
price-when-season = etter { $hours } timar i sesongen
price-when-gone = eit lokale som ikkje finst lenger
price-category-youth = barne- og ungdomsforeining
price-category-adult = anna foreining
price-category-private = privatperson
price-category-commercial = bedrift
price-category-own = kommunen sjølv
price-purpose-practice = øving og trening
price-purpose-match = kamp og stemne
price-purpose-event = arrangement
price-purpose-meeting = møte
price-purpose-course = kurs med statleg tilskot
price-purpose-party = feiring
price-purpose-storage = lagring
price-purpose-other = anna
price-kind-hall = idrettshall
price-kind-gym = gymsal
price-kind-culture = kultursal
price-kind-rehearsal = øvingsrom
price-kind-meeting = møterom
price-kind-house = selskapslokale
price-kind-kitchen = kjøken
price-kind-pitch = bane
price-kind-workshop = verkstad
price-kind-storage = lager
price-days-all = alle dagar
price-days-workdays = måndag–fredag
price-days-weekend = laurdag og søndag
price-unit-name-hour = time
price-unit-name-started_hour = påbyrja time
price-unit-name-fixed = fast pris
price-unit-name-day = døgn
price-unit-name-night = natt
price-unit-name-person_night = person per natt
price-unit-name-month = månad

## Price lists for staff
price-lists = Prislister
price-lists-lead = Endre aldri ei liste som gjeld. Lag eit utkast, prøv det, og publiser det frå ein dato.
price-whose = Prislister og fakturaer for
price-public = Sjå prislista slik alle ser ho
price-state-draft = Utkast
price-state-discarded = Forkasta
price-state-in-force = Gjeld no
price-state-coming = Gjeld seinare
price-state-past = Gjeld ikkje lenger
price-draft-copy = Lag utkast frå lista som gjeld
price-draft-new = Lag ei prisliste
price-copy-of = Utkast etter { $name }
price-new-list = Ny prisliste
price-head = Vedtak og grenser
price-head-name = Namn på lista
price-head-decided-on = Vedteken
price-head-decided-by = Vedteken av
price-head-decided-by-hint = Til dømes kommunestyret eller styret.
price-head-case = Saksnummer, om det finst
price-head-from = Gjeld frå
price-head-from-hint = Lista gjeld for bruk frå denne dagen.
price-head-young = Ung er den som er under … år
price-head-young-hint = Medlemstala kan svare for 20 og 26 år.
price-head-youth = Barne- og ungdomsforeining når minst … prosent av medlemene er unge
price-head-young-ours = Kommunen bestemmer kven som blir rekna som barne- og ungdomslag.
price-head-listed = Kven betaler listeprisen?
price-head-listed-hint = Verdien av gratis bruk blir rekna av denne prisen.
price-head-vat = Meirverdiavgift, med lovtilvising
price-head-vat-hint = Står på fakturaene.
price-head-about = Meir om lista, om du vil
price-save = Lagre
price-add-rate = Legg til ein leigepris
price-add-relief = Legg til gratis bruk eller rabatt
price-add-extra = Legg til eit tillegg
price-edit-rate = Endre leigepris
price-edit-relief = Endre gratis bruk eller rabatt
price-edit-extra = Endre tillegg
price-changes = Dette endrar utkastet i { $name }
price-changes-none = Ingen reglar er endra.
price-change = Endring
price-change-new = Ny
price-change-gone = Teken bort
price-change-other = Endra
price-before = Før
price-after = Etter
price-publish = Publiser lista
price-publish-hint = Ei publisert liste kan ikkje endrast. Ho gjeld frå datoen i vedtaket, til neste liste tek over.
price-discard = Forkast utkastet
price-try = Prøv ein pris
price-try-this = Prøv ein pris i denne lista
price-try-lead = Vel kvar, kven og når. Du ser kvar regel og sum, og lista som gjeld ved sida av.
price-try-where = Lokale og del
price-try-choose = Vel lokale
price-try-date = Dato
price-try-until-hint = 26 er klokka to om natta.
price-try-people = Kor mange kjem?
price-try-young = Kor mange av dei er unge?
price-try-go = Rekn ut prisen
price-no-rate = Prislista har ingen pris for dette.
price-no-extra = Prislista har ikkje tillegget «{ $key }».
price-too-long = Tida er for lang til å rekne ut ein pris.
price-done-saved = Utkastet er lagra.
price-done-published = Prislista er publisert.
price-done-discarded = Utkastet er forkasta.
price-done-rule-saved = Regelen er lagra.
price-done-rule-moved = Regelen er flytt.
price-done-rule-removed = Regelen er teken bort.

## A rule
price-rule-lead = Den første regelen i tabellen som passar, gjeld.
price-rule-point = Punkt i vedtaket, om det finst
price-rule-point-hint = Til dømes 4.2.
price-rule-name-nb = Namn på bokmål
price-rule-name-nn = Namn på nynorsk, om du vil
price-rule-name-en = Namn på engelsk, om du vil
price-rule-key = Kort namn i adresser
price-rule-key-hint = Små bokstavar, tal og strek, til dømes kjokken.
price-rule-less = Prosent mindre
price-rule-less-hint = 100 er gratis.
price-rule-amount = Pris i kroner
price-rule-amount-hint = Med meirverdiavgift. Skriv 0 for gratis.
price-rule-unit = Blir rekna per
price-rule-vat = Meirverdiavgift i prisen
price-rule-lowest = Minst, i kroner, om det er ei grense
price-rule-highest = Høgst, i kroner, om det er ei grense
price-rule-tickets = Prosent av billettinntektene, i tillegg
price-rule-when = Når gjeld regelen?
price-rule-when-hint = Det du lèt stå tomt, gjeld for alle.
price-rule-category = Kven
price-rule-purpose = Til kva
price-rule-kind = Kva slags lokale
price-rule-place = Berre dette lokalet
price-rule-place-hint = Ein ny regel for eitt lokale blir sett framfor dei som gjeld overalt. Den første som passar, blir brukt.
price-rule-anywhere = Alle lokale
price-rule-share = Inntil så mange prosent av lokalet
price-rule-share-hint = 34 er ein tredel.
price-rule-days = Dagar
price-rule-from = Frå klokka
price-rule-until = Til klokka
price-rule-clock-hint = Til dømes 16 eller 16:30.
price-rule-least = Varer minst, i timar
price-rule-most = Varer høgst, i timar
price-rule-hours-hint = Til dømes 3 eller 1:30.
price-rule-with-tickets = Billettar
price-tickets-either = Med og utan billettar
price-rule-young = Minst så mange prosent unge
price-rule-young-hint = Av dei som kjem, eller av medlemene.
price-rule-season = Etter så mange timar i sesongen
price-rule-season-hint = Det som kjem etter, får avslaget.
price-save-rule = Lagre regelen
price-rule-up = Flytt opp
price-rule-down = Flytt ned
price-rule-remove = Ta bort regelen

## What must be put right
price-error-name = Skriv eit namn på lista
price-error-number = Skriv eit heilt tal, høgst { $most }
price-error-undecided = Skriv når lista blei vedteken, og av kven
price-error-no-date = Skriv kva dato lista gjeld frå
price-error-same-date = Ei anna liste gjeld frå same dato. Vel ein annan dato
price-error-too-early = Vel i dag eller ein seinare dato, så ingen pris blir endra i ettertid
price-error-empty = Legg til minst éin leigepris
price-error-rule-name = Skriv eit namn på bokmål
price-error-percent = Skriv kor mange prosent mindre
price-error-key = Skriv eit kort namn med små bokstavar, tal og strek
price-error-sum = Skriv ein sum i kroner, til dømes 180 eller 180,50
price-error-clock = Skriv eit klokkeslett, til dømes 16 eller 16:30
price-error-hours = Skriv talet på timar, til dømes 3 eller 1:30
price-error-place = Vel eit lokale
price-error-later = Slutten må vere etter starten
price-error-count = Skriv eit heilt tal
price-error-more-young = Skriv høgst så mange unge som det kjem folk
price-error-until = Skriv datoen grunnlaget skal gå til
price-error-nothing = Ingenting ventar på faktura til og med denne datoen
price-error-reason = Skriv kvifor
price-error-too-much = Skriv ein sum som ikkje er større enn det som er att
price-error-organisation = Skriv eit organisasjonsnummer med ni siffer
price-error-postal = Skriv fire siffer
price-error-account = Skriv eit kontonummer med elleve siffer

## Invoices
price-invoices = Faktura
price-nothing-waits = Ingenting ventar på faktura.
price-waits = { $count ->
    [one] Éin ventar på faktura, { $sum } til saman.
   *[other] { $count } ventar på faktura, { $sum } til saman.
}
price-waiting = Dette ventar
price-lines = { $count ->
    [one] 1 linje
   *[other] { $count } linjer
}
price-make-batch = Lag fakturagrunnlag
price-make-batch-hint = Alt som ventar til og med datoen blir med. Eit grunnlag kan ikkje endrast, men det kan krediterast.
price-until = Fakturer bruk til og med
price-batches = Grunnlag
price-no-batches = Ingen grunnlag er laga enno.
price-batch-number = Grunnlag { $number }
price-batch-words = { $count ->
    [one] 1 linje, { $sum }. Laga { $day }.
   *[other] { $count } linjer, { $sum }. Laga { $day }.
}
price-batch-made = Ikkje overlevert
price-batch-sent = Overlevert
price-batch-sent-on = Overlevert til økonomi { $day }
price-hand-over = Merk som overlevert til økonomi
price-hand-over-own = Merk som send
price-file-csv = Last ned linjene (CSV)
price-file-ehf = Last ned EHF-fakturaene (ZIP)
price-file-one-ehf = Last ned EHF
price-no-ehf = Denne fakturaen må sendast på ein annan måte enn EHF.
price-frozen = Filene er låste. Du får den same kvar gong.
price-invoice = Faktura
price-invoice-number = Faktura { $number }
price-invoice-lead = { $name }, { $sum }, { $day }
price-invoice-due = Forfell { $day }
price-invoice-unpaid = Ikkje betalt, merkt { $day }
price-invoice-paid = Betalt, merkt { $day }
price-debtor = Kven
price-way = Blir sendt
price-way-other = Annan måte
price-state = Status
price-mark-paid = Merk som betalt
price-mark-unpaid = Merk som ikkje betalt
price-mark-none = Ta bort merket
price-credits = Kreditert
price-credit-words = Kreditnota { $number }, { $day }: { $sum }. { $reason }
price-nobody = Ukjend
price-fee-state-estimated = Rekna ut
price-fee-state-fixed = Ventar på faktura
price-fee-state-in_batch = I fakturagrunnlag
price-fee-state-invoiced = Fakturert
price-fee-state-credited = Kreditert
price-fee-state-waived = Fråfalle
price-fee-kind = Gjeld
price-fee-kind-rent = Leige
price-fee-kind-cancellation = Avlysing
price-fee-day = Dag
price-reason = Kvifor
price-credited = Kreditert
price-explained = Slik er prisen rekna ut
price-waive = Fråfall kravet
price-waive-hint = Ingen får faktura for dette. Grunnen blir ståande.
price-credit = Krediter
price-credit-hint = Vi lagar ein kreditnota. Grunnen står på han.
price-credit-amount = Sum i kroner
price-seller-missing = Vi kan ikkje lage EHF før nummeret, adressa og kontoen til kommunen er skrivne inn.
price-seller-missing-own = Skriv inn nummer, adresse og konto før du lagar EHF.
price-seller = Avsendar av faktura
price-seller-intro = Dette står på fakturaene.
price-seller-name = Namnet på kommunen
price-seller-name-own = Namn på utleigaren
price-seller-number = Organisasjonsnummer
price-seller-vat = Kommunen er registrert i Meirverdiavgiftsregisteret
price-seller-vat-own = Utleigaren er registrert i Meirverdiavgiftsregisteret
price-seller-street = Adresse
price-seller-postal = Postnummer
price-seller-town = Poststad
price-seller-account = Kontonummer
price-seller-email = E-post for spørsmål om faktura
price-seller-days = Dagar til forfall
price-done-batch = Fakturagrunnlaget er laga.
price-done-sent = Grunnlaget er merkt som overlevert.
price-done-marked = Merket er lagra.
price-done-waived = Kravet er fråfalle.
price-done-credited = Kreditnotaen er laga.
price-done-seller = Lagra. Nye fakturaer bruker dette.
price-tasks-credit = Krav som bør krediterast
price-task-credit = Avlyst etter faktura: { $what }
price-task-credit-remark = Sjå om kravet skal krediterast.

## What an association pays and is given
price-mine = Leige av lokale
price-mine-lead = Her ser de kva de betaler for lokale, og verdien av det de får.
price-mine-tabs = Meny for foreininga
price-years = År
price-mine-listed = Listepris for bruken i { $year }
price-uses = { $count ->
    [one] 1 gong
   *[other] { $count } gonger
}
price-mine-value = Verdien av gratis bruk og rabatt
price-mine-pays = De betaler
price-mine-each = Kvar gong
price-owed-to = Leiga går til { $name }.
price-mine-none = Ingen bruk dette året.
price-mine-sum = Krav i året, også avlysingar og anna: { $sum }.
price-part = Lokale
price-part-value = Gratis bruk og rabatt i { $year } er verd { $sum }.
price-part-listed = Listeprisen er { $listed }. Foreininga betaler { $charged }.
price-part-pays = Foreininga betaler { $charged } for lokale i { $year }.
price-part-all = Sjå kvar gong, og korleis prisen er rekna ut
price-kept-by-law = Krav og fakturaer, som vi må ha i fem år etter bokføringslova § 13

deed-prices-credit = Krediterte eit gebyr
deed-prices-invoice = Laga fakturagrunnlag
deed-prices-owe = Førte eit gebyr
deed-prices-see-fees = Såg gebyr
deed-prices-see-invoices = Såg fakturagrunnlag
deed-prices-set-invoicing = Endra kven kommunen er på fakturaer
deed-prices-set-prices = Endra prislista
deed-prices-waive = Ettergav eit gebyr
price-tasks-payout = Kompensasjon å betale ut
price-task-payout = Betal ut { $sum } kr: { $what }
price-task-payout-remark = Leigetakaren har inga komande leige dette kan trekkjast frå.
price-figure-free-use = Verdi av fri leige
price-figure-free-use-how = Listepris minus det som vart betalt, for timar som er brukte. Kjelde: gebyra i utleiga.
price-classes = Prisklassar etter tilskot
price-classes-lead = Foreiningar som blir rekna i ein bestemt klasse ei tid fordi dei har fått driftstilskot. Angrar du, følgjer nye prisar medlemstala igjen.
price-classes-none = Inga foreining har ein prisklasse etter tilskot.
price-class-association = Foreining
price-class-as = Blir rekna som
price-class-time = Når
price-class-state = Kvar den er
price-class-why = Tilskot { $number }
price-class-undo = Angre
price-class-undone = Prisklassen er angra. Nye prisar følgjer medlemstala.
price-class-state-undone = Angra { $day }
price-class-state-past = Gått ut
price-class-state-coming = Kjem
price-class-state-now = Gjeld no
price-class-settings = Prisklasse etter tilskot
price-class-settings-intro = Foreiningar som får driftstilskot eller gratis bruk av lokale, kan bli rekna i ein bestemt klasse når dei låner lokale. Det gjeld frå dagen svaret vart sendt.
price-class-settings-as = Dei blir rekna som
price-class-settings-as-hint = Endrar du dette, held foreiningane på klassen dei alt har fått.
price-class-settings-none = ingen eigen klasse
price-class-settings-months = Talet på månader
lessor-menu-prices = Prisar
lessor-menu-invoices = Faktura
