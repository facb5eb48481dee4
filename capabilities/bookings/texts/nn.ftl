# Who borrows
booking-who = Kven låner?
booking-who-hint = Prisen følgjer av kven som låner.
booking-who-me = Meg sjølv, privat
booking-who-company = Eit firma
booking-who-officer = Du kan reservere for { $association }.
booking-who-show = Vis pris og reglar
booking-public-private = Privat arrangement
booking-public-company = Utleigd

# What one is about to take
booking-crumb-find = Lån lokale
booking-crumb-book = Reserver
booking-step-1 = Steg 1 av 3. Du seier ikkje ja til noko enno.
booking-new-title = Reserver { $place }
booking-new-of-all = { $count ->
    [one] Éi av { $all } tider er ledig
   *[other] { $count } av { $all } tider er ledige
}
booking-new-cannot = Denne tida kan du ikkje få
booking-new-instead = Dette er ledig i staden
booking-new-wait = Sei frå til meg om tida blir ledig
booking-new-choose = Tidene de kan få
booking-new-free = Ledig
booking-new-week-53 = Oddetalsveker og partalsveker er dei som står i kalenderen. Veke 53 og veke 1 er båe oddetalsveker, så då er det tur to gonger på rad.
booking-new-hold = Hald tida og fyll ut
booking-new-held-for = Vi held tida medan du fyller ut, vanlegvis i 15 minutt.
booking-new-take = Ta timen
booking-new-take-terms = Når du tek timen, seier du ja til vilkåra.
booking-new-back = Tilbake til lokalet
booking-new-sign-in = Logg inn for å halde tida
booking-new-sign-in-why = Du kjem tilbake hit etterpå. Du kan logge inn med ein kode på e-post.
booking-new-held-by-you = Du held denne tida allereie.
booking-new-go-on = Gå vidare med reservasjonen
booking-new-nothing = Ingen av tidene er ledige.
booking-now-link = Kode, innsjekking og skadar
booking-offer-task = Ledig time i { $place }: svar på tilbodet
booking-new-just-taken = Nokon tok tida akkurat no. Sjå kva som er ledig i staden.
booking-after = Rydding til kl. { $until } er med
booking-hours = kl. { $from }–{ $to }
booking-clock = kl. { $time }
booking-days = { $count ->
    [one] éin dag
   *[other] { $count } dagar
}
booking-hour-count = { $count ->
    [one] éin time
   *[other] { $count } timar
}
booking-storage-from = Første dag
booking-storage-until = Siste dag

# Rules and price
booking-rule-at-once = Du får svar med ein gong.
booking-rule-by-staff = Ein saksbehandlar svarar deg.
booking-rule-responsible = Ein vaksen over 18 år må ha ansvar.
booking-rule-terms = Du må godta vilkåra for lokalet.
booking-rule-deposit = Depositum: { $sum }. Du får det tilbake når alt er i orden.
booking-rule-cancel-free = Det er gratis å avbestille.
booking-rule-cancel-step = Avbestiller du seinare enn { $before } før, kostar det { $percent } prosent av prisen.
booking-price-how = Slik er prisen rekna ut
booking-price-sum = Å betale
booking-price-decided = Prisliste vedteken { $day }.
booking-price-invoice = Faktura kjem etter bruk.
booking-price-unknown = Prislista seier ikkje noko om dette. Du får vite prisen før du bestemmer deg.
booking-price-times = { $count ->
    [one] Éi tid à { $sum }
   *[other] { $count } tider à { $sum }
}
booking-pay-we = De betaler { $sum }
booking-pay-i = Du betaler { $sum }
booking-free-we = Det er gratis for dykk
booking-free-i = Det er gratis for deg
booking-cancel-free-until = Avbestill gratis til { $until }. Etter det kostar det { $sum }.
booking-cancel-costs = Avbestiller du no, kostar det { $percent } prosent av prisen.
booking-cancel-free = Det er gratis å avbestille.

# Filling in
booking-step-2 = Steg 2 av 3. Etter dette ser du over og sender.
booking-step-2-short = steg 2 av 3
booking-fill-title-we = Kva skal de bruke lokalet til?
booking-fill-title-i = Kva skal du bruke lokalet til?
booking-fill-lead = { $place }, { $when }. { $price }.
booking-held-we = Vi held tida for dykk til { $until }
booking-held-i = Vi held tida for deg til { $until }
booking-minutes-left = { $count ->
    [one] Eitt minutt att
   *[other] { $count } minutt att
}
booking-prolong = Gi meg meir tid
booking-title-we = Kva skal de gjere?
booking-title-i = Kva skal du gjere?
booking-title-hint-we = Viser i kalenderen, til dømes «Drillsamling». Skriv ikkje namn på personar.
booking-title-hint-i = Til dømes «Bursdag». I kalenderen står det berre «Privat arrangement».
booking-purpose = Kva slags bruk er det?
booking-purpose-practice = Trening eller øving
booking-purpose-match = Kamp eller stemne
booking-purpose-event = Arrangement med publikum
booking-purpose-meeting = Møte
booking-purpose-course = Kurs
booking-purpose-party = Fest eller bursdag
booking-purpose-storage = Lagring
booking-purpose-other = Noko anna
booking-tickets = Folk betaler for å kome inn
booking-group = Lag eller gruppe (valfritt)
booking-group-hint = Til dømes «Juniorkorpset».
booking-people = Kor mange kjem?
booking-people-about = Om lag.
booking-people-most = Om lag. Det er plass til { $most }.
booking-young = Kor mange er under { $under } år? (valfritt)
booking-young-hint = Berre eit tal, ingen namn.
booking-from = Frå
booking-to = Til
booking-times = { $count ->
    [one] éi tid
   *[other] { $count } tider
}
booking-times-choose-we = Kva tider vil de ha?
booking-times-choose-i = Kva tider vil du ha?
booking-lost = { $count ->
    [one] Éi tid de ikkje kan få
   *[other] { $count } tider de ikkje kan få
}
booking-extras-we = Treng de noko meir?
booking-extras-i = Treng du noko meir?
booking-responsible = Kven har ansvaret?
booking-responsible-hint = Ein vaksen over 18 år som er til stades.
booking-phone = Mobil til den som har ansvaret
booking-phone-hint = Vi slettar nummeret to veker etter bruken.
booking-adult = Den som har ansvaret, er over 18 år
booking-of-age = { $count ->
    [one] Eg er fylt eitt år
   *[other] Eg er fylt { $count } år
}
booking-of-age-hint = Vi lagrar berre at du har kryssa av.
booking-error-of-age = { $count ->
    [one] Du må vere fylt eitt år for å reservere her
   *[other] Du må vere fylt { $count } år for å reservere her
}
booking-message = Noko vi bør vite? (valfritt)
booking-message-hint = Berre vi som arbeider med lokale les det.
booking-message-hint-let = { $owner }, som leiger ut lokalet, les det. Det gjer òg vi som arbeider med lokale i kommunen.
booking-terms-accept = Eg har lese og godtek: { $title }
booking-look-over = Sjå over reservasjonen
booking-price-again = Rekn ut prisen på nytt
booking-let-go = Slepp tida og gå tilbake
booking-add = Legg til ei tid
booking-add-day = Kva dag?
booking-add-clock = Til dømes 18.30.
booking-add-hold = Hald denne tida òg
booking-fact-step-free = trinnfritt
booking-fact-hearing-loop = teleslynge

# What is wrong
booking-api-not-now = Det går ikkje no. Sjå på reservasjonen på nytt.
booking-error-who = Vel kven som låner
booking-error-set = Vel ein del av lokalet du har valt
booking-error-purpose = Vel kva slags bruk det er
booking-error-title = Skriv kva tida skal brukast til, til dømes «Drillsamling»
booking-error-title-long = Skriv kortare, inntil 80 teikn
booking-error-group-long = Skriv namnet på gruppa kortare
booking-error-message-long = Skriv kortare, inntil 2000 teikn
booking-error-responsible = Skriv namnet på ein vaksen som har ansvaret
booking-error-phone = Skriv eit telefonnummer med åtte siffer
booking-error-adult = Kryss av for at den ansvarlege er over 18 år
booking-error-terms = Les og godta vilkåra
booking-error-people = Skriv om lag kor mange som kjem
booking-error-number = Skriv eit tal
booking-error-most = { $place } tek { $most }. Vel eit større lokale eller skriv færre.
booking-error-young = Det kan ikkje vere fleire unge enn det kjem folk
booking-error-to = Vel ei tid som sluttar etter at ho byrjar
booking-error-chosen = Vel minst éi tid
booking-error-add = Skriv dag, frå og til
booking-error-hours = Skriv frå og til, til dømes 18.00 og 20.00
booking-error-split = Vel kvar tida skal delast
booking-error-not-at-once = Ein saksbehandlar må seie ja til dette. Send ein ny reservasjon, og behald denne til du har fått svar.
booking-error-costs = Det er så kort tid att at det kostar å gi opp noko av tida. Vel «Avbestill» eller «Frigi» i staden, så ser du summen først.
booking-error-among = Ingen av tidene er endra, for desse kan du ikkje få:
booking-error-cancel = Vel kva du vil avbestille
booking-error-cancel-changed = Noko er endra sidan du såg det. Sjå over summen ein gong til.
booking-error-release = Frigi heile tida, byrjinga eller slutten av ho
booking-error-until = Skriv ein dato, eller lat han stå tom

# The hold is over
booking-lapsed-title = Tida er ikkje halden lenger
booking-lapsed-lead = Vi heldt { $place }, { $when }. Andre kan ha teke ho. Sjå om ho framleis er ledig.
booking-lapsed-again = Sjå om tida er ledig
booking-lapsed-other = Finn ei anna tid

# Looking over
booking-step-3 = Steg 3 av 3
booking-look-title = Sjå over og send
booking-look-at-once = Du får svar med ein gong.
booking-look-by-staff = Ein saksbehandlar svarar deg innan { $due }. Tida er di til då.
booking-look-times = Tider
booking-look-answers = Det du har skrive
booking-look-cost = Pris
booking-look-missing = Noko manglar. Gå tilbake og fyll ut resten.
booking-look-back = Tilbake til skjemaet
booking-look-book = Reserver
booking-look-send = Send førespurnaden
booking-answer-place = Kvar
booking-answer-who = Kven
booking-answer-group = Lag eller gruppe
booking-answer-title = Kva
booking-answer-purpose = Bruk
booking-answer-people = Kor mange
booking-answer-people-young = { $people }, av dei { $young } unge
booking-answer-responsible = Ansvarleg
booking-answer-message = Melding

# A reservation
booking-mine = Reservasjonar
booking-my-page = Mi side
booking-number = Reservasjon { $number }
booking-receipt-granted-we = Lokalet er dykkar
booking-receipt-granted-i = Lokalet er ditt
booking-receipt-requested = Førespurnaden er send
booking-receipt-mail = Vi har sendt deg ein e-post med det same.
booking-next-requested = Du får svar innan { $due }. Ingen andre kan ta tida imens.
booking-next-granted = Du kan endre, frigi eller avbestille til det byrjar.
booking-state-draft = Ikkje sendt
booking-state-lapsed = Ikkje sendt, og ikkje halde lenger
booking-state-requested = Ventar på svar
booking-state-granted = Godkjend
booking-state-refused = Avslått
booking-state-withdrawn = Trekt
booking-state-ended = Over
booking-time-held = Halden
booking-time-requested = Ventar på svar
booking-time-granted = Godkjend
booking-time-used = Brukt
booking-time-not-used = Ikkje brukt
booking-time-cancelled = Avbestilt
booking-time-refused = Avslått
booking-time-withdrawn = Trekt
booking-time-displaced = Teken av eit arrangement
booking-time-released = Frigitt
booking-time-expired = Ikkje halden lenger
booking-wished = Du bad om { $what }
booking-to-calendar = Legg i kalenderen din
booking-calendar-asked = { $title } (ventar på svar)
booking-change = Endre
booking-cancel = Avbestill
booking-withdraw = Trekk førespurnaden
booking-question = Vi lurer på noko
booking-question-answer = Svar
booking-history = Dette har hendt
booking-by-staff = utleigaren
booking-note-sent = Send
booking-note-granted = Godkjend
booking-note-refused = Avslått
booking-note-withdrawn = Trekt
booking-note-question = Spørsmål
booking-note-answer = Svar
booking-note-condition = Vilkår
booking-note-internal = Intern merknad
booking-note-changed = Endra
booking-note-cancelled = Avbestilt
booking-note-transferred = Gitt til ei gruppe
booking-note-released = Frigitt
booking-note-returned = Teken tilbake
booking-note-displaced = Teken av eit arrangement
booking-note-moved = Flytta
booking-note-offered = Tilbode noko anna
booking-note-from-to = { $was } vart { $is }
booking-fee-state-estimated = rekna ut
booking-fee-state-fixed = fastsett
booking-fee-state-in-batch = på veg til faktura
booking-fee-state-invoiced = fakturert
booking-fee-state-credited = godskriven
booking-fee-state-waived = skal ikkje betalast
booking-fee-cancelled = Avbestilt
booking-fee-taken = Nokon andre tok tida
booking-back = Tilbake til reservasjonen

# Changing
booking-change-title = Endre reservasjonen
booking-change-lead = Du beheld det du har om endringa ikkje går.
booking-change-part = Kva del?
booking-change-time = Endre tida
booking-change-later = Òg alle seinare tider i reservasjonen som har same dag og klokkeslett
booking-sooner = Siste dag
booking-sooner-hint = Du kan gi tilbake plassen før tida. Det du ikkje bruker, kan andre få.
booking-sooner-do = Endre siste dag
booking-error-last = Skriv kva dag som skal vere den siste.
booking-split = Del i to tider
booking-split-at = Kvar skal tida delast?
booking-transfer = Gi til eit lag eller ei gruppe
booking-transfer-hint = Namnet på gruppa står i kalenderen. Foreininga har framleis ansvaret.
booking-transfer-do = Gi til gruppa

# Cancelling
booking-cancel-title = Avbestill
booking-cancel-lead = Vel éi tid, nokre av dei eller alle. Du ser kva det kostar før du bestemmer deg.
booking-cancel-which = Kva vil du avbestille?
booking-cancel-nothing = Kostar ingenting
booking-cancel-sum = Kostar { $sum }, { $percent } prosent av prisen
booking-cancel-reason = Kvifor? (valfritt)
booking-cancel-reason-hint = Berre vi som arbeider med lokale les det.
booking-cancel-next = Sjå kva det kostar
booking-cancel-sure = Det kostar { $sum } å avbestille dette
booking-cancel-sure-free = Det kostar ingenting å avbestille dette
booking-cancel-yes = Ja, avbestill
booking-cancel-no = Behald reservasjonen

# What one has
booking-menu = Sider om foreininga
booking-when-tabs = Komande eller tidlegare
booking-coming = Komande
booking-past = Tidlegare
booking-filter-words = Søk i stad og tittel
booking-filter-state = Korleis det går
booking-filter-all = Alle
booking-filter-show = Vis
booking-none = Ingen reservasjonar her.
booking-weekly = Fast tid
booking-more = Meir
booking-file = Last ned som rekneark
booking-file-number = Nummer
booking-file-date = Dato
booking-file-from = Frå
booking-file-to = Til
booking-file-place = Stad
booking-file-title = Kva
booking-file-state = Korleis det går
booking-file-sum = Pris
booking-feed = I kalenderen din
booking-feed-lead = Du kan få reservasjonane i kalenderen på mobilen. Adressa er hemmeleg og di eiga.
booking-feed-make = Lag ei kalenderadresse
booking-feed-once = Adressa blir vist berre no. Del ho ikkje med andre.
booking-feed-open = Opne i kalenderen
booking-feed-since = Du har ei kalenderadresse frå { $day }.
booking-feed-renew = Lag ei ny, og avslutt den gamle
booking-feed-end = Avslutt kalenderadressa
booking-part-all = Alle reservasjonar
booking-part-none = Ingen tider framover.

# Releasing
booking-release-link = Skal ikkje bruke tida? Frigi ho
booking-release-title = Frigi tida
booking-release-lead = Andre får bruke ho. Er det ei fast tid, har de ho som vanleg neste gong.
booking-release-waiting = { $count ->
    [one] Éin ventar på nettopp denne tida.
   *[other] { $count } ventar på nettopp denne tida.
}
booking-release-from = Frigi frå
booking-release-to = Frigi til
booking-release-part = Heile tida, eller byrjinga eller slutten av ho.
booking-release-until = Frigi òg kvar gong til og med (valfritt)
booking-release-until-hint = Siste dag de ikkje skal bruke tida, til dømes 20 6 2026.
booking-release-do = Frigi
booking-release-waived = Tek nokon andre heile tida du frigir, betaler du ikkje for å frigi ho.
booking-release-sure = Det kostar { $sum } å frigi dette
booking-release-sure-free = Det kostar ingenting å frigi dette
booking-release-yes = Ja, frigi
booking-release-keep = Behald tida
booking-release-undo = Ta tida tilbake

# Alerts and offers
booking-alerts = Sei frå når noko blir ledig
booking-alerts-lead = Når nokon frigir ei tid, spør vi dei som ventar, éin om gongen. Dei som ventar på nettopp den tida, kjem først. Så kjem foreiningar, så andre.
booking-alerts-offers = Dette kan du ta no
booking-alerts-mine = Dette får du vite om
booking-alerts-none = Du har ikkje bede om noko enno.
booking-alert-new = Be om å få vite det
booking-wait-title = Still deg i kø for denne tida
booking-alert-premises = Kva lokale?
booking-alert-anywhere = Alle lokale
booking-alert-part = Kva del?
booking-alert-part-hint = Vi spør deg òg når delen blir frigitt saman med meir av lokalet.
booking-alert-any-part = Same kva for ein
booking-alert-parts = Vis delane av lokalet
booking-alert-kind = Kva slags lokale?
booking-alert-any-kind = Alle slag
booking-alert-day = Kva vekedag?
booking-alert-all-days = Alle dagar
booking-alert-any-day = alle dagar
booking-alert-do = Sei frå til meg
booking-alert-words = { $place }: { $day } { $hours }, til { $until }
booking-alert-waits = I kø for { $place }, { $day } { $hours }
booking-alert-end = Slutt å seie frå om dette
booking-alert-end-do = Ja, slutt
booking-alert-ended = Vi seier ikkje frå om dette lenger
booking-free-now = Ledige strøtimar
booking-free-none = Ingen frigitte tider akkurat no.
booking-offer-title = Ei tid du har venta på
booking-offer-until = Ho er di å ta til { $until }. Så spør vi den neste.
booking-offer-ahead = { $count ->
    [0] Ingen står framfor deg no. Du er nummer { $rank } i køen.
    [one] Éin står framfor deg. Du er nummer { $rank } i køen.
   *[other] { $count } står framfor deg. Du er nummer { $rank } i køen.
}
booking-offer-state-taken = Du tok tida.
booking-offer-state-declined = Du takka nei.
booking-offer-state-expired = Fristen er ute, og vi har spurt den neste.
booking-offer-state-over = Nokon framfor deg tok tida, eller ho vart teken tilbake.
booking-offer-take = Ta tida
booking-offer-no = Nei takk
booking-offer-order = Dei som bad om nettopp denne tida, blir spurde først. Så foreiningar, så andre, etter når dei bad.

# What was done
booking-done-prolonged = Vi held tida litt til.
booking-done-let-go = Du har sleppt tida.
booking-done-added = Vi held denne tida òg.
booking-done-changed = Reservasjonen er endra.
booking-done-cancelled = Du har avbestilt.
booking-done-withdrawn = Du har trekt førespurnaden.
booking-done-released = Tida er frigitt. Takk for at andre får bruke ho.
booking-done-taken-back = De har tida att.
booking-done-alert = Vi seier frå når noko blir ledig.
booking-done-alert-ended = Vi seier ikkje frå om dette lenger.
booking-done-declined = Du har takka nei.
booking-done-calendar-ended = Kalenderadressa er avslutta.

# Letters
booking-letter-granted = Reservasjonen er godkjend: { $place }
booking-letter-granted-body = Reservasjon { $number } er godkjend. Dette er tidene:
booking-letter-requested = Vi har fått førespurnaden: { $place }
booking-letter-requested-body = Reservasjon { $number } ventar på svar. Du får svar innan { $due }. Dette er tidene:
booking-letter-cancelled = Avbestilt: { $place }
booking-letter-cancelled-body = I reservasjon { $number } er dette avbestilt:
booking-letter-price = Å betale: { $sum }.
booking-letter-more = { $count ->
    [one] éi til
   *[other] { $count } til
}
booking-letter-see = Sjå reservasjonen
booking-letter-calendar = Tidene ligg ved som ei fil. Opne henne, så kjem dei i kalenderen din.
booking-letter-why = Du får dette fordi du har reservert eller er kontaktperson for lokale.
booking-letter-offer = Ledig: { $place }
booking-letter-offer-body = { $place }, { $when }, er vorten ledig.
booking-letter-offer-until = Tida er di å ta til { $until }. Så spør vi den neste i køen.
booking-letter-offer-see = Sjå tida

# Settings and rights
booking-settings = Reservasjonar
booking-settings-intro = Kor lenge ei tid blir halden, og når folk får svar.
booking-settings-hold = Minutt ei tid blir halden medan skjemaet blir fylt ut
booking-settings-answer = Verkedagar til svar
booking-settings-offer = Minutt ei frigitt tid blir tilboden éin før neste
booking-settings-phone = Dagar telefonnummeret til den ansvarlege blir halde på
booking-kept-by-law = Reservasjonar du har gjort, utan namnet ditt, så lenge bokføringslova krev

deed-bookings-desk-fill-demo = Fylte demonstrasjonen
deed-bookings-end-alert-by-link = Slutta å vente på ledig tid, frå ein e-post
deed-bookings-manage = Endra ein reservasjon
deed-bookings-read-calendar = Las kalenderen med reservasjonar
deed-bookings-release = Frigav ei tid
deed-bookings-see = Såg ein reservasjon
deed-bookings-see-own = Såg eigne reservasjonar
deed-bookings-start = Heldt av ei tid
deed-bookings-tend = Samspill rydda i reservasjonar
deed-bookings-wait = Bad om beskjed når noko blir ledig
booking-error-invoiced = Vi har sendt faktura for denne tida, så ho kan ikkje endrast her. Be kommunen kreditere fakturaen først.
