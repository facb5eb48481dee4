# Who borrows
booking-who = Hvem låner?
booking-who-hint = Prisen følger av hvem som låner.
booking-who-me = Meg selv, privat
booking-who-company = Et firma
booking-who-officer = Du kan reservere for { $association }.
booking-who-show = Vis pris og regler
booking-public-private = Privat arrangement
booking-public-company = Utleid

# What one is about to take
booking-crumb-find = Lån lokale
booking-crumb-book = Reserver
booking-step-1 = Steg 1 av 3. Du sier ikke ja til noe ennå.
booking-new-title = Reserver { $place }
booking-new-of-all = { $count ->
    [one] Én av { $all } tider er ledig
   *[other] { $count } av { $all } tider er ledige
}
booking-new-cannot = Denne tida kan du ikke få
booking-new-instead = Dette er ledig i stedet
booking-new-wait = Si fra til meg hvis tida blir ledig
booking-new-choose = Tidene dere kan få
booking-new-free = Ledig
booking-new-week-53 = Oddetallsuker og partallsuker er de som står i kalenderen. Uke 53 og uke 1 er begge oddetallsuker, så da er det tur to ganger på rad.
booking-new-hold = Hold tida og fyll ut
booking-new-held-for = Vi holder tida mens du fyller ut, vanligvis i 15 minutter.
booking-new-take = Ta timen
booking-new-take-terms = Når du tar timen, sier du ja til vilkårene.
booking-new-back = Tilbake til lokalet
booking-new-sign-in = Logg inn for å holde tida
booking-new-sign-in-why = Du kommer tilbake hit etterpå. Du kan logge inn med en kode på e-post.
booking-new-held-by-you = Du holder denne tida allerede.
booking-new-go-on = Gå videre med reservasjonen
booking-new-nothing = Ingen av tidene er ledige.
booking-now-link = Kode, innsjekking og skader
booking-offer-task = Ledig time i { $place }: svar på tilbudet
booking-new-just-taken = Noen tok tida akkurat nå. Se hva som er ledig i stedet.
booking-after = Rydding til kl. { $until } er med
booking-hours = kl. { $from }–{ $to }
booking-clock = kl. { $time }
booking-days = { $count ->
    [one] én dag
   *[other] { $count } dager
}
booking-hour-count = { $count ->
    [one] én time
   *[other] { $count } timer
}
booking-storage-from = Første dag
booking-storage-until = Siste dag

# Rules and price
booking-rule-at-once = Du får svar med en gang.
booking-rule-by-staff = En saksbehandler svarer deg.
booking-rule-responsible = En voksen over 18 år må ha ansvar.
booking-rule-terms = Du må godta vilkårene for lokalet.
booking-rule-deposit = Depositum: { $sum }. Du får det tilbake når alt er i orden.
booking-rule-cancel-free = Det er gratis å avbestille.
booking-rule-cancel-step = Avbestiller du senere enn { $before } før, koster det { $percent } prosent av prisen.
booking-price-how = Slik er prisen regnet ut
booking-price-sum = Å betale
booking-price-decided = Prisliste vedtatt { $day }.
booking-price-invoice = Faktura kommer etter bruk.
booking-price-unknown = Prislista sier ikke noe om dette. Du får vite prisen før du bestemmer deg.
booking-price-times = { $count ->
    [one] Én tid à { $sum }
   *[other] { $count } tider à { $sum }
}
booking-pay-we = Dere betaler { $sum }
booking-pay-i = Du betaler { $sum }
booking-free-we = Det er gratis for dere
booking-free-i = Det er gratis for deg
booking-cancel-free-until = Avbestill gratis til { $until }. Etter det koster det { $sum }.
booking-cancel-costs = Avbestiller du nå, koster det { $percent } prosent av prisen.
booking-cancel-free = Det er gratis å avbestille.

# Filling in
booking-step-2 = Steg 2 av 3. Etter dette ser du over og sender.
booking-step-2-short = steg 2 av 3
booking-fill-title-we = Hva skal dere bruke lokalet til?
booking-fill-title-i = Hva skal du bruke lokalet til?
booking-fill-lead = { $place }, { $when }. { $price }.
booking-held-we = Vi holder tida for dere til { $until }
booking-held-i = Vi holder tida for deg til { $until }
booking-minutes-left = { $count ->
    [one] Ett minutt igjen
   *[other] { $count } minutter igjen
}
booking-prolong = Gi meg mer tid
booking-title-we = Hva skal dere gjøre?
booking-title-i = Hva skal du gjøre?
booking-title-hint-we = Vises i kalenderen, for eksempel «Drillsamling». Skriv ikke navn på personer.
booking-title-hint-i = For eksempel «Bursdag». I kalenderen står det bare «Privat arrangement».
booking-purpose = Hva slags bruk er det?
booking-purpose-practice = Trening eller øving
booking-purpose-match = Kamp eller stevne
booking-purpose-event = Arrangement med publikum
booking-purpose-meeting = Møte
booking-purpose-course = Kurs
booking-purpose-party = Fest eller bursdag
booking-purpose-storage = Lagring
booking-purpose-other = Noe annet
booking-tickets = Folk betaler for å komme inn
booking-group = Lag eller gruppe (valgfritt)
booking-group-hint = For eksempel «Juniorkorpset».
booking-people = Hvor mange kommer?
booking-people-about = Om lag.
booking-people-most = Om lag. Det er plass til { $most }.
booking-young = Hvor mange er under { $under } år? (valgfritt)
booking-young-hint = Bare et tall, ingen navn.
booking-from = Fra
booking-to = Til
booking-times = { $count ->
    [one] én tid
   *[other] { $count } tider
}
booking-times-choose-we = Hvilke tider vil dere ha?
booking-times-choose-i = Hvilke tider vil du ha?
booking-lost = { $count ->
    [one] Én tid dere ikke kan få
   *[other] { $count } tider dere ikke kan få
}
booking-extras-we = Trenger dere noe mer?
booking-extras-i = Trenger du noe mer?
booking-responsible = Hvem har ansvaret?
booking-responsible-hint = En voksen over 18 år som er til stede.
booking-phone = Mobil til den som har ansvaret
booking-phone-hint = Vi sletter nummeret to uker etter bruken.
booking-adult = Den som har ansvaret, er over 18 år
booking-of-age = { $count ->
    [one] Jeg er fylt ett år
   *[other] Jeg er fylt { $count } år
}
booking-of-age-hint = Vi lagrer bare at du har krysset av.
booking-error-of-age = { $count ->
    [one] Du må være fylt ett år for å reservere her
   *[other] Du må være fylt { $count } år for å reservere her
}
booking-message = Noe vi bør vite? (valgfritt)
booking-message-hint = Bare vi som jobber med lokaler leser det.
booking-message-hint-let = { $owner }, som leier ut lokalet, leser det. Det gjør også vi som jobber med lokaler i kommunen.
booking-terms-accept = Jeg har lest og godtar: { $title }
booking-look-over = Se over reservasjonen
booking-price-again = Regn ut prisen på nytt
booking-let-go = Slipp tida og gå tilbake
booking-add = Legg til en tid
booking-add-day = Hvilken dag?
booking-add-clock = For eksempel 18.30.
booking-add-hold = Hold denne tida også
booking-fact-step-free = trinnfritt
booking-fact-hearing-loop = teleslynge

# What is wrong
booking-api-not-now = Det går ikke nå. Se på reservasjonen på nytt.
booking-error-who = Velg hvem som låner
booking-error-set = Velg en del av lokalet du har valgt
booking-error-purpose = Velg hva slags bruk det er
booking-error-title = Skriv hva tida skal brukes til, for eksempel «Drillsamling»
booking-error-title-long = Skriv kortere, inntil 80 tegn
booking-error-group-long = Skriv navnet på gruppa kortere
booking-error-message-long = Skriv kortere, inntil 2000 tegn
booking-error-responsible = Skriv navnet på en voksen som har ansvaret
booking-error-phone = Skriv et telefonnummer med åtte sifre
booking-error-adult = Kryss av for at den ansvarlige er over 18 år
booking-error-terms = Les og godta vilkårene
booking-error-people = Skriv om lag hvor mange som kommer
booking-error-number = Skriv et tall
booking-error-most = { $place } tar { $most }. Velg et større lokale eller skriv færre.
booking-error-young = Det kan ikke være flere unge enn det kommer folk
booking-error-to = Velg en tid som slutter etter at den begynner
booking-error-chosen = Velg minst én tid
booking-error-add = Skriv dag, fra og til
booking-error-hours = Skriv fra og til, for eksempel 18.00 og 20.00
booking-error-split = Velg hvor tida skal deles
booking-error-not-at-once = En saksbehandler må si ja til dette. Send en ny reservasjon, og behold denne til du har fått svar.
booking-error-costs = Det er så kort tid igjen at det koster å gi opp noe av tida. Velg «Avbestill» eller «Frigi» i stedet, så ser du summen først.
booking-error-among = Ingen av tidene er endret, for disse kan du ikke få:
booking-error-cancel = Velg hva du vil avbestille
booking-error-cancel-changed = Noe er endret siden du så det. Se over summen en gang til.
booking-error-release = Frigi hele tida, begynnelsen eller slutten av den
booking-error-until = Skriv en dato, eller la den stå tom

# The hold is over
booking-lapsed-title = Tida er ikke holdt lenger
booking-lapsed-lead = Vi holdt { $place }, { $when }. Andre kan ha tatt den. Se om den fortsatt er ledig.
booking-lapsed-again = Se om tida er ledig
booking-lapsed-other = Finn en annen tid

# Looking over
booking-step-3 = Steg 3 av 3
booking-look-title = Se over og send
booking-look-at-once = Du får svar med en gang.
booking-look-by-staff = En saksbehandler svarer deg innen { $due }. Tida er din til da.
booking-look-times = Tider
booking-look-answers = Det du har skrevet
booking-look-cost = Pris
booking-look-missing = Noe mangler. Gå tilbake og fyll ut resten.
booking-look-back = Tilbake til skjemaet
booking-look-book = Reserver
booking-look-send = Send forespørselen
booking-answer-place = Hvor
booking-answer-who = Hvem
booking-answer-group = Lag eller gruppe
booking-answer-title = Hva
booking-answer-purpose = Bruk
booking-answer-people = Hvor mange
booking-answer-people-young = { $people }, av dem { $young } unge
booking-answer-responsible = Ansvarlig
booking-answer-message = Melding

# A reservation
booking-mine = Reservasjoner
booking-my-page = Min side
booking-number = Reservasjon { $number }
booking-receipt-granted-we = Lokalet er deres
booking-receipt-granted-i = Lokalet er ditt
booking-receipt-requested = Forespørselen er sendt
booking-receipt-mail = Vi har sendt deg en e-post med det samme.
booking-next-requested = Du får svar innen { $due }. Ingen andre kan ta tida imens.
booking-next-granted = Du kan endre, frigi eller avbestille til det begynner.
booking-state-draft = Ikke sendt
booking-state-lapsed = Ikke sendt, og ikke holdt lenger
booking-state-requested = Venter på svar
booking-state-granted = Godkjent
booking-state-refused = Avslått
booking-state-withdrawn = Trukket
booking-state-ended = Over
booking-time-held = Holdt
booking-time-requested = Venter på svar
booking-time-granted = Godkjent
booking-time-used = Brukt
booking-time-not-used = Ikke brukt
booking-time-cancelled = Avbestilt
booking-time-refused = Avslått
booking-time-withdrawn = Trukket
booking-time-displaced = Tatt av et arrangement
booking-time-released = Frigitt
booking-time-expired = Ikke holdt lenger
booking-wished = Du ba om { $what }
booking-to-calendar = Legg i kalenderen din
booking-calendar-asked = { $title } (venter på svar)
booking-change = Endre
booking-cancel = Avbestill
booking-withdraw = Trekk forespørselen
booking-question = Vi lurer på noe
booking-question-answer = Svar
booking-history = Dette har skjedd
booking-by-staff = utleieren
booking-note-sent = Sendt
booking-note-granted = Godkjent
booking-note-refused = Avslått
booking-note-withdrawn = Trukket
booking-note-question = Spørsmål
booking-note-answer = Svar
booking-note-condition = Vilkår
booking-note-internal = Intern merknad
booking-note-changed = Endret
booking-note-cancelled = Avbestilt
booking-note-transferred = Gitt til en gruppe
booking-note-released = Frigitt
booking-note-returned = Tatt tilbake
booking-note-displaced = Tatt av et arrangement
booking-note-moved = Flyttet
booking-note-offered = Tilbudt noe annet
booking-note-from-to = { $was } ble { $is }
booking-fee-state-estimated = anslått
booking-fee-state-fixed = fastsatt
booking-fee-state-in-batch = på vei til faktura
booking-fee-state-invoiced = fakturert
booking-fee-state-credited = godskrevet
booking-fee-state-waived = skal ikke betales
booking-fee-cancelled = Avbestilt
booking-fee-taken = Noen andre tok tida
booking-back = Tilbake til reservasjonen

# Changing
booking-change-title = Endre reservasjonen
booking-change-lead = Du beholder det du har hvis endringen ikke går.
booking-change-part = Hvilken del?
booking-change-time = Endre tida
booking-change-later = Også alle senere tider i reservasjonen som har samme dag og klokkeslett
booking-sooner = Siste dag
booking-sooner-hint = Du kan gi tilbake plassen før tida. Det du ikke bruker, kan andre få.
booking-sooner-do = Endre siste dag
booking-error-last = Skriv hvilken dag som skal være den siste.
booking-split = Del i to tider
booking-split-at = Hvor skal tida deles?
booking-transfer = Gi til et lag eller en gruppe
booking-transfer-hint = Navnet på gruppa vises i kalenderen. Foreningen har fortsatt ansvaret.
booking-transfer-do = Gi til gruppa

# Cancelling
booking-cancel-title = Avbestill
booking-cancel-lead = Velg én tid, noen av dem eller alle. Du ser hva det koster før du bestemmer deg.
booking-cancel-which = Hva vil du avbestille?
booking-cancel-nothing = Koster ingenting
booking-cancel-sum = Koster { $sum }, { $percent } prosent av prisen
booking-cancel-reason = Hvorfor? (valgfritt)
booking-cancel-reason-hint = Bare vi som jobber med lokaler leser det.
booking-cancel-next = Se hva det koster
booking-cancel-sure = Det koster { $sum } å avbestille dette
booking-cancel-sure-free = Det koster ingenting å avbestille dette
booking-cancel-yes = Ja, avbestill
booking-cancel-no = Behold reservasjonen

# What one has
booking-menu = Sider om foreningen
booking-when-tabs = Kommende eller tidligere
booking-coming = Kommende
booking-past = Tidligere
booking-filter-words = Søk i sted og tittel
booking-filter-state = Hvordan det går
booking-filter-all = Alle
booking-filter-show = Vis
booking-none = Ingen reservasjoner her.
booking-weekly = Fast tid
booking-more = Mer
booking-file = Last ned som regneark
booking-file-number = Nummer
booking-file-date = Dato
booking-file-from = Fra
booking-file-to = Til
booking-file-place = Sted
booking-file-title = Hva
booking-file-state = Hvordan det går
booking-file-sum = Pris
booking-feed = I kalenderen din
booking-feed-lead = Du kan få reservasjonene i kalenderen på mobilen. Adressen er hemmelig og din egen.
booking-feed-make = Lag en kalenderadresse
booking-feed-once = Adressen vises bare nå. Del den ikke med andre.
booking-feed-open = Åpne i kalenderen
booking-feed-since = Du har en kalenderadresse fra { $day }.
booking-feed-renew = Lag en ny, og avslutt den gamle
booking-feed-end = Avslutt kalenderadressen
booking-part-all = Alle reservasjoner
booking-part-none = Ingen tider framover.

# Releasing
booking-release-link = Skal ikke bruke tida? Frigi den
booking-release-title = Frigi tida
booking-release-lead = Andre får bruke den. Er det en fast tid, har dere den som vanlig neste gang.
booking-release-waiting = { $count ->
    [one] Én venter på nettopp denne tida.
   *[other] { $count } venter på nettopp denne tida.
}
booking-release-from = Frigi fra
booking-release-to = Frigi til
booking-release-part = Hele tida, eller begynnelsen eller slutten av den.
booking-release-until = Frigi også hver gang til og med (valgfritt)
booking-release-until-hint = Siste dag dere ikke skal bruke tida, for eksempel 20 6 2026.
booking-release-do = Frigi
booking-release-waived = Tar noen andre hele tida du frigir, betaler du ikke for å frigi den.
booking-release-sure = Det koster { $sum } å frigi dette
booking-release-sure-free = Det koster ingenting å frigi dette
booking-release-yes = Ja, frigi
booking-release-keep = Behold tida
booking-release-undo = Ta tida tilbake

# Alerts and offers
booking-alerts = Si fra når noe blir ledig
booking-alerts-lead = Når noen frigir en tid, spør vi dem som venter, én om gangen. De som venter på nettopp den tida, kommer først. Så kommer foreninger, så andre.
booking-alerts-offers = Dette kan du ta nå
booking-alerts-mine = Dette får du vite om
booking-alerts-none = Du har ikke bedt om noe ennå.
booking-alert-new = Be om å få vite det
booking-wait-title = Still deg i kø for denne tida
booking-alert-premises = Hvilket lokale?
booking-alert-anywhere = Alle lokaler
booking-alert-part = Hvilken del?
booking-alert-part-hint = Vi spør deg også når delen frigis sammen med mer av lokalet.
booking-alert-any-part = Samme hvilken
booking-alert-parts = Vis delene av lokalet
booking-alert-kind = Hva slags lokale?
booking-alert-any-kind = Alle slag
booking-alert-day = Hvilken ukedag?
booking-alert-all-days = Alle dager
booking-alert-any-day = alle dager
booking-alert-do = Si fra til meg
booking-alert-words = { $place }: { $day } { $hours }, til { $until }
booking-alert-waits = I kø for { $place }, { $day } { $hours }
booking-alert-end = Slutt å si fra om dette
booking-alert-end-do = Ja, slutt
booking-alert-ended = Vi sier ikke fra om dette lenger
booking-free-now = Ledige strøtimer
booking-free-none = Ingen frigitte tider akkurat nå.
booking-offer-title = En tid du har ventet på
booking-offer-until = Den er din å ta til { $until }. Så spør vi den neste.
booking-offer-ahead = { $count ->
    [0] Ingen står foran deg nå. Du er nummer { $rank } i køen.
    [one] Én står foran deg. Du er nummer { $rank } i køen.
   *[other] { $count } står foran deg. Du er nummer { $rank } i køen.
}
booking-offer-state-taken = Du tok tida.
booking-offer-state-declined = Du takket nei.
booking-offer-state-expired = Fristen er ute, og vi har spurt den neste.
booking-offer-state-over = Noen foran deg tok tida, eller den ble tatt tilbake.
booking-offer-take = Ta tida
booking-offer-no = Nei takk
booking-offer-order = De som ba om nettopp denne tida, spørres først. Så foreninger, så andre, etter når de ba.

# What was done
booking-done-prolonged = Vi holder tida litt til.
booking-done-let-go = Du har sluppet tida.
booking-done-added = Vi holder denne tida også.
booking-done-changed = Reservasjonen er endret.
booking-done-cancelled = Du har avbestilt.
booking-done-withdrawn = Du har trukket forespørselen.
booking-done-released = Tida er frigitt. Takk for at andre får bruke den.
booking-done-taken-back = Dere har tida igjen.
booking-done-alert = Vi sier fra når noe blir ledig.
booking-done-alert-ended = Vi sier ikke fra om dette lenger.
booking-done-declined = Du har takket nei.
booking-done-calendar-ended = Kalenderadressen er avsluttet.

# Letters
booking-letter-granted = Reservasjonen er godkjent: { $place }
booking-letter-granted-body = Reservasjon { $number } er godkjent. Dette er tidene:
booking-letter-requested = Vi har fått forespørselen: { $place }
booking-letter-requested-body = Reservasjon { $number } venter på svar. Du får svar innen { $due }. Dette er tidene:
booking-letter-cancelled = Avbestilt: { $place }
booking-letter-cancelled-body = I reservasjon { $number } er dette avbestilt:
booking-letter-price = Å betale: { $sum }.
booking-letter-more = { $count ->
    [one] én til
   *[other] { $count } til
}
booking-letter-see = Se reservasjonen
booking-letter-calendar = Tidene ligger ved som en fil. Åpne den, så kommer de i kalenderen din.
booking-letter-why = Du får dette fordi du har reservert eller er kontaktperson for lokaler.
booking-letter-offer = Ledig: { $place }
booking-letter-offer-body = { $place }, { $when }, er blitt ledig.
booking-letter-offer-until = Tida er din å ta til { $until }. Så spør vi den neste i køen.
booking-letter-offer-see = Se tida

# Settings and rights
booking-settings = Reservasjoner
booking-settings-intro = Hvor lenge en tid holdes, og når folk får svar.
booking-settings-hold = Minutter en tid holdes mens skjemaet fylles ut
booking-settings-answer = Virkedager til svar
booking-settings-offer = Minutter en frigitt tid tilbys én før neste
booking-settings-phone = Dager telefonnummeret til den ansvarlige beholdes
booking-kept-by-law = Reservasjoner du har gjort, uten navnet ditt, så lenge bokføringsloven krever

deed-bookings-desk-fill-demo = Fylte demonstrasjonen
deed-bookings-end-alert-by-link = Sluttet å vente på ledig tid, fra en e-post
deed-bookings-manage = Endret en reservasjon
deed-bookings-read-calendar = Leste kalenderen med reservasjoner
deed-bookings-release = Frigav en tid
deed-bookings-see = Så en reservasjon
deed-bookings-see-own = Så egne reservasjoner
deed-bookings-start = Holdt av en tid
deed-bookings-tend = Samspill ryddet i reservasjoner
deed-bookings-wait = Ba om beskjed når noe blir ledig
booking-error-invoiced = Vi har sendt faktura for denne tida, så den kan ikke endres her. Be kommunen kreditere fakturaen først.
