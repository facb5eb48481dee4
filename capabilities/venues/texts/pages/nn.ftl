
# Finding premises, their own page, week and day, as everybody meets them.

## Who borrows
venue-for-myself = Meg sjølv
venue-for-youth = Barne- og ungdomslag
venue-for-adult = Lag for vaksne
venue-for-private = Privatperson
venue-for-commercial = Bedrift
venue-price-for-you = for deg
venue-price-for-you-all = for dykk

## Finding
venue-ask-use-hint = Skriv med eigne ord, til dømes «øve med korps» eller «bursdag for 15».
venue-more-choices = Fleire val: kvar veke, stad, slags rom
venue-ask-weekly = Kvar veke
venue-ask-weekday = Vekedag
venue-any-weekday = Ikkje kvar veke
venue-ask-first = Frå og med dato
venue-ask-last = Til og med dato
venue-ask-near = I nærleiken av
venue-any-near = Ikkje viktig
venue-near-districts = Område
venue-near-sites = Bygg og anlegg
venue-ask-within = Kor langt unna?
venue-any-within = Så langt det skal vere
venue-within = { $count ->
    [one] Inntil { $count } km
   *[other] Inntil { $count } km
}
venue-gratis = Kostar ingenting
venue-read-as = Vi las det som: { $parts }.
venue-read-people = { $count ->
    [one] for { $count }
   *[other] for { $count }
}
venue-read-hours = kl. { $hours }
venue-read-names = Vi leitar etter { $names } i namn og adresser.
venue-season-autumn = i haust
venue-season-spring = i vår
venue-season-summer = i sommar
venue-weekdays-1 = måndagar
venue-weekdays-2 = tysdagar
venue-weekdays-3 = onsdagar
venue-weekdays-4 = torsdagar
venue-weekdays-5 = fredagar
venue-weekdays-6 = laurdagar
venue-weekdays-7 = søndagar
venue-sort = Rekkjefølgje
venue-sort-best = Best eigna
venue-sort-nearest = Nærast
venue-sort-cheapest = Billegast
venue-sort-soonest = Først ledig
venue-sort-name = Namn
venue-remove = Ta bort { $value }
venue-weeks-free = Ledig { $free } av { $all } { $day } kl. { $hours }
venue-weeks-lost = { $count ->
    [one] Éin dato går ikkje
   *[other] { $count } datoar går ikkje
}
venue-kilometres = { $number } km
venue-book = Reserver
venue-instead = Dette er ledig i staden
venue-way-earlier = { $count ->
    [one] { $count } minutt tidlegare
   *[other] { $count } minutt tidlegare
}
venue-way-later = { $count ->
    [one] { $count } minutt seinare
   *[other] { $count } minutt seinare
}
venue-way-part = ein annan del av same stad
venue-way-near = ein annan stad i nærleiken
venue-way-days-before = { $count ->
    [one] dagen før
   *[other] { $count } dagar før
}
venue-way-days-after = { $count ->
    [one] dagen etter
   *[other] { $count } dagar etter
}
venue-none-suits = Passar inga tid?
venue-alert = Sei frå når noko blir ledig
venue-file = Last ned lista som rekneark
venue-file-name = Lokale
venue-file-address = Adresse
venue-file-people = Flest personar
venue-file-page = Side

## Price
venue-price = Pris
venue-price-hour = Pris for ein time, del for del
venue-price-an-hour = Per time
venue-price-least = { $sum } per time, minst { $least }
venue-price-fixed = { $sum }, fast pris
venue-price-evening = Kvardag kl. 18
venue-price-weekend = Laurdag kl. 12
venue-price-explain = Slik er prisen rekna ut
venue-price-of = { $part }, éin time
venue-price-sum = Å betale
venue-price-listed = Listeprisen er { $sum }.
venue-price-decided = Vedteke av { $by }, { $date }.
venue-price-extras = Kan leggjast til
venue-price-none = Prisen er ikkje sett. Spør kommunen.
venue-price-none-lessor = Prisen er ikkje sett. Spør utleigaren.
venue-show = Vis

## Rules
venue-rules = Slik låner du
venue-rules-none = Lokalet blir ikkje lånt ut til deg. Vel kven som låner, eller spør kommunen.
venue-rule-strong = Du må logge inn med elektronisk ID.
venue-rule-confirmed = Laget må vere stadfesta i år.
venue-rule-age = { $count ->
    [one] Du må vere { $count } år.
   *[other] Du må vere { $count } år.
}
venue-rule-responsible = Ein vaksen over 18 år må ha ansvaret og vere til stades.
venue-rule-opens = Kan reserverast frå { $day } kl. { $time }.
venue-rule-ahead-opens = Ein ny dag opnar kvar dag kl. { $time }.
venue-rule-notice = Du må reservere seinast { $length } før.
venue-rule-grid = Tida byrjar og sluttar på heile { $length }.
venue-rule-week = De kan ha inntil { $length } i veka.
venue-rule-season = De kan ha inntil { $length } frå august til juli.
venue-rule-no-series = Her er det ikkje faste tider kvar veke. Du kan låne éin gong om gongen.
venue-rule-at-once-hours = Du får svar med ein gong for tider innanfor kl. { $hours }. Elles svarer kommunen.
venue-rule-deposit = Du betaler { $sum } i depositum, og får det att når alt er i orden.
venue-rule-cancel-free = Avlyser du, kostar det ingenting.
venue-rule-cancel = Avlyser du seinare enn { $before } før, betaler du { $percent } prosent av prisen.
venue-rule-displaced = { $count ->
    [one] Eit arrangement kan ta over tida, men de får vite det seinast { $count } dag før.
   *[other] Eit arrangement kan ta over tida, men de får vite det seinast { $count } dagar før.
}

## Premises
venue-closed-on-holidays = Stengt på heilagdagar.
venue-closed-days = Stengt framover
venue-owner = Kven som låner ut
venue-transport = Slik kjem du hit
venue-parking = Parkering
venue-need-wheelchair = For deg som bruker rullestol
venue-need-hearing = For deg som høyrer dårleg
venue-need-sight = For deg som ser dårleg
venue-need-walking = For deg som har vondt for å gå
venue-need-met = Ingen manglar
venue-need-lacking = { $count ->
    [one] Éin mangel
   *[other] { $count } manglar
}
venue-need-unknown = { $count ->
    [one] Éin ting er ikkje kjend
   *[other] { $count } ting er ikkje kjende
}
venue-need-lacks = Dette er ikkje på plass: { $what }.
venue-need-unsure = Dette veit vi ikkje: { $what }.

## The week and the day
venue-key = Teikn i kalenderen
venue-key-free = Ledig – vel for å reservere
venue-picked = Valet ditt
venue-theirs = Dykkar tid
venue-theirs-for = Dykkar tid: { $title }
venue-joined = Fleire delar saman
venue-weeks = Andre veker
venue-days = Andre dagar
venue-the-week = Heile veka
venue-whole-house = Heile huset, dag for dag
venue-about-premises = Om lokalet
venue-print = Skriv ut
venue-day-lead = Alle rom på staden, time for time.
venue-day-scroll = Dagskalender, kan rullast sidelengs
venue-day-caption = Rom nedover, klokkeslett bortover. Klokkeslett står i kvar rute.
venue-day-list = Dagen som liste

# Somewhere to keep things
venue-storing = Lån plass
venue-storing-now = Ledig no
venue-storing-from-day = Ledig frå { $day }
venue-storing-taken = Oppteke så langt fram vi ser
venue-storing-which = Kva plass?
venue-storing-first = Første dag
venue-storing-last = Siste dag
venue-storing-show = Sjå pris og reserver
venue-storing-none = Du kan ikkje låne plass her no. Vel ein annan som låner, eller spør kommunen.
venue-price-days = Per 30 dagar
venue-openings = Tider som blir slepte til eit bestemt klokkeslett
