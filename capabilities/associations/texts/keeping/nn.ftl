# Sida dykkar: det ei foreining sjølv held oppdatert, og det alle kan melde frå om.

nav-profile = Sida dykkar

## Heile profilen
editing-title = Sida dykkar
editing-heading = Sida til { $name }
editing-lead = Folk finn dykk på aktivitet, alder, tid, stad og pris. Her held de det oppdatert.
editing-on-behalf = Du fyller inn for { $name }. Det blir merkt i historikken at kommunen gjorde det.
editing-see = Sjå sida slik andre ser henne
editing-unseen = Berre de og kommunen ser sida enno
editing-change = Endre
editing-nothing-yet = Ikkje fylt inn enno.
editing-cancel = Avbryt
editing-preview = Sjå korleis det blir
editing-preview-help = Du får sjå sida slik andre ser henne, før noko blir lagra.
editing-done-saved = Endringa er lagra.
editing-done-undone = Den siste endringa er angra.
editing-last-heading = Siste endring
editing-last = { $who } endra { $what } { $day }.
editing-last-on-behalf = Kommunen, ved { $who }, endra { $what } for dykk { $day }.
editing-undo = Angre siste endring
editing-somebody = Nokon
editing-changed-all = sida
editing-changed-about = om foreininga
editing-changed-activities = aktivitetane
editing-changed-groups = gruppene
editing-changed-places = møteplassane
editing-changed-practical = dei praktiske opplysningane
editing-changed-links = lenkjene
editing-changed-logo = logoen
editing-changed-undone = sida attende til slik ho var
editing-changed-merged = sida då to foreiningar vart slått saman
editing-conflict = Nokon andre lagra før deg
editing-conflict-help = Her er skilnaden på det som er lagra no, og det du har skrive. Sjå over skjemaet og lagre på nytt dersom det du skreiv, skal gjelde.
editing-conflict-stored = Lagra no:
editing-conflict-yours = Du skreiv:
editing-too-long = Teksten er for lang. Han kan ha høgst { $most } teikn.
editing-way = Korleis fekk kommunen vite dette?
editing-way-hint = Det står i historikken, saman med namnet ditt.
editing-way-missing = Vel korleis kommunen fekk vite dette
editing-way-phone = På telefon
editing-way-paper = På papir
editing-way-talk = I ein samtale
editing-up = Flytt opp

editing-section-about = Om foreininga
editing-section-activities = Aktivitetar
editing-section-groups = Grupper
editing-section-places = Møteplassar
editing-section-practical = Praktisk
editing-section-links = Lenkjer
editing-lead-about = Skriv slik du ville fortalt det til ein ny nabo. Nokre få setningar er nok.
editing-lead-activities = Vel det de driv med, så finn folk dykk når dei søkjer.
editing-lead-groups = Lag, parti, seksjon eller korpsgruppe. Folk leitar etter alder, dag og klokkeslett.
editing-lead-places = Stadene der de møtest. Dei blir viste for alle, så skriv ikkje ei heimeadresse.
editing-lead-practical = Pris, plass, språk og tilrettelegging. La stå tomt det de ikkje vil seie noko om.
editing-lead-links = Nettsider med meir om dykk, til dømes terminliste eller bilete.

## Om foreininga
editing-short-name = Kort namn (kan stå tomt)
editing-short-name-hint = Det folk kallar dykk til dagleg, til dømes «Skulekorpset».
editing-description-nb = Kva de er og gjer, på bokmål
editing-description-nn = Kva de er og gjer, på nynorsk
editing-description-en = Kva de er og gjer, på engelsk
editing-description-hint = Ikkje skriv namn, telefonnummer eller e-post til nokon her.
editing-start-nb = Slik byrjar ein, på bokmål
editing-start-nn = Slik byrjar ein, på nynorsk
editing-start-en = Slik byrjar ein, på engelsk
editing-start-hint = Til dømes «Kom på ei øving onsdag kl. 18. Du kan låne instrument.»
editing-in-nynorsk = På nynorsk
editing-in-english = På engelsk

## Aktivitetar
editing-offer = Driv de med { $activity }?
editing-answer-yes = Ja
editing-answer-no = Nei
editing-activity-search = Søk etter fleire aktivitetar
editing-activity-search-hint = Til dømes kor, fotball eller hagearbeid.
editing-activity-find = Søk
editing-activity-none = Vi fann ingen aktivitet som passar til «{ $words }». Prøv eit anna ord.
editing-activity-empty = De har ikkje valt nokon aktivitet enno.
editing-activity-chosen = Dette driv vi med
editing-activity-chosen-hint = Vel bort det som ikkje stemmer.

## Grupper
editing-group = Gruppe { $number }
editing-group-add = Legg til ei gruppe
editing-group-remove = Fjern gruppa
editing-group-name = Namn på gruppa
editing-group-name-hint = Til dømes «Aspirantar» eller «Jenter 11 år».
editing-group-name-missing = Skriv namnet på gruppa
editing-group-from = Frå alder
editing-group-to = Til alder
editing-group-age-wrong = Skriv alderen som eit heilt tal, til dømes 9
editing-group-ages-turned = Den høgaste alderen kan ikkje vere lågare enn den lågaste
editing-group-size = Kor mange med
editing-group-size-wrong = Skriv talet som eit heilt tal
editing-group-meets = Når
editing-group-meets-hint = Til dømes «torsdag kl. 17–18».
editing-group-place = Kvar
editing-group-gender = For kven
editing-group-level = Nivå (kan stå tomt)
editing-group-level-hint = Til dømes «nybyrjarar» eller «3. divisjon».
editing-group-para = Tilpassa personar med funksjonsnedsetjing
gender-all = Alle
gender-female = Jenter og kvinner
gender-male = Gutar og menn

## Møteplassar
editing-place = Møteplass { $number }
editing-place-add = Legg til ein møteplass
editing-place-remove = Fjern møteplassen
editing-place-name = Namn på staden
editing-place-name-hint = Til dømes «Kyrkjebakken skule, aulaen».
editing-place-name-missing = Skriv namnet på staden
editing-place-address = Adresse (kan stå tomt)
editing-place-address-hint = Gate og nummer.
editing-place-is-a-home = Dette ser ut som adressa heim til nokon. Skriv adressa til staden de møtest
editing-place-find = Finn adressa
editing-place-found = Adressa er funnen og kjem på kartet
editing-place-which = Kva adresse er det?
editing-place-not-found = Vi fann inga adresse som liknar. Sjå over gatenamn og nummer, eller la adressa stå slik du skreiv henne.
editing-place-find-empty = Skriv gate og nummer først, til dømes «Skulevegen 4».
editing-place-no-answer = Adressesøket svarar ikkje akkurat no. Du kan lagre adressa slik du skreiv henne.
editing-district = Bydel eller bygd
editing-district-none = Ikkje valt
editing-step-free = Kan ein kome inn utan trinn?
step-free-choice-yes = Ja
step-free-choice-no = Nei
step-free-choice-unknown = Veit ikkje

## Praktisk
editing-room = Er det plass til nye?
editing-openness-open = Ja, vi tek imot nye
editing-openness-waiting_list = Vi har venteliste
editing-openness-full = Nei, det er fullt
editing-openness-unknown = Ikkje sagt
editing-price-from = Lågaste pris i året, i kroner
editing-price-to = Høgaste pris i året, i kroner
editing-price-hint = Det éin person betaler i eit år. Skriv 0 dersom det er gratis.
editing-price-wrong = Skriv prisen i heile kroner, til dømes 1 200
editing-price-turned = Den høgaste prisen kan ikkje vere lågare enn den lågaste
editing-targets = Kven er det for?
editing-accessibility = Kva er tilrettelagt?
editing-accessibility-hint = Vel det som stemmer for minst éi gruppe.
editing-languages-fold = Språk de klarer dykk på
editing-languages = Språk
editing-own-district = Kvar høyrer de til?
editing-own-district-hint = Berre dersom det er ein annan stad enn møteplassen.
editing-website = Nettside (kan stå tomt)
editing-website-hint = Til dømes www.sandvikkor.no.
editing-address-wrong = Skriv ei nettadresse, til dømes www.sandvikkor.no
editing-email = E-post for kontaktskjemaet
editing-email-hint = Hit kjem meldingar frå folk. Adressa blir ikkje vist.
editing-email-wrong = Skriv ei e-postadresse på forma namn@eksempel.no

## Lenkjer
editing-link = Lenkje { $number }
editing-link-add = Legg til ei lenkje
editing-link-remove = Fjern lenkja
editing-link-label = Kva lenkja går til
editing-link-label-hint = Til dømes «Terminliste».
editing-link-label-missing = Skriv kva lenkja går til
editing-link-address = Nettadresse
editing-link-address-hint = Til dømes www.sandvikkor.no/konsertar.

## Før det blir lagra
preview-heading = Slik blir sida
preview-not-saved = Ikkje lagra enno
preview-changes = Dette blir annleis:
preview-nothing = Du har ikkje endra noko.
preview-before = Før:
preview-after = No:
preview-private = Står det noko privat her?
preview-private-where = Vi trur det kan stå eit telefonnummer, ei e-postadresse, ei gateadresse eller eit namn under: { $where }.
preview-private-help = Alle kan lese det. Fjern det dersom det er nokon sitt eige, og bruk kontaktpersonar i staden.
preview-unseen = Sida er ikkje synleg for andre enno.
preview-save = Lagre
preview-edit = Endre meir
preview-below = Under her ser du heile sida slik andre får sjå henne.
preview-changed = Endra

## Kva som blir sagt
said-nothing = ingenting
said-short-name = Kort namn
said-description-nb = Om foreininga, bokmål
said-description-nn = Om foreininga, nynorsk
said-description-en = Om foreininga, engelsk
said-start-nb = Slik byrjar ein, bokmål
said-start-nn = Slik byrjar ein, nynorsk
said-start-en = Slik byrjar ein, engelsk
said-activities = Aktivitetar
said-groups = Grupper
said-places = Møteplassar
said-room = Plass til nye
said-price = Pris
said-targets = Kven det er for
said-access = Tilrettelagt
said-languages = Språk
said-district = Høyrer til
said-website = Nettside
said-email = E-post, blir ikkje vist
said-links = Lenkjer
said-logo = Logo
said-logo-there = Logo { $id }
said-para = tilpassa
said-size = { $count ->
    [one] éin deltakar
   *[other] { $count } deltakarar
}

## Kva som manglar
lack-heading = Dette leitar folk etter
lack-part-heading = Sida dykkar
lack-part-why = Folk finn dykk på alder, tid og pris.
lack-count = { $count ->
    [one] Éin ting manglar:
   *[other] { $count } ting manglar:
}
lack-filled = { $count ->
    [one] Éi opplysning er på plass
   *[other] { $count } opplysningar er på plass
}
lack-all-heading = Sida dykkar er klar
lack-all = Alt det folk leitar etter, er på plass.
lack-to-profile = Endre sida
lack-description = Nokre setningar om kva de er
lack-activities = Kva aktivitetar de driv med
lack-groups = Når gruppene møtest
lack-places = Kvar de møtest
lack-room = Om det er plass til nye
lack-price = Kva det kostar
lack-start = Korleis ein byrjar
lack-access = Kva som er tilrettelagt
lack-email = E-post som meldingar kan gå til
lack-logo = Logo

## Logo
logo-title = Logo
logo-lead = Logoen blir vist på sida dykkar. Vi teiknar biletet på nytt, så berre det ein ser, blir med.
logo-now = Logoen dykkar
logo-new = Det nye biletet
logo-file = Vel eit bilete
logo-file-hint = PNG eller JPG, høgst 5 MB.
logo-missing = Vel eit bilete
logo-gone = Biletet ligg ikkje her lenger. Vel det på nytt
logo-remove = Fjern logoen
logo-done-kept = Logoen er i bruk.
logo-done-removed = Logoen er fjerna.

## Kontaktpersonar
contacts-title = Kontaktpersonar
contacts-short = Kven kommunen spør om lokale, tilskot og fakturaer, og kven andre kan spørje.
contacts-lead = Éin person for kvar ting. Kommunen ser alle. Andre ser berre den første, og berre når personen har sagt ja.
contacts-looked = Det er notert at du har sett på dei.
contacts-purpose-public = For alle
contacts-purpose-booking = Lokale
contacts-purpose-grants = Tilskot
contacts-purpose-invoices = Fakturaer
contacts-hint-public = For folk som vil vite meir om dykk.
contacts-hint-booking = Når det er noko med eit lokale de bruker.
contacts-hint-grants = Når det er noko med ein søknad eller ein rapport.
contacts-hint-invoices = Når kommunen skal sende ei rekning.
contacts-name = Namn
contacts-email = E-post
contacts-phone = Telefon
contacts-consent = Personen har sagt ja til å bli vist på sida
contacts-consent-hint = Utan ja blir ikkje personen vist. Personen kan ombestemme seg når som helst.
contacts-sensitive = Det å vere med her kan røpe noko lova vernar om. Difor blir personen berre vist når personen sjølv har logga inn og sagt ja.
contacts-save = Lagre
contacts-empty = La felta stå tomme der de ikkje har nokon.
contacts-name-missing = Skriv namnet på personen
contacts-too-long = Skriv kortare, høgst 100 teikn
contacts-way-missing = Skriv e-post eller telefon
contacts-phone-wrong = Skriv telefonnummeret med åtte siffer

## Rett opp
association-contact-person = Kontaktperson
association-wrong-tell = Sei frå om det som er feil
association-yours = Er dette foreininga di?
association-claim = Ta ansvar for sida
report-title = Rett opp: { $name }
report-lead = Fortel kva som er feil, så ser kommunen på det saman med foreininga. Du treng ikkje logge inn.
report-about = Kva gjeld det?
report-about-missing = Vel kva det gjeld
report-about-time_place = Tid eller stad
report-about-activity = Kva foreininga driv med
report-about-contact = Korleis ein får tak i henne
report-about-name = Namnet
report-about-ended = Foreininga finst ikkje lenger
report-about-privacy = Noko privat som ikkje skal stå her
report-about-other = Noko anna
report-body = Kva er feil, og kva er rett?
report-body-hint = Skriv ikkje om helsa eller andre private forhold til nokon.
report-body-missing = Skriv kva som er feil
report-body-long = Teksten er for lang. Han kan ha høgst { $most } teikn.
report-email = E-posten din (kan stå tom)
report-email-hint = Berre dersom du vil ha svar.
report-email-wrong = Skriv ei e-postadresse på forma namn@eksempel.no, eller la feltet stå tomt
report-keep = Vi slettar det du skriv 90 dagar etter at saka er lukka.
report-send = Send
thanks-title = Takk for hjelpa
thanks-lead = Meldinga ligg hos kommunen no. Skreiv du e-posten din, får du svar.
thanks-back = Attende til { $name }
