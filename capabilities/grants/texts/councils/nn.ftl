
# Impartiality
aside-title = Habilitet
aside-lead = Sei frå om du har tilknyting til nokon av søkjarane, før du ser søknadene. Då trer du til side for dei det gjeld.
aside-register = Dette viser registeret
aside-register-none = Du har ingen verv hos søkjarane, og har ikkje hatt det i den tida kommunen ser tilbake.
aside-register-how = Du er sett til side for desse utan at du gjer noko. Stemmer det ikkje, må foreininga rette verva sine.
aside-own = Anna tilknyting
aside-applicants = Søkjarane
aside-own-lead = Til dømes nær familie i styret, ein venskap eller ein strid. Har du ingenting å seie frå om, lèt du linjene stå tomme.
aside-line = Linje { $number }
aside-who = Søkjar
aside-nobody = Ingen
aside-why = Kvifor
aside-sure = Eg har sett gjennom søkjarane, og har sagt frå om alt eg veit
aside-declare = Meld frå
aside-trace = Det du har meldt før
aside-said = { $count ->
    [0] { $at }: ingenting å seie frå om
    [one] { $at }: éin søkjar
   *[other] { $at }: { $count } søkjarar
}
aside-change = Sjå eller endre det du har meldt om habilitet
aside-error-who = Vel søkjaren
aside-error-why = Skriv kvifor
aside-error-sure = Kryss av når du har sett gjennom søkjarane
aside-done-declared = Takk. Det du melde, er lagra.
aside-is = Du er { $role } i { $name } sidan { $since } ({ $law }).
aside-was = Du var { $role } i { $name } til { $until } ({ $law }).
aside-declared = Du har sagt frå om tilknyting til { $name }: { $why } ({ $law }).
aside-party = Søknaden er din eigen ({ $law }).
aside-superior = Leiaren din har tredd til side for { $name } ({ $law }).
aside-first-decision = Du var med på vedtaket det er klaga på ({ $law }).
aside-law-party = forvaltningslova § 6 første ledd bokstav a
aside-law-agent = forvaltningslova § 6 første ledd bokstav d
aside-law-officer = forvaltningslova § 6 første ledd bokstav e
aside-law-circumstance = forvaltningslova § 6 andre ledd
aside-law-superior = forvaltningslova § 6 tredje ledd
aside-law-first-decision = kommunen sin eigen regel; i klageorganet følgjer det av kommunelova §§ 11-10 og 13-3
aside-stopped = Du trer til side for denne søknaden
aside-stopped-lead = Difor kan du ikkje opne han, gje poeng, stille inn eller vedta.
aside-stopped-what = Ein annan tek saka. Handlar du for søkjaren, ser du søknaden på sida til foreininga.
aside-to-round = Til runden
aside-hidden = { $count ->
    [one] Éin søknad er ikkje vist og er ikkje med i summane, fordi du trer til side.
   *[other] { $count } søknader er ikkje viste og er ikkje med i summane, fordi du trer til side.
}
aside-who-declared = Kven som har meldt frå om habilitet
aside-none-declared = Ingen har meldt frå enno.
aside-leaders = Kven som leier einingane
aside-leaders-lead = Trer ein leiar til side, kan ingen i eininga vedta i den saka. Dei kan framleis førebu henne.
aside-leader-none = Ingen
aside-leader-save = Lagre leiaren
aside-settings = Habilitet i tilskot
aside-settings-intro = Kor langt tilbake verv tel, og om alle skal melde frå før dei ser søknader.
aside-settings-past = Eit verv som er slutt, tel så mange dagar
aside-settings-declare = Alle melder frå før dei ser søknadene i ein runde

# What councils recommend
advise-list = Innstillingar til tilskot
advise-list-lead = Rundar der rådet ditt gjer framlegg om kva søkjarane skal få.
advise-list-none = Rådet ditt har ingen innstillingar no. Når kommunen ber om ei, står ho her.
advise-due = { $council }. Skal sendast over innan { $day }.
advise-due-on = Skal sendast over innan
advise-handed = Send over
advise-waits = Ventar på rådet
advise-handed-at = Send over { $at }. Ho kan ikkje endrast.
advise-lead = { $council } stiller inn. Kommunen vedtek fritt, og grunngjev når vedtaket blir eit anna.
advise-not-own-money = Her er berre pengane til kommunen. Rådet sine eigne pengar er ikkje med.
advise-frame = Ramme
advise-frame-hint = Tom om rådet ikkje har noka ramme.
advise-sum = Stilt inn til no
advise-above-frame = { $sum } over ramma
advise-aside = Du trer til side for desse
advise-rows = Søkjarar
advise-rows-none = Det er ingen søkjarar du skal stille inn på.
advise-over = Alt avgjort
advise-over-lead = Kommunen har avgjort desse. De skal ikkje innstille på dei.
advise-applied = søkt om { $sum }
advise-amount = Innstilt sum i kroner
advise-above-applied = Meir enn det er søkt om
advise-text = Grunngjeving
advise-about-all = Om heile innstillinga
advise-save = Lagre
advise-try-key = Prøv nøkkelen
advise-try-key-note = Reknar ut kva ein nøkkel gir. Prøven står ved sida av det de tilrår, og skriv ikkje over noko.
advise-trials = Prøv nøklar ved sida av kvarandre
advise-trial-key = Nøkkel
advise-trial-frame = Sum i kroner som blir delt
advise-trial = Prøve { $number }
advise-trial-words = { $key }, { $sum }
advise-trial-who = Søkjar
advise-by-hand = Tilrådd for hand
advise-trial-sum = Sum
advise-trial-left = { $sum } igjen
advise-trial-take = Bruk { $trial } som tilråding
advise-trial-take-note = Summane i prøven kjem då i staden for det som er tilrådd for hand. Grunngivingar blir ståande. Rader du går til side for, blir ikkje rørte.
advise-done-taken = Summane i prøven er no det de tilrår.
advise-error-trial = Vel ein nøkkel som gjeld, og skriv ein sum. Det kan vere høgst tolv prøver.
advise-recommended = Innstilt: { $sum }
advise-decided = Vedteke: { $sum }
advise-deviation = Kommunens grunn til å vedta noko anna
advise-deviation-for = Kommunens grunn for { $name }
advise-meeting = Møtet
advise-met-on = Møtedag
advise-present = Til stades
advise-principle = Trådde til side for eiga foreining, var med på det prinsipielle
advise-principle-hint = Gjeld medlemmer som trer til side for ein søkjar.
advise-meeting-save = Lagre møtet
advise-minutes = Møteboka
advise-stepped = { $who } trådde til side for { $applicant } ({ $law }).
advise-stepped-principle = { $who } trådde til side for { $applicant } ({ $law }), og var med på det prinsipielle.
advise-hand-over = Send over til kommunen
advise-hand-over-lead = Etter dette kan ingen i rådet endre innstillinga.
advise-hand-over-do = Send over
advise-error-day = Skriv møtedagen
advise-error-present = Kryss av for dei som var til stades
advise-error-meeting = Før inn møtet først
advise-error-rows = { $count ->
    [one] Éin søkjar har ingen sum enno. Ein medlem som ikkje trer til side, må skrive han.
   *[other] { $count } søkjarar har ingen sum enno. Medlemmer som ikkje trer til side, må skrive dei.
}
advise-error-frame = Innstillinga er større enn ramma
advise-error-undeclared = { $name } har ikkje meldt frå om habilitet
advise-error-few = For få er att når dei inhabile trer til side for { $name }. Kall inn vara.
advise-error-council = Vel eit råd
advise-done-saved = Innstillinga er lagra.
advise-done-tried = Prøven er laga, og står ved sida av det de tilrår.
advise-done-met = Møtet er lagra.
advise-done-handed = Innstillinga er send over.
advise-done-agreed = Rådet er lagt til i runden.
advise-done-deviation = Grunnane er lagra.
advise-done-leader = Leiaren er lagra.
advise-desk = Råd og habilitet
advise-desk-lead = Råd som stiller inn i runden, og kvifor kommunen vedtek noko anna. Rådet ser grunnane når søkjarane har fått svar.
advise-desk-none = Ingen råd stiller inn i denne runden.
advise-column-who = Søkjar
advise-column-council = Rådet
advise-column-ours = Kommunen
advise-deviation-save = Lagre grunnane
advise-new = La eit råd stille inn
advise-council = Råd
advise-kinds = Søkjarar rådet stiller inn på
advise-kinds-hint = Utan kryss er det alle søkjarane i runden.
advise-fields = Det rådet ser av søknadene
advise-fields-hint = Vedlegg, personar og kontonummer kan ikkje opnast.
advise-key = Nøkkel rådet kan prøve
advise-key-none = Ingen
advise-agree = Legg til rådet
advise-unexplained = { $count ->
    [one] Eitt vedtak er eit anna enn rådet stilte inn, og manglar grunn.
   *[other] { $count } vedtak er andre enn rådet stilte inn, og manglar grunn.
}

deed-grants-declare = Melde frå om habilitet
deed-grants-see-recommendations = Såg innstillingar frå råda sine
deed-grants-recommend = Stilte inn i eit råd

# Habil trass i ei tilknyting
aside-waivers = Funne habil
aside-waivers-lead = Tilknytingar etter forvaltningslova § 6 andre ledd skal vurderast. Den som leier ein medarbeidar, kan finne henne habil for éin søkjar, og skriv kvifor. Den som leier søkjaren, handlar for han eller søkjer sjølv, er alltid inhabil.
aside-waivers-found = Funne habil i denne runden
aside-waivers-none = Ingen er funne habil trass i ei tilknyting.
aside-waived = { $who } er funnen habil for { $name }
aside-waived-by = Vurdert av { $who } { $day }.
aside-waiver-ended = Teken tilbake av { $who } { $day }.
aside-waiver-take-back = Ta tilbake
aside-ties-led = Tilknytingar hos dei du leier
aside-ties-led-none = Ingen av dei du leier og som har meldt frå, har ei tilknyting til ein søkjar.
aside-waive-why = Kvifor { $who } likevel er habil
aside-waive = Finn habil
aside-waive-not = Dette er inhabilitet etter lova sjølv, og kan ikkje vurderast annleis.
aside-error-waiver-why = Skriv kvifor ho eller han likevel er habil
aside-done-waived = Vurderinga er lagra, og søknaden kan behandlast.
aside-done-waiver-ended = Vurderinga er teken tilbake.
aside-hers-is = { $who } er { $role } i { $name } sidan { $since } ({ $law }).
aside-hers-was = { $who } var { $role } i { $name } til { $until } ({ $law }).
aside-hers-declared = { $who } har sagt frå om tilknyting til { $name }: { $why } ({ $law }).
aside-hers-party = { $who } søkjer sjølv ({ $law }).
grants-event-waived = Ein medarbeidar vart funnen habil
grants-event-waiver-ended = Vurderinga av habilitet vart teken tilbake
deed-grants-waive = Vurderte habiliteten til ein medarbeidar

# Etter nøkkelen
grantdesk-by-key = Innstill etter nøkkelen
grantdesk-by-key-why = Summen følgjer fordelingsnøkkelen (køyringa «{ $run }»).
grantdesk-done-by-key = Søknadene som ikkje hadde ein sum frå før, er innstilte med det nøkkelen gir.
grantdesk-done-by-key-none = Ingen søknader vart innstilte. Dei har ein sum frå før, eller nøkkelen gjeld dei ikkje.

# Råd på høyring
grantdesk-hearing-councils = Råd som skal spørjast
grantdesk-hearing-councils-hint = Dei som sit i rådet og har logga inn, får det på sida si. Rådet svarer samla.
advise-task-advice = Gi innstillinga frå rådet: { $round }
advise-task-hearing = Sei kva rådet meiner om nye retningslinjer for { $scheme }
advise-hearing-answered = Rådet har svart
advise-hearing-over = Fristen er ute
