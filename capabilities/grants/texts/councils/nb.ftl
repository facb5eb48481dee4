
# Impartiality
aside-title = Habilitet
aside-lead = Si fra om du har tilknytning til noen av søkerne, før du ser søknadene. Da trer du til side for dem det gjelder.
aside-register = Dette viser registeret
aside-register-none = Du har ingen verv hos søkerne, og har ikke hatt det i den tiden kommunen ser tilbake.
aside-register-how = Du er satt til side for disse uten at du gjør noe. Stemmer det ikke, må foreningen rette vervene sine.
aside-own = Annen tilknytning
aside-applicants = Søkerne
aside-own-lead = For eksempel nær familie i styret, et vennskap eller en strid. Har du ingenting å si fra om, lar du linjene stå tomme.
aside-line = Linje { $number }
aside-who = Søker
aside-nobody = Ingen
aside-why = Hvorfor
aside-sure = Jeg har sett gjennom søkerne, og har sagt fra om alt jeg vet
aside-declare = Meld fra
aside-trace = Det du har meldt før
aside-said = { $count ->
    [0] { $at }: ingenting å si fra om
    [one] { $at }: én søker
   *[other] { $at }: { $count } søkere
}
aside-change = Se eller endre det du har meldt om habilitet
aside-error-who = Velg søkeren
aside-error-why = Skriv hvorfor
aside-error-sure = Kryss av når du har sett gjennom søkerne
aside-done-declared = Takk. Det du meldte, er lagret.
aside-is = Du er { $role } i { $name } siden { $since } ({ $law }).
aside-was = Du var { $role } i { $name } til { $until } ({ $law }).
aside-declared = Du har sagt fra om tilknytning til { $name }: { $why } ({ $law }).
aside-party = Søknaden er din egen ({ $law }).
aside-superior = Lederen din har trådt til side for { $name } ({ $law }).
aside-first-decision = Du var med på vedtaket det klages på ({ $law }).
aside-law-party = forvaltningsloven § 6 første ledd bokstav a
aside-law-agent = forvaltningsloven § 6 første ledd bokstav d
aside-law-officer = forvaltningsloven § 6 første ledd bokstav e
aside-law-circumstance = forvaltningsloven § 6 andre ledd
aside-law-superior = forvaltningsloven § 6 tredje ledd
aside-law-first-decision = kommunens egen regel; i klageorganet følger det av kommuneloven §§ 11-10 og 13-3
aside-stopped = Du trer til side for denne søknaden
aside-stopped-lead = Derfor kan du ikke åpne den, gi poeng, innstille eller vedta.
aside-stopped-what = En annen tar saken. Handler du for søkeren, ser du søknaden på foreningens egen side.
aside-to-round = Til runden
aside-hidden = { $count ->
    [one] Én søknad vises ikke og er ikke med i summene, fordi du trer til side.
   *[other] { $count } søknader vises ikke og er ikke med i summene, fordi du trer til side.
}
aside-who-declared = Hvem som har meldt fra om habilitet
aside-none-declared = Ingen har meldt fra ennå.
aside-leaders = Hvem som leder enhetene
aside-leaders-lead = Trer en leder til side, kan ingen i enheten vedta i den saken. De kan fortsatt forberede den.
aside-leader-none = Ingen
aside-leader-save = Lagre lederen
aside-settings = Habilitet i tilskudd
aside-settings-intro = Hvor langt tilbake verv teller, og om alle skal melde fra før de ser søknader.
aside-settings-past = Et verv som er slutt, teller så mange dager
aside-settings-declare = Alle melder fra før de ser søknadene i en runde

# What councils recommend
advise-list = Innstillinger til tilskudd
advise-list-lead = Runder der rådet ditt foreslår hva søkerne skal få.
advise-list-none = Rådet ditt har ingen innstillinger nå. Når kommunen ber om en, står den her.
advise-due = { $council }. Sendes innen { $day }.
advise-due-on = Sendes innen
advise-handed = Oversendt
advise-waits = Venter på rådet
advise-handed-at = Oversendt { $at }. Den kan ikke endres.
advise-lead = { $council } innstiller. Kommunen vedtar fritt, og begrunner når vedtaket blir et annet.
advise-not-own-money = Her er kommunens penger alene. Rådets egne penger er ikke med.
advise-frame = Ramme
advise-frame-hint = Tom hvis rådet ikke har noen ramme.
advise-sum = Innstilt til nå
advise-above-frame = { $sum } over rammen
advise-aside = Du trer til side for disse
advise-rows = Søkere
advise-rows-none = Det er ingen søkere du skal innstille på.
advise-over = Allerede avgjort
advise-over-lead = Kommunen har avgjort disse. Dere skal ikke innstille på dem.
advise-applied = søkt om { $sum }
advise-amount = Innstilt sum i kroner
advise-above-applied = Mer enn det er søkt om
advise-text = Begrunnelse
advise-about-all = Om hele innstillingen
advise-save = Lagre
advise-try-key = Prøv nøkkelen
advise-try-key-note = Regner ut hva en nøkkel gir. Prøven står ved siden av det dere innstiller, og skriver ikke over noe.
advise-trials = Prøv nøkler ved siden av hverandre
advise-trial-key = Nøkkel
advise-trial-frame = Sum i kroner som deles
advise-trial = Prøve { $number }
advise-trial-words = { $key }, { $sum }
advise-trial-who = Søker
advise-by-hand = Innstilt for hånd
advise-trial-sum = Sum
advise-trial-left = { $sum } igjen
advise-trial-take = Bruk { $trial } som innstilling
advise-trial-take-note = Summene i prøven erstatter da det som er innstilt for hånd. Begrunnelser blir stående. Rader du trer til side for, blir ikke rørt.
advise-done-taken = Summene i prøven er nå det dere innstiller.
advise-error-trial = Velg en nøkkel som gjelder, og skriv en sum. Det kan være høyst tolv prøver.
advise-recommended = Innstilt: { $sum }
advise-decided = Vedtatt: { $sum }
advise-deviation = Kommunens grunn til å vedta noe annet
advise-deviation-for = Kommunens grunn for { $name }
advise-meeting = Møtet
advise-met-on = Møtedag
advise-present = Til stede
advise-principle = Trådte til side for egen forening, var med på det prinsipielle
advise-principle-hint = Gjelder medlemmer som trer til side for en søker.
advise-meeting-save = Lagre møtet
advise-minutes = Møteboka
advise-stepped = { $who } trådte til side for { $applicant } ({ $law }).
advise-stepped-principle = { $who } trådte til side for { $applicant } ({ $law }), og var med på det prinsipielle.
advise-hand-over = Send over til kommunen
advise-hand-over-lead = Etter dette kan ingen i rådet endre innstillingen.
advise-hand-over-do = Send over
advise-error-day = Skriv møtedagen
advise-error-present = Kryss av for dem som var til stede
advise-error-meeting = Før inn møtet først
advise-error-rows = { $count ->
    [one] Én søker har ingen sum ennå. Et medlem som ikke trer til side, må skrive den.
   *[other] { $count } søkere har ingen sum ennå. Medlemmer som ikke trer til side, må skrive dem.
}
advise-error-frame = Innstillingen er større enn rammen
advise-error-undeclared = { $name } har ikke meldt fra om habilitet
advise-error-few = For få er igjen når de inhabile trer til side for { $name }. Kall inn vara.
advise-error-council = Velg et råd
advise-done-saved = Innstillingen er lagret.
advise-done-tried = Prøven er laget, og står ved siden av det dere innstiller.
advise-done-met = Møtet er lagret.
advise-done-handed = Innstillingen er sendt over.
advise-done-agreed = Rådet er lagt til i runden.
advise-done-deviation = Grunnene er lagret.
advise-done-leader = Lederen er lagret.
advise-desk = Råd og habilitet
advise-desk-lead = Råd som innstiller i runden, og hvorfor kommunen vedtar noe annet. Rådet ser grunnene når søkerne har fått svar.
advise-desk-none = Ingen råd innstiller i denne runden.
advise-column-who = Søker
advise-column-council = Rådet
advise-column-ours = Kommunen
advise-deviation-save = Lagre grunnene
advise-new = La et råd innstille
advise-council = Råd
advise-kinds = Søkere rådet innstiller på
advise-kinds-hint = Uten kryss er det alle søkerne i runden.
advise-fields = Det rådet ser av søknadene
advise-fields-hint = Vedlegg, personer og kontonummer kan ikke åpnes.
advise-key = Nøkkel rådet kan prøve
advise-key-none = Ingen
advise-agree = Legg til rådet
advise-unexplained = { $count ->
    [one] Ett vedtak er et annet enn rådet innstilte, og mangler grunn.
   *[other] { $count } vedtak er andre enn rådet innstilte, og mangler grunn.
}

deed-grants-declare = Meldte fra om habilitet
deed-grants-see-recommendations = Så innstillinger fra rådene sine
deed-grants-recommend = Innstilte i et råd

# Habil i tross av en tilknytning
aside-waivers = Funnet habil
aside-waivers-lead = Tilknytninger etter forvaltningsloven § 6 andre ledd skal vurderes. Den som leder en medarbeider, kan finne henne habil for én søker, og skriver hvorfor. Den som leder søkeren, handler for den eller søker selv, er alltid inhabil.
aside-waivers-found = Funnet habil i denne runden
aside-waivers-none = Ingen er funnet habil i tross av en tilknytning.
aside-waived = { $who } er funnet habil for { $name }
aside-waived-by = Vurdert av { $who } { $day }.
aside-waiver-ended = Tatt tilbake av { $who } { $day }.
aside-waiver-take-back = Ta tilbake
aside-ties-led = Tilknytninger hos dem du leder
aside-ties-led-none = Ingen av dem du leder og som har meldt fra, har en tilknytning til en søker.
aside-waive-why = Hvorfor { $who } likevel er habil
aside-waive = Finn habil
aside-waive-not = Dette er inhabilitet etter loven selv, og kan ikke vurderes annerledes.
aside-error-waiver-why = Skriv hvorfor hun eller han likevel er habil
aside-done-waived = Vurderingen er lagret, og søknaden kan behandles.
aside-done-waiver-ended = Vurderingen er tatt tilbake.
aside-hers-is = { $who } er { $role } i { $name } siden { $since } ({ $law }).
aside-hers-was = { $who } var { $role } i { $name } til { $until } ({ $law }).
aside-hers-declared = { $who } har sagt fra om tilknytning til { $name }: { $why } ({ $law }).
aside-hers-party = { $who } søker selv ({ $law }).
grants-event-waived = En medarbeider ble funnet habil
grants-event-waiver-ended = Vurderingen av habilitet ble tatt tilbake
deed-grants-waive = Vurderte habilitet til en medarbeider

# Etter nøkkelen
grantdesk-by-key = Innstill etter nøkkelen
grantdesk-by-key-why = Summen følger fordelingsnøkkelen (kjøringen «{ $run }»).
grantdesk-done-by-key = Søknadene som ikke hadde en sum fra før, er innstilt med det nøkkelen gir.
grantdesk-done-by-key-none = Ingen søknader ble innstilt. De har en sum fra før, eller nøkkelen gjelder dem ikke.

# Råd på høring
grantdesk-hearing-councils = Råd som skal spørres
grantdesk-hearing-councils-hint = De som sitter i rådet og har logget inn, får det på siden sin. Rådet svarer samlet.
advise-task-advice = Gi rådets innstilling: { $round }
advise-task-hearing = Si hva rådet mener om nye retningslinjer for { $scheme }
advise-hearing-answered = Rådet har svart
advise-hearing-over = Fristen er ute
