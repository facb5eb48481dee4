# Premises to borrow, as everybody meets them.

## Finding
venue-nav = Lån lokale
venue-lead = Sei kva de skal gjere, så viser vi rom som passar og når dei er ledige.
venue-search-label = Finn lokale
venue-search = Vis lokale
venue-ask-use = Kva skal de gjere?
venue-ask-date = Dag
venue-ask-from = Frå klokka
venue-ask-to = Til klokka
venue-ask-people = Kor mange?
venue-ask-district = Kvar?
venue-ask-kind = Slags rom
venue-ask-for = Kven skal låne?
venue-ask-words = Namn, stad eller aktivitet
venue-ask-must = Må ha
venue-any-use = Alt mogleg
venue-any-time = Når som helst
venue-any-district = Heile kommunen
venue-any-kind = Alle slag
venue-for-association = Ei foreining
venue-for-me = Eg, privat
venue-found = { $count ->
    [0] Ingen lokale passar
    [one] Eitt lokale passar
   *[other] { $count } lokale passar
}
venue-none = Ingen lokale har alt dette. Prøv ein annan dag, eller ta bort noko.
venue-none-wider = Ta bort vala
venue-none-free = Ikkje ledig den neste veka
venue-at-once = Blir gitt straks
venue-by-staff = Kommunen svarar
venue-map = Kart
venue-day-hours = { $day } kl. { $hours }
venue-most-people = { $count ->
    [one] Éin person
   *[other] Inntil { $count } personar
}

## What people do there
venue-use-training = Trene inne
venue-use-rehearsal = Øve med kor, korps eller band
venue-use-meeting = Halde møte
venue-use-party = Feire bursdag eller fest
venue-use-course = Halde kurs
venue-use-performance = Halde konsert eller førestilling
venue-use-competition = Skipe til kamp eller stemne
venue-use-outdoor = Trene ute
venue-use-making = Lage ting
venue-use-keeping = Oppbevare utstyr

## What premises are
venue-kind-hall = Idrettshall
venue-kind-gym = Gymsal
venue-kind-culture = Kultursal
venue-kind-rehearsal = Øvingsrom
venue-kind-meeting = Møterom
venue-kind-house = Grendahus
venue-kind-pitch = Bane ute
venue-kind-workshop = Verkstad
venue-kind-storage = Lager

## Premises
venue-suits = Passar for
venue-design = Tilgjenge
venue-facts = Om rommet
venue-parts = Delar du kan låne
venue-opening = Ope for foreiningar
venue-where = Kvar det er
venue-house-rules = Husreglar
venue-same-place = På same staden
venue-yes = Ja
venue-no = Nei
venue-unknown = Ikkje kjent
venue-fact-by = { $source }, { $date }
venue-rule-length = Du kan låne frå { $least } til { $most } timar om gongen.
venue-rule-ahead = { $count ->
    [one] Tida kan du få til og med i morgon.
   *[other] Tida kan liggje inntil { $count } dagar fram.
}
venue-rule-at-once = Du får svar med ein gong.
venue-rule-by-staff = Kommunen svarar på kvar førespurnad.

## What is known of them
venue-fact-step-free = Trinnfri inngang
venue-fact-door-width = Smalaste dør
venue-fact-accessible-toilet = Toalett for rullestol
venue-fact-lift = Heis eller alt på eitt plan
venue-fact-hearing-loop = Teleslyngje
venue-fact-contrast-marking = Merking i kontrast
venue-fact-reserved-parking = Veg frå reservert parkering
venue-fact-guide-dogs = Førarhund er velkomen
venue-fact-area = Golvflate
venue-fact-ceiling-height = Takhøgd
venue-fact-floor = Golv
venue-fact-changing-rooms = Garderobar
venue-fact-stage = Scene
venue-fact-sound-and-light = Lyd og lys
venue-fact-music-acoustics = Akustikk for musikk
venue-fact-kitchen = Kjøken
venue-fact-screen = Skjerm eller projektor
venue-fact-equipment = Utstyr
venue-fact-storage-volume = Plass til utstyr
venue-fact-power = Straum
venue-fact-nearest-stop = Næraste haldeplass

## The week
venue-week = veke { $number }
venue-calendar = Kalender
venue-as-list = Vis som liste
venue-other-weeks = Andre veker
venue-feed = Abonner i eigen kalender
venue-week-scroll = Vekekalender, kan rullast sidelengs
venue-week-caption = Delar nedover, dagar bortover. Klokkeslett står i kvar rute.
venue-week-list = Veka som liste
venue-part = Del
venue-free = Ledig
venue-taken = Oppteke
venue-shut = Stengt
venue-not-open = Ikkje ope
venue-day-empty = Ikkje noko att denne dagen.

## Public holidays
venue-holiday-new-years-day = Første nyårsdag
venue-holiday-maundy-thursday = Skjærtorsdag
venue-holiday-good-friday = Langfredag
venue-holiday-easter-sunday = Første påskedag
venue-holiday-easter-monday = Andre påskedag
venue-holiday-labour-day = 1. mai
venue-holiday-ascension-day = Kristi himmelfartsdag
venue-holiday-constitution-day = 17. mai
venue-holiday-whit-sunday = Første pinsedag
venue-holiday-whit-monday = Andre pinsedag
venue-holiday-christmas-day = Første juledag
venue-holiday-second-christmas-day = Andre juledag

## Those who look after premises
venuedesk-settings = Namn i kalendrar
venuedesk-settings-intro = Her avgjer de kva alle kan sjå i kalendrane over lokale.
venuedesk-settings-names = Vis kva foreining som har tida
venuedesk-settings-names-hint = Er det av, står det berre «Oppteke». Personar blir aldri viste.
