# Grants: the list of all cases, stand-ins, what bodies decide, and awards kept off the public list.

## Every case
grantdesk-cases = Alle søknader
grantdesk-cases-choose = Velg søknader
grantdesk-cases-scheme = Ordning
grantdesk-cases-any = Alle ordninger
grantdesk-cases-waits = Alle som venter
grantdesk-cases-with = Saksbehandler
grantdesk-cases-anybody = Alle saksbehandlere
grantdesk-cases-mine = Mine, også der jeg er stedfortreder
grantdesk-cases-nobodys = Ingen har tatt den
grantdesk-cases-stood-in = Bare der jeg er stedfortreder
grantdesk-cases-missing = Bare der noe mangler
grantdesk-cases-show = Vis
grantdesk-cases-asked = Venter på svar fra søkeren
grantdesk-cases-undeclared = Meld fra om habilitet før du ser søknadene i disse rundene
grantdesk-cases-stands-in = Du er stedfortreder for { $name } til og med { $day }.

## Stand-ins
grantdesk-stand-ins = Stedfortredere
grantdesk-stand-ins-lead = Den som er borte, velger hvem som har sakene så lenge. Sakene blir ikke flyttet, og det står i saken på vegne av hvem noe er gjort. Stedfortrederen trer også til side for det den andre trer til side for.
grantdesk-stand-ins-now = Hvem som er stedfortreder
grantdesk-stand-ins-none = Ingen har valgt stedfortreder.
grantdesk-stand-in-for = { $who } for { $away }
grantdesk-stand-in-days = Fra { $from } til og med { $to }
grantdesk-stand-in-holds = Gjelder nå
grantdesk-stand-in-comes = Kommer
grantdesk-stand-in-over = Over
grantdesk-stand-in-ended = Avsluttet
grantdesk-stand-in-end = Avslutt nå
grantdesk-stand-in-new = Velg stedfortreder
grantdesk-stand-in-whose = Hvem er borte?
grantdesk-stand-in-who = Hvem er stedfortreder?
grantdesk-stand-in-who-hint = En som arbeider med tilskudd.
grantdesk-stand-in-from = Første dag
grantdesk-stand-in-to = Siste dag
grantdesk-stand-in-do = Velg stedfortreder
grantdesk-done-stand-in = Stedfortrederen er valgt.
grantdesk-done-stand-in-ended = Det er avsluttet.
grantdesk-error-stand-in = Velg hvem som er stedfortreder
grantdesk-error-stand-in-day = Skriv en dato
grantdesk-error-stand-in-days = Skriv en siste dag som ikke er før den første og ikke er gått ut. Høyst et år.
grantdesk-error-stand-in-who = Velg en annen som arbeider med tilskudd
grantdesk-error-stand-in-taken = Det finnes en stedfortreder i disse dagene, eller en av de to er borte eller stedfortreder for noen selv. Velg andre dager eller en annen.
grantdesk-on-behalf = { $who } på vegne av { $away }
aside-stand-in = Du er stedfortreder for den som har saken, og som trer til side for { $name } ({ $law }).
aside-law-stand-in = kommunens egen regel
deed-grants-name-stand-in = Valgte eller avsluttet en stedfortreder

## What bodies decide
grantdesk-sitting-council = Utvalg
grantdesk-sitting-council-hint = Når vi vet hvem som er medlemmer, finner vi tilknytningene deres i registeret.
grantdesk-sitting-council-none = Ikke i lista
grantdesk-sitting-council-take = Hent medlemmene
grantdesk-sitting-present = Hvem var med på vedtaket?
grantdesk-sitting-present-hint = Kryss av varamedlemmer som møtte. Minst halvparten av medlemmene må ha stemt i hver sak (kommuneloven § 11-9).
grantdesk-sitting-ties = Habilitet
grantdesk-sitting-ties-lead = Disse blir ført som at de trådte til side i saken, hvis de var med i møtet:
grantdesk-sitting-ties-none = Registeret viser ingen tilknytning mellom medlemmene og søkerne.
grantdesk-sitting-aside = Andre som trådte til side, etter protokollen
grantdesk-sitting-aside-who = Hvem
grantdesk-sitting-aside-what = For hvilken søknad
grantdesk-sitting-pot-of = Formål for { $name }
grantdesk-sitting-pots = Utvalget endret pottene
grantdesk-sitting-pots-lead = Skriv pottene slik utvalget ble enige om dem. Utvalget kan flytte penger mellom formål, lage et nytt formål, og hente mer fra en annen post.
grantdesk-sitting-new-pot = Nytt formål (valgfritt)
grantdesk-sitting-new-amount = Kroner til det nye formålet
grantdesk-sitting-other-line = Hvilken post er det ekstra hentet fra? (når det ble mer i alt)
grantdesk-sitting-other-line-hint = For eksempel «Disposisjonsfond, post 1234».
grantdesk-sitting-again = Regn på nytt
grantdesk-error-above-one-pot = Søknadene får mer enn det er i denne potten
grantdesk-error-other-line = Det er mer enn det var satt av. Skriv hvilken post det er hentet fra.
grantdesk-error-new-pot = Skriv både formål og kroner for den nye potten
grantdesk-error-present = Kryss av hvem som var med på vedtaket
grantdesk-error-aside-absent = Kryss av for dem du skriver inn her som til stede, og skriv en sum i saken
grantdesk-error-not-a-member = Noen du krysset av, satt ikke i utvalget den dagen. Se over lista.
grantdesk-error-too-few = For få var med på vedtaket om { $name }. Minst halvparten av medlemmene må ha stemt (kommuneloven § 11-9).
grantdesk-error-aside = Velg både hvem og hvilken søknad
grantdesk-sittings = Vedtak i utvalg
grantdesk-sittings-lead = Hva utvalg har vedtatt i runden, hvem som var med, og hvem som trådte til side.
grantdesk-sittings-none = Ingen politiske vedtak er ført inn.
grantdesk-sittings-heading = { $body }, { $day }, sak { $case }
grantdesk-sittings-vote = Avstemning
grantdesk-sittings-unknown = Ikke ført inn
grantdesk-sittings-aside = Trådte til side
grantdesk-sittings-aside-none = Ingen trådte til side.
grantdesk-sittings-other-line = Ekstra penger fra
grantdesk-sittings-pot = { $purpose }: { $now }. Før: { $before }
grantdesk-sittings-moved = { $who }: flyttet fra { $from } til { $to }
grantdesk-sittings-undone = Angret { $at }
grantdesk-error-opposite = Du avgjør det motsatte av det som er innstilt. Skriv en egen begrunnelse.

## Awards kept off the public list
grantdesk-withhold = Hold tildelingen utenfor den offentlige lista
grantdesk-withhold-why = Hvorfor?
grantdesk-withhold-hint = Grunnen står på lista, uten navnet. Skriv hjemmelen, for eksempel «offentleglova § 13».
grantdesk-withhold-do = Hold den utenfor
grantdesk-withheld = Står ikke på den offentlige lista
grantdesk-list-again = Sett den på lista igjen
grantdesk-error-withheld = Skriv hvorfor den holdes utenfor
grantdesk-done-withheld = Tildelingen står ikke lenger på lista.
grantdesk-done-listed = Tildelingen står på lista.
grants-event-withheld = Holdt utenfor den offentlige lista
grants-event-listed = Satt på den offentlige lista igjen
grants-awards-withheld = Tildelinger til foreninger vi ikke kan navngi
grants-awards-withheld-one = { $sum }, svar sendt { $day }. Grunn: { $why }

## Figures
grants-figures-column-refused-share = Andel avslag
grants-figures-share = { $percent } %

## Accounts that are attested
grantdesk-attest = En annen i styret bekrefter regnskapet fra, kroner (valgfritt)
grantdesk-attest-hint = Står feltet tomt, gjelder grensen kommunen har satt for alle ordninger. 0 betyr alle tilskudd til foreninger.
grantdesk-attest-short = Regnskapet bekreftes av en annen fra

## What the applicant had before
grantdesk-premises = Bruk av lokaler
grantdesk-premises-year = { $count ->
    [one] Gratis bruk: én gang, verdt { $sum }
   *[other] Gratis bruk: { $count } ganger, verdt { $sum }
}
grantdesk-premises-hours = { $hours } timer i alt
grantdesk-premises-none = Ingen
grantdesk-reported-awaited = Rapporten er ikke levert.
grantdesk-reported-delivered = Rapporten er levert.
grantdesk-reported-approved = Rapporten er godkjent.
grantdesk-reported-refused = Rapporten er ikke godkjent.

## What others gave, told about only
grantdesk-told-heading = Hva andre har fordelt
grantdesk-told-lead = Penger andre fordeler, for eksempel lokale aktivitetsmidler. Det er til opplysning, og ikke kommunens vedtak. Summene er ikke med i statistikken.
grantdesk-told-see = Se siden alle ser
grantdesk-told-by = Fordelt av
grantdesk-told-by-hint = For eksempel «Idrettsrådets årsmøte».
grantdesk-told-met = Når (valgfritt)
grantdesk-told-criteria = Hva det ble fordelt etter
grantdesk-told-lines = Hvem som fikk hva
grantdesk-told-lines-hint = Én på hver linje: navn; kroner. Du kan lime inn fra et regneark.
grantdesk-told-done = Året er lagret.
grantdesk-told-error-year = Skriv et årstall
grantdesk-told-error-known = Dette året er lagt inn fra før. Åpne det fra lista under for å endre det.
grantdesk-told-error-another = Året kan ikke rettes. Legg inn det riktige året som et nytt.
grantdesk-told-error-decided-by = Skriv hvem som fordelte
grantdesk-told-error-line = Skriv navn og hele kroner med semikolon mellom. Denne linja kan ikke leses: { $line }
grants-told-not-ours = Kommunen avgjør ikke dette. Vi forteller bare hva som ble gitt.
grants-told-none = Det er ikke lagt inn hva som er gitt ennå.
grants-told-sum = Til sammen
grantdesk-error-many-questions = Du kan ha { $most } egne spørsmål. Fjern noen.
