# Brevet, slik mottakeren får det.
grants-paper-title = Svar på søknad om { $round }
grants-paper-about = Vi viser til søknad { $number }: { $title }. Den gjelder ordningen { $scheme }, { $round }.
grants-paper-about-same = Vi viser til søknad { $number }: { $title }. Den gjelder ordningen { $scheme }.
grants-paper-delegated = Vedtaket er gjort av kommunens administrasjon, etter fullmakt.
grants-paper-body = Vedtaket er gjort av { $body } { $day }, sak { $case }.
grants-paper-body-vote = Vedtaket er gjort av { $body } { $day }, sak { $case }. Avstemning: { $vote }.
grants-paper-why = Hvorfor
grants-paper-facts = Dette bygger vedtaket på
grants-paper-fact-sent = Søknaden kom
grants-paper-fact-applied = Dere søkte om
grants-paper-fact-members = Medlemmer
grants-paper-fact-corrected = Rettet av saksbehandler
grants-paper-corrected = { $figure }: { $amount }. { $why }
grants-paper-fact-guidelines = Retningslinjer
grants-paper-guidelines = Versjon { $number }, gjelder fra { $from }
grants-paper-formula = Slik er summen regnet ut
grants-paper-by-key = Nøkkelen gir dere { $sum }. Slik er det regnet ut:
grants-paper-by-key-sum = I alt etter nøkkelen
grants-paper-formula-amended = Vedtaket er { $sum }, og ikke det nøkkelen gir. Hvorfor, står i begrunnelsen.
grants-paper-conditions = Vilkår
grants-paper-report = Rapport
grants-paper-complain-title = Klagefrist { $day }
grants-paper-access = Innsyn i saken
grants-paper-date = Dato
grants-paper-reference = Vår referanse
grants-paper-handler = Saksbehandler
grants-letter-pdf = Last ned PDF
grants-letter-again = Du har et brev som ingen har åpnet
grants-letter-again-body = Vi sendte dere et brev { $day }: «{ $title }». Det er ikke åpnet ennå.
grants-letter-again-complain = Klagefristen er fremdeles { $day }. Den er ikke flyttet.
grants-complain = Klag på vedtaket
grants-event-reminded = Vi minnet om et brev som ikke var åpnet
grants-event-replaced = Et nytt vedtak kom i stedet for det første

# Standardbegrunnelser.
grants-standard-pot = Det er søkt om mer enn det er penger til. Alle kan ikke få det de har søkt om.
grants-standard-purpose = Tiltaket faller utenfor formålet med ordningen.
grants-standard-key = Summen følger fordelingsnøkkelen som gjelder for ordningen.
grants-standard-share = Ordningen dekker bare en del av kostnadene.
grants-standard-costs = Noen av kostnadene i budsjettet kan ikke dekkes av ordningen.
grants-standard-register = Kravene til hvem som kan søke, er ikke oppfylt.
grants-standard-lacking = Vi ba om noe som manglet, og det kom ikke innen fristen.
grants-standard-late = Søknaden kom etter søknadsfristen.

# For saksbehandlere.
grantdesk-standard = Standardbegrunnelser i brevet
grantdesk-reader-association = Foreningens e-postadresse
grantdesk-reader-taken = E-posten ble tatt imot { $at }
grantdesk-reader-failed = E-posten kom ikke fram { $at }
grantdesk-reader-waiting = E-posten ligger klar siden { $at }
grantdesk-reader-again = Påminnelse: { $told }
grantdesk-reader-opened = Åpnet brevet { $at }
grantdesk-complaint-enter = Før inn en klage
grantdesk-pack = Alt i saken som én fil
grantdesk-sitting = Før inn politisk vedtak
grantdesk-sitting-lead = Før inn det utvalget vedtok. Radene står slik de er innstilt. Endre summene utvalget endret, og skriv hvorfor.
grantdesk-sitting-none = Ingen søknader venter på vedtak i denne runden.
grantdesk-sitting-body = Hvem vedtok
grantdesk-sitting-met = Møtedato
grantdesk-sitting-case = Saksnummer
grantdesk-sitting-vote = Avstemning (valgfritt)
grantdesk-sitting-vote-hint = For eksempel «Enstemmig» eller «6 mot 3».
grantdesk-sitting-rows = Vedtatt sum for hver søknad
grantdesk-sitting-why = Begrunnelse ved endring
grantdesk-sitting-amount = Vedtatt sum til { $name }
grantdesk-sitting-reasons = Begrunnelse for endret sum til { $name }
grantdesk-sitting-total = Til sammen { $sum } av { $pot }
grantdesk-sitting-left = { $sum } igjen
grantdesk-sitting-over = { $sum }: mer enn potten
grantdesk-sitting-amended = { $count ->
    [0] Ingen rader er endret
    [one] { $count } rad er endret
   *[other] { $count } rader er endret
}
grantdesk-sitting-do = Før inn vedtaket
grantdesk-done-sitting = Vedtaket er ført inn. Ingen har fått svar ennå.
grantdesk-error-met = Skriv datoen utvalget møttes. Den kan ikke være fram i tid.
grantdesk-error-body = Skriv hvem som vedtok
grantdesk-error-case-number = Skriv saksnummeret
grantdesk-error-no-rows = Skriv en sum på minst én rad
grantdesk-error-above-pot = Summene er til sammen mer enn potten, når det som er vedtatt før, regnes med
grantdesk-error-amended = Skriv hvorfor summen er en annen enn innstilt

# Saksframlegget.
grantpaper-name = Saksframlegg
grantpaper-title = Saksframlegg: { $round }
grantpaper-lead = Til { $body }, { $day }
grantpaper-background = Bakgrunn
grantpaper-background-words = Saken gjelder fordeling av { $scheme }. Søknadene er behandlet etter retningslinjene som gjelder fra { $from } (versjon { $number }).
grantpaper-pot = Pott
grantpaper-applications = Søknader
grantpaper-applied = Søkt
grantpaper-closed = Søknadsfrist
grantpaper-proposal = Forslag til vedtak
grantpaper-proposal-words = Det foreslås å fordele { $sum } som vist i tabellen. { $left } står igjen.
grantpaper-decision = Vedtak
grantpaper-decision-words = Det er fordelt { $sum } som vist i tabellen. { $left } står igjen.
grantpaper-decided-on = Avgjort { $day }
grantpaper-table = Fordeling
grantpaper-applicant = Søker
grantpaper-why = Hvorfor
grantpaper-last = I fjor
grantpaper-proposed = Innstilt
grantpaper-sum = Sum
grantpaper-key = Fordelingsnøkkel
grantpaper-key-words = Runden er regnet ut med kjøringen «{ $title }»: { $sum } fordelt, { $left } igjen.
grantpaper-council = Innstilling
grantpaper-council-words = { $who } innstiller for sine medlemmer.
grantpaper-deviations = Avvik og begrunnelser
grantpaper-no-reason = Ingen begrunnelse er skrevet ennå.
grantpaper-no-deviations = Ingen avvik.
grantpaper-consequences = Konsekvenser
grantpaper-more = Får mer enn i fjor
grantpaper-less = Får mindre enn i fjor
grantpaper-new = Får, og fikk ikke i fjor
grantpaper-nothing = Får ingenting
grantpaper-left = Står igjen av potten
grantpaper-bound = Bundet av tilskudd over flere år
grantpaper-later = Belastes senere år
grantpaper-advised = Rådet
grantpaper-council-of = Innstilling fra { $council }
grantpaper-council-waits = Innstillingen er ikke sendt over ennå.
grantpaper-council-met = Rådet møttes { $day }. Til stede var { $names }.
grantpaper-council-sum = { $count ->
    [one] Rådet innstilte { $sum } til én søker.
   *[other] Rådet innstilte { $sum } i alt til { $count } søkere.
}
grantpaper-council-sum-of = { $count ->
    [one] Rådet innstilte { $sum } av en ramme på { $frame } til én søker.
   *[other] Rådet innstilte { $sum } av en ramme på { $frame } i alt til { $count } søkere.
}
grantpaper-council-nobody-aside = Ingen trådte til side.
grantpaper-not-as-advised = Rådet innstilte { $advised }, og her foreslås { $proposed }.
grantpaper-decided-otherwise = Rådet innstilte { $advised }, og { $proposed } ble vedtatt.
