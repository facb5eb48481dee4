# Grants: the list of all cases, stand-ins, what bodies decide, and awards kept off the public list.

## Every case
grantdesk-cases = Alle søknader
grantdesk-cases-choose = Vel søknader
grantdesk-cases-scheme = Ordning
grantdesk-cases-any = Alle ordningar
grantdesk-cases-waits = Alle som ventar
grantdesk-cases-with = Saksbehandlar
grantdesk-cases-anybody = Alle saksbehandlarar
grantdesk-cases-mine = Mine, også der eg er stadfortredar
grantdesk-cases-nobodys = Ingen har teke han
grantdesk-cases-stood-in = Berre der eg er stadfortredar
grantdesk-cases-missing = Berre der noko manglar
grantdesk-cases-show = Vis
grantdesk-cases-asked = Ventar på svar frå søkjaren
grantdesk-cases-undeclared = Meld frå om habilitet før du ser søknadene i desse rundane
grantdesk-cases-stands-in = Du er stadfortredar for { $name } til og med { $day }.

## Stand-ins
grantdesk-stand-ins = Stadfortredarar
grantdesk-stand-ins-lead = Den som er borte, vel kven som har sakene så lenge. Sakene blir ikkje flytte, og det står i saka på vegner av kven noko er gjort. Stadfortredaren trer også til side for det den andre trer til side for.
grantdesk-stand-ins-now = Kven som er stadfortredar
grantdesk-stand-ins-none = Ingen har valt stadfortredar.
grantdesk-stand-in-for = { $who } for { $away }
grantdesk-stand-in-days = Frå { $from } til og med { $to }
grantdesk-stand-in-holds = Gjeld no
grantdesk-stand-in-comes = Kjem
grantdesk-stand-in-over = Over
grantdesk-stand-in-ended = Avslutta
grantdesk-stand-in-end = Avslutt no
grantdesk-stand-in-new = Vel stadfortredar
grantdesk-stand-in-whose = Kven er borte?
grantdesk-stand-in-who = Kven er stadfortredar?
grantdesk-stand-in-who-hint = Ein som arbeider med tilskot.
grantdesk-stand-in-from = Første dag
grantdesk-stand-in-to = Siste dag
grantdesk-stand-in-do = Vel stadfortredar
grantdesk-done-stand-in = Stadfortredaren er vald.
grantdesk-done-stand-in-ended = Det er avslutta.
grantdesk-error-stand-in = Vel kven som er stadfortredar
grantdesk-error-stand-in-day = Skriv ein dato
grantdesk-error-stand-in-days = Skriv ein siste dag som ikkje er før den første og ikkje er gått ut. Høgst eit år.
grantdesk-error-stand-in-who = Vel ein annan som arbeider med tilskot
grantdesk-error-stand-in-taken = Det finst ein stadfortredar desse dagane, eller ein av dei to er borte eller stadfortredar for nokon sjølv. Vel andre dagar eller ein annan.
grantdesk-on-behalf = { $who } på vegner av { $away }
aside-stand-in = Du er stadfortredar for den som har saka, og som trer til side for { $name } ({ $law }).
aside-law-stand-in = kommunen sin eigen regel
deed-grants-name-stand-in = Valde eller avslutta ein stadfortredar

## What bodies decide
grantdesk-sitting-council = Utval
grantdesk-sitting-council-hint = Når vi veit kven som er medlemmer, finn vi tilknytingane deira i registeret.
grantdesk-sitting-council-none = Ikkje i lista
grantdesk-sitting-council-take = Hent medlemmene
grantdesk-sitting-present = Kven var med på vedtaket?
grantdesk-sitting-present-hint = Kryss av varamedlemmer som møtte. Minst halvparten av medlemmene må ha røysta i kvar sak (kommunelova § 11-9).
grantdesk-sitting-ties = Habilitet
grantdesk-sitting-ties-lead = Desse blir førte som at dei tredde til side i saka, om dei var med i møtet:
grantdesk-sitting-ties-none = Registeret viser inga tilknyting mellom medlemmene og søkjarane.
grantdesk-sitting-aside = Andre som tredde til side, etter protokollen
grantdesk-sitting-aside-who = Kven
grantdesk-sitting-aside-what = For kva søknad
grantdesk-sitting-pot-of = Formål for { $name }
grantdesk-sitting-pots = Utvalet endra pottane
grantdesk-sitting-pots-lead = Skriv pottane slik utvalet vart samde om dei. Utvalet kan flytte pengar mellom formål, lage eit nytt formål, og hente meir frå ein annan post.
grantdesk-sitting-new-pot = Nytt formål (valfritt)
grantdesk-sitting-new-amount = Kroner til det nye formålet
grantdesk-sitting-other-line = Kva post er det ekstra henta frå? (når det vart meir i alt)
grantdesk-sitting-other-line-hint = Til dømes «Disposisjonsfond, post 1234».
grantdesk-sitting-again = Rekn på nytt
grantdesk-error-above-one-pot = Søknadene får meir enn det er i denne potten
grantdesk-error-other-line = Det er meir enn det var sett av. Skriv kva post det er henta frå.
grantdesk-error-new-pot = Skriv både formål og kroner for den nye potten
grantdesk-error-present = Kryss av kven som var med på vedtaket
grantdesk-error-aside-absent = Kryss av for dei du skriv inn her som til stades, og skriv ein sum i saka
grantdesk-error-not-a-member = Nokon du kryssa av, sat ikkje i utvalet den dagen. Sjå over lista.
grantdesk-error-too-few = For få var med på vedtaket om { $name }. Minst halvparten av medlemmene må ha røysta (kommunelova § 11-9).
grantdesk-error-aside = Vel både kven og kva søknad
grantdesk-sittings = Vedtak i utval
grantdesk-sittings-lead = Kva utval har vedteke i runden, kven som var med, og kven som tredde til side.
grantdesk-sittings-none = Ingen politiske vedtak er førte inn.
grantdesk-sittings-heading = { $body }, { $day }, sak { $case }
grantdesk-sittings-vote = Røysting
grantdesk-sittings-unknown = Ikkje ført inn
grantdesk-sittings-aside = Tredde til side
grantdesk-sittings-aside-none = Ingen tredde til side.
grantdesk-sittings-other-line = Ekstra pengar frå
grantdesk-sittings-pot = { $purpose }: { $now }. Før: { $before }
grantdesk-sittings-moved = { $who }: flytta frå { $from } til { $to }
grantdesk-sittings-undone = Angra { $at }
grantdesk-error-opposite = Du avgjer det motsette av det som er innstilt. Skriv ei eiga grunngiving.

## Awards kept off the public list
grantdesk-withhold = Hald tildelinga utanfor den offentlege lista
grantdesk-withhold-why = Kvifor?
grantdesk-withhold-hint = Grunnen står på lista, utan namnet. Skriv heimelen, til dømes «offentleglova § 13».
grantdesk-withhold-do = Hald ho utanfor
grantdesk-withheld = Står ikkje på den offentlege lista
grantdesk-list-again = Set ho på lista att
grantdesk-error-withheld = Skriv kvifor ho blir halden utanfor
grantdesk-done-withheld = Tildelinga står ikkje lenger på lista.
grantdesk-done-listed = Tildelinga står på lista.
grants-event-withheld = Halden utanfor den offentlege lista
grants-event-listed = Sett på den offentlege lista att
grants-awards-withheld = Tildelingar til foreiningar vi ikkje kan namngje
grants-awards-withheld-one = { $sum }, svar sendt { $day }. Grunn: { $why }

## Figures
grants-figures-column-refused-share = Del avslag
grants-figures-share = { $percent } %

## Accounts that are attested
grantdesk-attest = Ein annan i styret stadfestar rekneskapen frå, kroner (valfritt)
grantdesk-attest-hint = Står feltet tomt, gjeld grensa kommunen har sett for alle ordningar. 0 tyder alle tilskot til foreiningar.
grantdesk-attest-short = Rekneskapen blir stadfesta av ein annan frå

## What the applicant had before
grantdesk-premises = Bruk av lokale
grantdesk-premises-year = { $count ->
    [one] Gratis bruk: éin gong, verd { $sum }
   *[other] Gratis bruk: { $count } gonger, verd { $sum }
}
grantdesk-premises-hours = { $hours } timar i alt
grantdesk-premises-none = Ingen
grantdesk-reported-awaited = Rapporten er ikkje levert.
grantdesk-reported-delivered = Rapporten er levert.
grantdesk-reported-approved = Rapporten er godkjend.
grantdesk-reported-refused = Rapporten er ikkje godkjend.

## What others gave, told about only
grantdesk-told-heading = Kva andre har fordelt
grantdesk-told-lead = Pengar andre fordeler, til dømes lokale aktivitetsmidlar. Det er til opplysning, og ikkje kommunen sitt vedtak. Summane er ikkje med i statistikken.
grantdesk-told-see = Sjå sida alle ser
grantdesk-told-by = Fordelt av
grantdesk-told-by-hint = Til dømes «Årsmøtet i idrettsrådet».
grantdesk-told-met = Når (valfritt)
grantdesk-told-criteria = Kva det vart fordelt etter
grantdesk-told-lines = Kven som fekk kva
grantdesk-told-lines-hint = Éin på kvar linje: namn; kroner. Du kan lime inn frå eit rekneark.
grantdesk-told-done = Året er lagra.
grantdesk-told-error-year = Skriv eit årstal
grantdesk-told-error-known = Dette året er lagt inn frå før. Opne det frå lista under for å endre det.
grantdesk-told-error-another = Året kan ikkje rettast. Legg inn det rette året som eit nytt.
grantdesk-told-error-decided-by = Skriv kven som fordelte
grantdesk-told-error-line = Skriv namn og heile kroner med semikolon mellom. Denne linja kan ikkje lesast: { $line }
grants-told-not-ours = Kommunen avgjer ikkje dette. Vi fortel berre kva som vart gitt.
grants-told-none = Det er ikkje lagt inn kva som er gitt enno.
grants-told-sum = Til saman
grantdesk-error-many-questions = Du kan ha { $most } eigne spørsmål. Fjern nokre.
