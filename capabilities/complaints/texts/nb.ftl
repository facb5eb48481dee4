complaint-name = Klage
complaint-all = Klager
complaint-none = Ingen har klaget.
complaint-task = Klage { $number } er kommet
complaint-tasks = Klager
complaint-column-who = Hvem klager
complaint-column-state = Hvor saken står
complaint-column-day = Kom
complaint-state-late = Kom etter fristen
complaint-state-received = Hos dem som vedtok
complaint-state-forwarded = Hos klageorganet
complaint-state-changed = Vedtaket er endret
complaint-state-upheld = Vedtaket står
complaint-state-won = Klagen fikk medhold
complaint-state-dismissed = Avvist
complaint-state-withdrawn = Trukket

# For den som klager.
complaint-by = Siste dag å klage er { $day }.
complaint-is-late = Etter fristen
complaint-late-lead = Fristen er gått ut. Du kan klage likevel. Skriv hvorfor klagen kommer sent. Vi avgjør først om vi kan behandle den.
complaint-lead = Skriv hva dere vil ha endret, og hvorfor. Andre enn de som gjorde vedtaket, ser på saken på nytt. Er de ikke enige, sender de klagen til et klageorgan.
complaint-text = Hva dere klager på
complaint-text-hint = Skriv så langt du trenger. Du kan legge til mer senere.
complaint-help = Jeg vil ha hjelp til å skrive klagen
complaint-help-hint = Da regnes klagen som sendt i dag, og vi tar kontakt.
complaint-send = Send klagen
complaint-paper-too = Du kan også klage på papir. Ta kontakt om du vil ha hjelp: { $reach }.
complaint-sent = Klage { $number } ble sendt { $day }
complaint-late-wait = Klagen kom etter fristen. Vi avgjør først om vi kan behandle den.
complaint-help-comes = Vi tar kontakt for å hjelpe. Du kan også ringe eller skrive: { $reach }.
complaint-view = Hva de som vedtok, mener
complaint-letters = Brev i saken
complaint-more = Legg til mer
complaint-more-words = Det du vil legge til
complaint-more-do = Legg til
complaint-withdraw = Trekk klagen
complaint-history = Hva som har skjedd
complaint-event-received = Klagen kom
complaint-event-added = Mer ble lagt til
complaint-event-withdrawn = Klagen ble trukket
complaint-event-admitted = Klagen behandles selv om den kom sent
complaint-event-dismissed = Klagen ble avvist
complaint-event-forwarded = Klagen ble sendt til klageorganet
complaint-event-changed = Vedtaket ble endret
complaint-event-upheld = Klageorganet lot vedtaket stå
complaint-event-won = Klageorganet endret vedtaket
complaint-done-sent = Klagen er sendt
complaint-done-added = Det er lagt til
complaint-done-nothing = Du skrev ikke noe, så ingenting ble lagt til
complaint-done-withdrawn = Klagen er trukket
complaint-error-text = Skriv hva klagen gjelder, eller be om hjelp
complaint-kept-by-law = Klager er en del av kommunens saker og tas vare på etter arkivlova.

# For saksbehandlere.
complaint-enter = Før inn en klage
complaint-enter-lead = Siste dag å klage er { $day }. Det er dagen klagen ble sendt eller levert, som teller.
complaint-way = Hvordan kom den
complaint-way-page = Sendt på nett
complaint-way-paper = På papir
complaint-way-phone = På telefon
complaint-way-talk = I samtale
complaint-received-on = Sendt eller levert
complaint-received-hint = Poststemplet dag, eller dagen den ble levert.
complaint-text-entered = Hva klagen sier
complaint-help-entered = Den som klager, vil ha hjelp til å skrive
complaint-enter-do = Før inn
complaint-done-entered = Klagen er ført inn
complaint-error-day = Skriv dagen klagen ble sendt eller levert. Den kan ikke være fram i tid.
complaint-error-way = Velg hvordan klagen kom
complaint-error-needed = Fyll ut dette
complaint-error-too-old = Det er gått mer enn et år siden vedtaket. Da kan klagen ikke behandles (forvaltningsloven § 31).
complaint-error-same-sum = Det er den summen som står i vedtaket. Skriv en ny sum, eller la vedtaket stå.
complaint-error-money = Si hvor pengene kommer fra. Det må være nok igjen av potten, eller stå hvilken post de tas av.
complaint-what = Klagen
complaint-wants-help = Vil ha hjelp til å skrive klagen
complaint-of = Vedtaket det klages på
complaint-application = Søknad
complaint-applied = Søkt
complaint-got = Vedtatt
complaint-reasons = Begrunnelse
complaint-admitted = Hvorfor den behandles selv om den kom sent
complaint-answer = Svaret
complaint-barred = Du var med på vedtaket. Kommunens egen regel er at andre behandler klagen.
complaint-late = Klagen kom etter fristen
complaint-late-law = Den kan behandles når den som klager, ikke kan lastes for at den kom sent, eller når særlige grunner taler for det. Ikke når det er gått mer enn et år siden vedtaket (forvaltningsloven § 31).
complaint-late-why = Begrunnelse
complaint-admit = Behandle den likevel
complaint-dismiss = Avvis den
complaint-change = Endre vedtaket
complaint-left = Igjen av potten: { $sum }.
complaint-nobody-else = Ingen andres sum blir endret.
complaint-formula = Runden er delt med en nøkkel. Den blir ikke kjørt på nytt.
complaint-new-sum = Ny sum i alt
complaint-new-sum-hint = Hele summen søkeren skal ha, ikke bare det som kommer i tillegg.
complaint-money-where = Hvor kommer pengene fra? (når summen øker)
complaint-money-pot = Det som er igjen av potten.
complaint-money-other = En annen post i budsjettet.
complaint-money-words = Hvilken post (når det er en annen)
complaint-money = Hvor pengene kommer fra
complaint-reasons-to = Begrunnelse til den som klager
complaint-change-do = Endre vedtaket og send brev
complaint-forward = La vedtaket stå og send klagen videre
complaint-appeal-body = Klageorgan
complaint-appeal-body-hint = For eksempel «Klagenemnda» eller «Kommunestyret».
complaint-view-write = Deres syn på klagen
complaint-view-hint = Den som klager, får dette i brev.
complaint-forward-do = Send videre
complaint-answer-enter = Før inn svaret fra klageorganet
complaint-answer-which = Hva klageorganet kom til
complaint-answer-upheld = Vedtaket står
complaint-answer-won = Vedtaket er endret
complaint-case-number = Saksnummer hos klageorganet
complaint-answer-do = Før inn svaret og send brev
complaint-hidden = { $count ->
    [one] Én klage vises ikke, fordi du trer til side.
   *[other] { $count } klager vises ikke, fordi du trer til side.
}
complaint-others = Andre behandler klagen
complaint-others-lead = De som var med på vedtaket, behandler ikke klagen. Her er det kommunens egen regel. I klageorganet følger det av kommuneloven §§ 11-10 og 13-3. Disse var med:
complaint-pack = Alt i saken som én fil
complaint-pack-appeal = Til klageorganet
complaint-pack-auditor = Til revisor
complaint-pack-journalist = Til journalist
complaint-pack-note = Filer med personopplysninger er merket. I filen til journalist er de utelatt. Les gjennom den før du gir den fra deg.
complaint-pack-who = Velg hvem filen er til
complaint-pack-lead = Filen har vedtaket, det som ble lagt til grunn, og hva som skjedde etterpå. Den kan tas ut av hver sak, også når ingen har klaget.
complaint-pack-whole = Alt, med navn. Filer med personopplysninger er merket i listen filer.txt.
complaint-pack-open = Uten navn, svar, brev, vedlegg og logg. Les gjennom filen før du gir den fra deg.
complaint-pack-not-yet = Kan tas ut når søkeren har fått vite hva som er vedtatt.
complaint-pack-withheld = Tilskuddet er holdt utenfor den offentlige lista, med begrunnelse. Da kan det ikke tas ut noen fil til journalist.
complaint-pack-holds = Hva filen har
complaint-pack-holds-what =
    Vedtak, avstemning og klager.
    Søknaden slik den ble sendt, hver gang, og rettede tall.
    Ordene i retningslinjene og skjemaet som saken er bundet til, og når hver versjon kom.
    Fordelingsnøkkelen og søkerens egne tall, når runden er delt med en nøkkel.
    Poeng, og det et råd har innstilt og hvorfor det ble avgjort annerledes.
    Hvem som erklærte hva om tilknytning, og hvem som trer til side.
    Brev, når de ble varslet og åpnet.
    Utbetalinger, endringer, tilbakebetaling og rapporter.
    Hvert steg i saken med dokumentene, slik et arkiv får det.
    Loggen, og SHA-256 av hver fil.
complaint-pack-recorded = At du tar ut en fil, og hvem den er til, blir skrevet i loggen.
complaint-done-admitted = Klagen blir behandlet
complaint-done-dismissed = Klagen er avvist, og brevet er sendt
complaint-done-changed = Vedtaket er endret, og brevet er sendt
complaint-done-forwarded = Klagen er sendt videre
complaint-done-answered = Svaret er ført inn, og brevet er sendt

# Brev.
complaint-letter-receipt = Vi har fått klage { $number }
complaint-letter-receipt-body = Klagen er kommet fram. Andre enn de som gjorde vedtaket, ser på saken. Du kan legge til mer så lenge den ikke er avgjort.
complaint-letter-receipt-late = Klagen kom etter fristen. Vi avgjør først om vi kan behandle den.
complaint-letter-about = Vi viser til klage { $number }, som kom { $day }. Den gjelder vedtaket om søknad { $application }: { $title }.
complaint-letter-answer = Svar på klage { $number }
complaint-letter-answer-body = Klagen er avgjort. Brevet ligger i Samspill.
complaint-letter-forwarded = Klage { $number } er sendt til { $body }
complaint-letter-forwarded-body = De som gjorde vedtaket, har sett på saken på nytt og lar det stå. Klagen er sendt til { $body }, som avgjør den.
complaint-letter-forwarded-add = Har dere noe å si til dette, kan dere skrive det i saken.
complaint-letter-dismissed = Klagen er avvist. Det vil si at den ikke er behandlet.
complaint-letter-dismissed-why = Siste dag å klage var { $day }. Vi har vurdert om klagen kan behandles likevel (forvaltningsloven § 31).
complaint-letter-upheld = Klagen førte ikke fram. Vedtaket står.
complaint-letter-changed = Vedtaket er endret. Dere får { $new } i alt. Før var summen { $old }.
complaint-letter-by = Avgjort av { $body }, sak { $case }.
complaint-letter-by-first = Vedtaket er endret av kommunen selv, av andre enn de som gjorde det (forvaltningsloven § 33).
complaint-letter-nobody-else = Ingen andre søkeres sum er endret.
complaint-letter-formula = Runden ble delt med en fordelingsnøkkel. Den er ikke kjørt på nytt.
complaint-letter-final = Avgjørelsen er endelig og kan ikke påklages videre (forvaltningsloven § 28).

deed-complaints-complain = Klaget på et vedtak om tilskudd
deed-complaints-read = Så en klage
deed-complaints-enter = Førte inn en klage
deed-complaints-treat = Behandlet en klage
deed-complaints-answer = Førte inn klageorganets svar
deed-complaints-pack = Tok ut alt i en tilskuddssak
deed-complaints-archive = Ga et steg i en tilskuddssak til arkivet
deed-complaints-fill-demo = Fylte inn klager i demonstrasjonen
complaint-files = Vedlegg
complaint-file = Legg ved en fil (valgfritt)
complaint-file-hint = Bilder, brev eller regnskap, opptil 10 MB. Vedlegg følger saken og kan ikke tas ut igjen.
complaint-attach = Legg ved
complaint-done-attached = Vedlegget er lagt til.
complaint-event-attached = Et vedlegg kom

# Steg i en sak, slik arkivet får dem.
complaint-archive-sent = Søknad
complaint-archive-question = Spørsmål til søkeren
complaint-archive-answer = Svar fra søkeren
complaint-archive-advice = Innstilling fra råd
complaint-archive-decision = Vedtak
complaint-archive-letter = Brev
complaint-archive-complaint = Klage
complaint-archive-report = Rapport
complaint-archive-change = Ønske om å endre tilskuddet
complaint-archive-change-answer = Svar på ønske om endring
complaint-archive-amount = Sum
complaint-archive-case = Saksnummer
complaint-archive-met = Møtedato
complaint-archive-vote = Avstemning
complaint-archive-report-on = Ny frist for rapport
complaint-archive-payment = Utbetaling
complaint-archive-claim = Krav om tilbakebetaling
complaint-archive-claim-settled = Oppgjør av krav
complaint-archive-end = Tilskuddet er avsluttet
complaint-archive-paid-on = Betalt
complaint-archive-due = Frist
complaint-archive-repaid = Betalt tilbake
complaint-archive-run = Utbetalingskjøring
complaint-archive-minutes = Møtebok fra { $body }
complaint-archive-round = Tilskuddsrunde: { $round }
complaint-archive-case-paper = Saksframlegg
complaint-archive-meeting = Møtebok
complaint-archive-reference = Betalingsreferanse
complaint-archive-account = Konto
