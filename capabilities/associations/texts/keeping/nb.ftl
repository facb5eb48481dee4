# Siden deres: det en forening selv holder oppdatert, og det alle kan melde fra om.

nav-profile = Siden deres

## Hele profilen
editing-title = Siden deres
editing-heading = Siden til { $name }
editing-lead = Folk finner dere på aktivitet, alder, tid, sted og pris. Her holder dere det oppdatert.
editing-on-behalf = Du fyller inn for { $name }. Det merkes i historikken at kommunen gjorde det.
editing-see = Se siden slik andre ser den
editing-unseen = Bare dere og kommunen ser siden ennå
editing-change = Endre
editing-nothing-yet = Ikke fylt inn ennå.
editing-cancel = Avbryt
editing-preview = Se hvordan det blir
editing-preview-help = Du får se siden slik andre ser den, før noe blir lagret.
editing-done-saved = Endringen er lagret.
editing-done-undone = Den siste endringen er angret.
editing-last-heading = Siste endring
editing-last = { $who } endret { $what } { $day }.
editing-last-on-behalf = Kommunen, ved { $who }, endret { $what } for dere { $day }.
editing-undo = Angre siste endring
editing-somebody = Noen
editing-changed-all = siden
editing-changed-about = om foreningen
editing-changed-activities = aktivitetene
editing-changed-groups = gruppene
editing-changed-places = møteplassene
editing-changed-practical = de praktiske opplysningene
editing-changed-links = lenkene
editing-changed-logo = logoen
editing-changed-undone = siden tilbake til slik den var
editing-changed-merged = siden da to foreninger ble slått sammen
editing-conflict = Noen andre lagret før deg
editing-conflict-help = Her er forskjellen på det som er lagret nå, og det du har skrevet. Se over skjemaet og lagre på nytt hvis det du skrev, skal gjelde.
editing-conflict-stored = Lagret nå:
editing-conflict-yours = Du skrev:
editing-too-long = Teksten er for lang. Den kan ha høyst { $most } tegn.
editing-way = Hvordan fikk kommunen vite dette?
editing-way-hint = Det står i historikken, sammen med navnet ditt.
editing-way-missing = Velg hvordan kommunen fikk vite dette
editing-way-phone = På telefon
editing-way-paper = På papir
editing-way-talk = I en samtale
editing-up = Flytt opp

editing-section-about = Om foreningen
editing-section-activities = Aktiviteter
editing-section-groups = Grupper
editing-section-places = Møteplasser
editing-section-practical = Praktisk
editing-section-links = Lenker
editing-lead-about = Skriv slik du ville fortalt det til en ny nabo. Noen få setninger er nok.
editing-lead-activities = Velg det dere driver med, så finner folk dere når de søker.
editing-lead-groups = Lag, parti, seksjon eller korpsgruppe. Folk leter etter alder, dag og klokkeslett.
editing-lead-places = Stedene der dere møtes. De vises for alle, så skriv ikke en hjemmeadresse.
editing-lead-practical = Pris, plass, språk og tilrettelegging. La stå tomt det dere ikke vil si noe om.
editing-lead-links = Nettsider med mer om dere, for eksempel terminliste eller bilder.

## Om foreningen
editing-short-name = Kort navn (kan stå tomt)
editing-short-name-hint = Det folk kaller dere til daglig, for eksempel «Skolekorpset».
editing-description-nb = Hva dere er og gjør
editing-description-nn = Hva dere er og gjør, på nynorsk
editing-description-en = Hva dere er og gjør, på engelsk
editing-description-hint = Ikke skriv navn, telefonnummer eller e-post til noen her.
editing-start-nb = Slik begynner man
editing-start-nn = Slik begynner man, på nynorsk
editing-start-en = Slik begynner man, på engelsk
editing-start-hint = For eksempel «Kom på en øvelse onsdag kl. 18. Du kan låne instrument.»
editing-in-nynorsk = På nynorsk
editing-in-english = På engelsk

## Aktiviteter
editing-offer = Driver dere med { $activity }?
editing-answer-yes = Ja
editing-answer-no = Nei
editing-activity-search = Søk etter flere aktiviteter
editing-activity-search-hint = For eksempel kor, fotball eller hagearbeid.
editing-activity-find = Søk
editing-activity-none = Vi fant ingen aktivitet som passer til «{ $words }». Prøv et annet ord.
editing-activity-empty = Dere har ikke valgt noen aktivitet ennå.
editing-activity-chosen = Dette driver vi med
editing-activity-chosen-hint = Velg bort det som ikke stemmer.

## Grupper
editing-group = Gruppe { $number }
editing-group-add = Legg til en gruppe
editing-group-remove = Fjern gruppa
editing-group-name = Navn på gruppa
editing-group-name-hint = For eksempel «Aspiranter» eller «Jenter 11 år».
editing-group-name-missing = Skriv navnet på gruppa
editing-group-from = Fra alder
editing-group-to = Til alder
editing-group-age-wrong = Skriv alderen som et helt tall, for eksempel 9
editing-group-ages-turned = Den høyeste alderen kan ikke være lavere enn den laveste
editing-group-size = Antall med
editing-group-size-wrong = Skriv antallet som et helt tall
editing-group-meets = Når
editing-group-meets-hint = For eksempel «torsdag kl. 17–18».
editing-group-place = Hvor
editing-group-gender = For hvem
editing-group-level = Nivå (kan stå tomt)
editing-group-level-hint = For eksempel «nybegynnere» eller «3. divisjon».
editing-group-para = Tilpasset personer med funksjonsnedsettelse
gender-all = Alle
gender-female = Jenter og kvinner
gender-male = Gutter og menn

## Møteplasser
editing-place = Møteplass { $number }
editing-place-add = Legg til en møteplass
editing-place-remove = Fjern møteplassen
editing-place-name = Navn på stedet
editing-place-name-hint = For eksempel «Kirkebakken skole, aulaen».
editing-place-name-missing = Skriv navnet på stedet
editing-place-address = Adresse (kan stå tomt)
editing-place-address-hint = Gate og nummer.
editing-place-is-a-home = Dette ser ut som adressen hjem til noen. Skriv adressen til stedet dere møtes
editing-place-find = Finn adressen
editing-place-found = Adressen er funnet og kommer på kartet
editing-place-which = Hvilken adresse er det?
editing-place-not-found = Vi fant ingen adresse som ligner. Se over gatenavn og nummer, eller la adressen stå slik du skrev den.
editing-place-find-empty = Skriv gate og nummer først, for eksempel «Skoleveien 4».
editing-place-no-answer = Adressesøket svarer ikke akkurat nå. Du kan lagre adressen slik du skrev den.
editing-district = Bydel eller bygd
editing-district-none = Ikke valgt
editing-step-free = Kan man komme inn uten trinn?
step-free-choice-yes = Ja
step-free-choice-no = Nei
step-free-choice-unknown = Vet ikke

## Praktisk
editing-room = Er det plass til nye?
editing-openness-open = Ja, vi tar imot nye
editing-openness-waiting_list = Vi har venteliste
editing-openness-full = Nei, det er fullt
editing-openness-unknown = Ikke sagt
editing-price-from = Laveste pris i året, i kroner
editing-price-to = Høyeste pris i året, i kroner
editing-price-hint = Det én person betaler i et år. Skriv 0 hvis det er gratis.
editing-price-wrong = Skriv prisen i hele kroner, for eksempel 1 200
editing-price-turned = Den høyeste prisen kan ikke være lavere enn den laveste
editing-targets = Hvem er det for?
editing-accessibility = Hva er tilrettelagt?
editing-accessibility-hint = Velg det som stemmer for minst én gruppe.
editing-languages-fold = Språk dere klarer dere på
editing-languages = Språk
editing-own-district = Hvor hører dere til?
editing-own-district-hint = Bare hvis det er et annet sted enn møteplassen.
editing-website = Nettside (kan stå tomt)
editing-website-hint = For eksempel www.sandvikkor.no.
editing-address-wrong = Skriv en nettadresse, for eksempel www.sandvikkor.no
editing-email = E-post for kontaktskjemaet
editing-email-hint = Hit kommer meldinger fra folk. Adressen vises ikke.
editing-email-wrong = Skriv en e-postadresse på formen navn@eksempel.no

## Lenker
editing-link = Lenke { $number }
editing-link-add = Legg til en lenke
editing-link-remove = Fjern lenken
editing-link-label = Hva lenken går til
editing-link-label-hint = For eksempel «Terminliste».
editing-link-label-missing = Skriv hva lenken går til
editing-link-address = Nettadresse
editing-link-address-hint = For eksempel www.sandvikkor.no/konserter.

## Før det lagres
preview-heading = Slik blir siden
preview-not-saved = Ikke lagret ennå
preview-changes = Dette blir annerledes:
preview-nothing = Du har ikke endret noe.
preview-before = Før:
preview-after = Nå:
preview-private = Står det noe privat her?
preview-private-where = Vi tror det kan stå et telefonnummer, en e-postadresse, en gateadresse eller et navn under: { $where }.
preview-private-help = Alle kan lese det. Fjern det hvis det er noens eget, og bruk kontaktpersoner i stedet.
preview-unseen = Siden er ikke synlig for andre ennå.
preview-save = Lagre
preview-edit = Endre mer
preview-below = Under her ser du hele siden slik andre får se den.
preview-changed = Endret

## Hva som sies
said-nothing = ingenting
said-short-name = Kort navn
said-description-nb = Om foreningen
said-description-nn = Om foreningen, nynorsk
said-description-en = Om foreningen, engelsk
said-start-nb = Slik begynner man
said-start-nn = Slik begynner man, nynorsk
said-start-en = Slik begynner man, engelsk
said-activities = Aktiviteter
said-groups = Grupper
said-places = Møteplasser
said-room = Plass til nye
said-price = Pris
said-targets = Hvem det er for
said-access = Tilrettelagt
said-languages = Språk
said-district = Hører til
said-website = Nettside
said-email = E-post, vises ikke
said-links = Lenker
said-logo = Logo
said-logo-there = Logo { $id }
said-para = tilpasset
said-size = { $count ->
    [one] én deltaker
   *[other] { $count } deltakere
}

## Hva som mangler
lack-heading = Dette leter folk etter
lack-part-heading = Siden deres
lack-part-why = Folk finner dere på alder, tid og pris.
lack-count = { $count ->
    [one] Én ting mangler:
   *[other] { $count } ting mangler:
}
lack-filled = { $count ->
    [one] Én opplysning er på plass
   *[other] { $count } opplysninger er på plass
}
lack-all-heading = Siden deres er klar
lack-all = Alt det folk leter etter, er på plass.
lack-to-profile = Endre siden
lack-description = Noen setninger om hva dere er
lack-activities = Hvilke aktiviteter dere driver med
lack-groups = Når gruppene møtes
lack-places = Hvor dere møtes
lack-room = Om det er plass til nye
lack-price = Hva det koster
lack-start = Hvordan man begynner
lack-access = Hva som er tilrettelagt
lack-email = E-post som meldinger kan gå til
lack-logo = Logo

## Logo
logo-title = Logo
logo-lead = Logoen vises på siden deres. Vi tegner bildet på nytt, så bare det man ser, blir med.
logo-now = Logoen deres
logo-new = Det nye bildet
logo-file = Velg et bilde
logo-file-hint = PNG eller JPG, høyst 5 MB.
logo-missing = Velg et bilde
logo-gone = Bildet ligger ikke her lenger. Velg det på nytt
logo-remove = Fjern logoen
logo-done-kept = Logoen er i bruk.
logo-done-removed = Logoen er fjernet.

## Kontaktpersoner
contacts-title = Kontaktpersoner
contacts-short = Hvem kommunen spør om lokaler, tilskudd og fakturaer, og hvem andre kan spørre.
contacts-lead = Én person for hver ting. Kommunen ser dem alle. Andre ser bare den første, og bare når personen har sagt ja.
contacts-looked = Det er notert at du har sett på dem.
contacts-purpose-public = For alle
contacts-purpose-booking = Lokaler
contacts-purpose-grants = Tilskudd
contacts-purpose-invoices = Fakturaer
contacts-hint-public = For folk som vil vite mer om dere.
contacts-hint-booking = Når det er noe med et lokale dere bruker.
contacts-hint-grants = Når det er noe med en søknad eller en rapport.
contacts-hint-invoices = Når kommunen skal sende en regning.
contacts-name = Navn
contacts-email = E-post
contacts-phone = Telefon
contacts-consent = Personen har sagt ja til å vises på siden
contacts-consent-hint = Uten ja blir ikke personen vist. Personen kan ombestemme seg når som helst.
contacts-sensitive = Det å være med her kan røpe noe loven verner om. Derfor vises personen bare når personen selv har logget inn og sagt ja.
contacts-save = Lagre
contacts-empty = La feltene stå tomme der dere ikke har noen.
contacts-name-missing = Skriv navnet på personen
contacts-too-long = Skriv kortere, høyst 100 tegn
contacts-way-missing = Skriv e-post eller telefon
contacts-phone-wrong = Skriv telefonnummeret med åtte sifre

## Rett opp
association-contact-person = Kontaktperson
association-wrong-tell = Si fra om det som er feil
association-yours = Er dette foreningen din?
association-claim = Ta ansvar for siden
report-title = Rett opp: { $name }
report-lead = Fortell hva som er feil, så ser kommunen på det sammen med foreningen. Du trenger ikke logge inn.
report-about = Hva gjelder det?
report-about-missing = Velg hva det gjelder
report-about-time_place = Tid eller sted
report-about-activity = Hva foreningen driver med
report-about-contact = Hvordan man får tak i den
report-about-name = Navnet
report-about-ended = Foreningen finnes ikke lenger
report-about-privacy = Noe privat som ikke skal stå her
report-about-other = Noe annet
report-body = Hva er feil, og hva er riktig?
report-body-hint = Skriv ikke om helsa eller andre private forhold til noen.
report-body-missing = Skriv hva som er feil
report-body-long = Teksten er for lang. Den kan ha høyst { $most } tegn.
report-email = E-posten din (kan stå tom)
report-email-hint = Bare hvis du vil ha svar.
report-email-wrong = Skriv en e-postadresse på formen navn@eksempel.no, eller la feltet stå tomt
report-keep = Vi sletter det du skriver 90 dager etter at saken er lukket.
report-send = Send
thanks-title = Takk for hjelpen
thanks-lead = Meldingen ligger hos kommunen nå. Skrev du e-posten din, får du svar.
thanks-back = Tilbake til { $name }
