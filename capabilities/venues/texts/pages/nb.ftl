
# Finding premises, their own page, week and day, as everybody meets them.

## Who borrows
venue-for-myself = Meg selv
venue-for-youth = Barne- og ungdomsforening
venue-for-adult = Forening for voksne
venue-for-private = Privatperson
venue-for-commercial = Bedrift
venue-price-for-you = for deg
venue-price-for-you-all = for dere

## Finding
venue-ask-use-hint = Skriv med egne ord, for eksempel «øve med korps» eller «bursdag for 15».
venue-more-choices = Flere valg: hver uke, sted, slags rom
venue-ask-weekly = Hver uke
venue-ask-weekday = Ukedag
venue-any-weekday = Ikke hver uke
venue-ask-first = Fra og med dato
venue-ask-last = Til og med dato
venue-ask-near = I nærheten av
venue-any-near = Ikke viktig
venue-near-districts = Områder
venue-near-sites = Bygg og anlegg
venue-ask-within = Hvor langt unna?
venue-any-within = Så langt det skal være
venue-within = { $count ->
    [one] Inntil { $count } km
   *[other] Inntil { $count } km
}
venue-gratis = Koster ingenting
venue-read-as = Vi leste det som: { $parts }.
venue-read-people = { $count ->
    [one] for { $count }
   *[other] for { $count }
}
venue-read-hours = kl. { $hours }
venue-read-names = Vi leter etter { $names } i navn og adresser.
venue-season-autumn = i høst
venue-season-spring = i vår
venue-season-summer = i sommer
venue-weekdays-1 = mandager
venue-weekdays-2 = tirsdager
venue-weekdays-3 = onsdager
venue-weekdays-4 = torsdager
venue-weekdays-5 = fredager
venue-weekdays-6 = lørdager
venue-weekdays-7 = søndager
venue-sort = Rekkefølge
venue-sort-best = Best egnet
venue-sort-nearest = Nærmest
venue-sort-cheapest = Billigst
venue-sort-soonest = Først ledig
venue-sort-name = Navn
venue-remove = Ta bort { $value }
venue-weeks-free = Ledig { $free } av { $all } { $day } kl. { $hours }
venue-weeks-lost = { $count ->
    [one] Én dato går ikke
   *[other] { $count } datoer går ikke
}
venue-kilometres = { $number } km
venue-book = Reserver
venue-instead = Dette er ledig i stedet
venue-way-earlier = { $count ->
    [one] { $count } minutt tidligere
   *[other] { $count } minutter tidligere
}
venue-way-later = { $count ->
    [one] { $count } minutt senere
   *[other] { $count } minutter senere
}
venue-way-part = en annen del av samme sted
venue-way-near = et annet sted i nærheten
venue-way-days-before = { $count ->
    [one] dagen før
   *[other] { $count } dager før
}
venue-way-days-after = { $count ->
    [one] dagen etter
   *[other] { $count } dager etter
}
venue-none-suits = Ingen tid passer?
venue-alert = Si fra når noe blir ledig
venue-file = Last ned lista som regneark
venue-file-name = Lokale
venue-file-address = Adresse
venue-file-people = Flest personer
venue-file-page = Side

## Price
venue-price = Pris
venue-price-hour = Pris for en time, del for del
venue-price-an-hour = Per time
venue-price-least = { $sum } per time, minst { $least }
venue-price-fixed = { $sum }, fast pris
venue-price-evening = Hverdag kl. 18
venue-price-weekend = Lørdag kl. 12
venue-price-explain = Slik er prisen regnet ut
venue-price-of = { $part }, én time
venue-price-sum = Å betale
venue-price-listed = Listeprisen er { $sum }.
venue-price-decided = Vedtatt av { $by }, { $date }.
venue-price-extras = Kan legges til
venue-price-none = Prisen er ikke satt. Spør kommunen.
venue-price-none-lessor = Prisen er ikke satt. Spør utleieren.
venue-show = Vis

## Rules
venue-rules = Slik låner du
venue-rules-none = Lokalet lånes ikke ut til deg. Velg hvem som låner, eller spør kommunen.
venue-rule-strong = Du må logge inn med elektronisk ID.
venue-rule-confirmed = Foreningen må være bekreftet i år.
venue-rule-age = { $count ->
    [one] Du må være { $count } år.
   *[other] Du må være { $count } år.
}
venue-rule-responsible = En voksen over 18 år må ha ansvaret og være til stede.
venue-rule-opens = Kan reserveres fra { $day } kl. { $time }.
venue-rule-ahead-opens = En ny dag åpner hver dag kl. { $time }.
venue-rule-notice = Du må reservere senest { $length } før.
venue-rule-grid = Tida begynner og slutter på hele { $length }.
venue-rule-week = Dere kan ha inntil { $length } i uka.
venue-rule-season = Dere kan ha inntil { $length } fra august til juli.
venue-rule-no-series = Her er det ikke faste tider hver uke. Du kan låne én gang om gangen.
venue-rule-at-once-hours = Du får svar med en gang for tider innenfor kl. { $hours }. Ellers svarer kommunen.
venue-rule-deposit = Du betaler { $sum } i depositum, og får det igjen når alt er i orden.
venue-rule-cancel-free = Avlyser du, koster det ingenting.
venue-rule-cancel = Avlyser du senere enn { $before } før, betaler du { $percent } prosent av prisen.
venue-rule-displaced = { $count ->
    [one] Et arrangement kan ta over tida, men dere får vite det senest { $count } dag før.
   *[other] Et arrangement kan ta over tida, men dere får vite det senest { $count } dager før.
}

## Premises
venue-closed-on-holidays = Stengt på helligdager.
venue-closed-days = Stengt framover
venue-owner = Hvem som låner ut
venue-transport = Slik kommer du hit
venue-parking = Parkering
venue-need-wheelchair = For deg som bruker rullestol
venue-need-hearing = For deg som hører dårlig
venue-need-sight = For deg som ser dårlig
venue-need-walking = For deg som har vondt for å gå
venue-need-met = Ingen mangler
venue-need-lacking = { $count ->
    [one] En mangel
   *[other] { $count } mangler
}
venue-need-unknown = { $count ->
    [one] Én ting er ikke kjent
   *[other] { $count } ting er ikke kjent
}
venue-need-lacks = Dette er ikke på plass: { $what }.
venue-need-unsure = Dette vet vi ikke: { $what }.

## The week and the day
venue-key = Tegn i kalenderen
venue-key-free = Ledig – velg for å reservere
venue-picked = Ditt valg
venue-theirs = Deres tid
venue-theirs-for = Deres tid: { $title }
venue-joined = Flere deler sammen
venue-weeks = Andre uker
venue-days = Andre dager
venue-the-week = Hele uka
venue-whole-house = Hele huset, dag for dag
venue-about-premises = Om lokalet
venue-print = Skriv ut
venue-day-lead = Alle rom på stedet, time for time.
venue-day-scroll = Dagskalender, kan rulles sidelengs
venue-day-caption = Rom nedover, klokkeslett bortover. Klokkeslett står i hver rute.
venue-day-list = Dagen som liste

# Somewhere to keep things
venue-storing = Lån plass
venue-storing-now = Ledig nå
venue-storing-from-day = Ledig fra { $day }
venue-storing-taken = Opptatt så langt fram vi ser
venue-storing-which = Hvilken plass?
venue-storing-first = Første dag
venue-storing-last = Siste dag
venue-storing-show = Se pris og reserver
venue-storing-none = Du kan ikke låne plass her nå. Velg en annen som låner, eller spør kommunen.
venue-price-days = Per 30 dager
venue-openings = Tider som slippes til et bestemt klokkeslett
