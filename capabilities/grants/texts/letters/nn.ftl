# Brevet, slik mottakaren får det.
grants-paper-title = Svar på søknad om { $round }
grants-paper-about = Vi viser til søknad { $number }: { $title }. Han gjeld ordninga { $scheme }, { $round }.
grants-paper-about-same = Vi viser til søknad { $number }: { $title }. Han gjeld ordninga { $scheme }.
grants-paper-delegated = Vedtaket er gjort av administrasjonen i kommunen, etter fullmakt.
grants-paper-body = Vedtaket er gjort av { $body } { $day }, sak { $case }.
grants-paper-body-vote = Vedtaket er gjort av { $body } { $day }, sak { $case }. Røysting: { $vote }.
grants-paper-why = Kvifor
grants-paper-facts = Dette byggjer vedtaket på
grants-paper-fact-sent = Søknaden kom
grants-paper-fact-applied = De søkte om
grants-paper-fact-members = Medlemer
grants-paper-fact-corrected = Retta av saksbehandlar
grants-paper-corrected = { $figure }: { $amount }. { $why }
grants-paper-fact-guidelines = Retningslinjer
grants-paper-guidelines = Versjon { $number }, gjeld frå { $from }
grants-paper-formula = Slik er summen rekna ut
grants-paper-by-key = Nøkkelen gir dykk { $sum }. Slik er det rekna ut:
grants-paper-by-key-sum = I alt etter nøkkelen
grants-paper-formula-amended = Vedtaket er { $sum }, og ikkje det nøkkelen gir. Kvifor, står i grunngivinga.
grants-paper-conditions = Vilkår
grants-paper-report = Rapport
grants-paper-complain-title = Klagefrist { $day }
grants-paper-access = Innsyn i saka
grants-paper-date = Dato
grants-paper-reference = Vår referanse
grants-paper-handler = Saksbehandlar
grants-letter-pdf = Last ned PDF
grants-letter-again = Du har eit brev som ingen har opna
grants-letter-again-body = Vi sende dykk eit brev { $day }: «{ $title }». Det er ikkje opna enno.
grants-letter-again-complain = Klagefristen er framleis { $day }. Han er ikkje flytta.
grants-complain = Klag på vedtaket
grants-event-reminded = Vi minte om eit brev som ikkje var opna
grants-event-replaced = Eit nytt vedtak kom i staden for det første

# Standardgrunngivingar.
grants-standard-pot = Det er søkt om meir enn det er pengar til. Ikkje alle kan få det dei har søkt om.
grants-standard-purpose = Tiltaket fell utanfor formålet med ordninga.
grants-standard-key = Summen følgjer fordelingsnøkkelen som gjeld for ordninga.
grants-standard-share = Ordninga dekkjer berre ein del av kostnadene.
grants-standard-costs = Nokre av kostnadene i budsjettet kan ikkje dekkjast av ordninga.
grants-standard-register = Krava til kven som kan søkje, er ikkje oppfylte.
grants-standard-lacking = Vi bad om noko som mangla, og det kom ikkje innan fristen.
grants-standard-late = Søknaden kom etter søknadsfristen.

# For saksbehandlarar.
grantdesk-standard = Standardgrunngivingar i brevet
grantdesk-reader-association = E-postadressa til foreininga
grantdesk-reader-taken = E-posten vart teken imot { $at }
grantdesk-reader-failed = E-posten kom ikkje fram { $at }
grantdesk-reader-waiting = E-posten ligg klar sidan { $at }
grantdesk-reader-again = Påminning: { $told }
grantdesk-reader-opened = Opna brevet { $at }
grantdesk-complaint-enter = Før inn ei klage
grantdesk-pack = Alt i saka som éi fil
grantdesk-sitting = Før inn politisk vedtak
grantdesk-sitting-lead = Før inn det utvalet vedtok. Radene står slik dei er innstilte. Endre summane utvalet endra, og skriv kvifor.
grantdesk-sitting-none = Ingen søknader ventar på vedtak i denne runden.
grantdesk-sitting-body = Kven vedtok
grantdesk-sitting-met = Møtedato
grantdesk-sitting-case = Saksnummer
grantdesk-sitting-vote = Røysting (valfritt)
grantdesk-sitting-vote-hint = Til dømes «Samrøystes» eller «6 mot 3».
grantdesk-sitting-rows = Vedteken sum for kvar søknad
grantdesk-sitting-why = Grunngiving ved endring
grantdesk-sitting-amount = Vedteken sum til { $name }
grantdesk-sitting-reasons = Grunngiving for endra sum til { $name }
grantdesk-sitting-total = Til saman { $sum } av { $pot }
grantdesk-sitting-left = { $sum } igjen
grantdesk-sitting-over = { $sum }: meir enn potten
grantdesk-sitting-amended = { $count ->
    [0] Ingen rader er endra
    [one] { $count } rad er endra
   *[other] { $count } rader er endra
}
grantdesk-sitting-do = Før inn vedtaket
grantdesk-done-sitting = Vedtaket er ført inn. Ingen har fått svar enno.
grantdesk-error-met = Skriv datoen utvalet møttest. Han kan ikkje vere fram i tid.
grantdesk-error-body = Skriv kven som vedtok
grantdesk-error-case-number = Skriv saksnummeret
grantdesk-error-no-rows = Skriv ein sum på minst éi rad
grantdesk-error-above-pot = Summane er til saman meir enn potten, når det som er vedteke før, blir rekna med
grantdesk-error-amended = Skriv kvifor summen er ein annan enn innstilt

# Saksframlegget.
grantpaper-name = Saksframlegg
grantpaper-title = Saksframlegg: { $round }
grantpaper-lead = Til { $body }, { $day }
grantpaper-background = Bakgrunn
grantpaper-background-words = Saka gjeld fordeling av { $scheme }. Søknadene er behandla etter retningslinjene som gjeld frå { $from } (versjon { $number }).
grantpaper-pot = Pott
grantpaper-applications = Søknader
grantpaper-applied = Søkt
grantpaper-closed = Søknadsfrist
grantpaper-proposal = Framlegg til vedtak
grantpaper-proposal-words = Det er gjort framlegg om å fordele { $sum } som vist i tabellen. { $left } står igjen.
grantpaper-decision = Vedtak
grantpaper-decision-words = Det er fordelt { $sum } som vist i tabellen. { $left } står igjen.
grantpaper-decided-on = Avgjort { $day }
grantpaper-table = Fordeling
grantpaper-applicant = Søkjar
grantpaper-why = Kvifor
grantpaper-last = I fjor
grantpaper-proposed = Innstilt
grantpaper-sum = Sum
grantpaper-key = Fordelingsnøkkel
grantpaper-key-words = Runden er rekna ut med køyringa «{ $title }»: { $sum } fordelt, { $left } igjen.
grantpaper-council = Innstilling
grantpaper-council-words = { $who } innstiller for sine medlemer.
grantpaper-deviations = Avvik og grunngivingar
grantpaper-no-reason = Inga grunngiving er skriven enno.
grantpaper-no-deviations = Ingen avvik.
grantpaper-consequences = Konsekvensar
grantpaper-more = Får meir enn i fjor
grantpaper-less = Får mindre enn i fjor
grantpaper-new = Får, og fekk ikkje i fjor
grantpaper-nothing = Får ingenting
grantpaper-left = Står igjen av potten
grantpaper-bound = Bunde av tilskot over fleire år
grantpaper-later = Belastar seinare år
grantpaper-advised = Rådet
grantpaper-council-of = Innstilling frå { $council }
grantpaper-council-waits = Innstillinga er ikkje send over enno.
grantpaper-council-met = Rådet møttest { $day }. Til stades var { $names }.
grantpaper-council-sum = { $count ->
    [one] Rådet innstilte { $sum } til éin søkjar.
   *[other] Rådet innstilte { $sum } i alt til { $count } søkjarar.
}
grantpaper-council-sum-of = { $count ->
    [one] Rådet innstilte { $sum } av ei ramme på { $frame } til éin søkjar.
   *[other] Rådet innstilte { $sum } av ei ramme på { $frame } i alt til { $count } søkjarar.
}
grantpaper-council-nobody-aside = Ingen trådde til side.
grantpaper-not-as-advised = Rådet innstilte { $advised }, og her blir det føreslått { $proposed }.
grantpaper-decided-otherwise = Rådet innstilte { $advised }, og { $proposed } vart vedteke.
