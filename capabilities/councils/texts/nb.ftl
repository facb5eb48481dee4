# Councils: what they are, who sits in them.

councils-nav = Råd
councils-title = Råd
councils-lead = Råd og utvalg som gir kommunen råd om frivillig sektor.
councils-none = Her er ingen råd ennå.
councils-kind = Slags råd
councils-kind-municipal = Valgt av kommunen
councils-kind-independent = Selvstendig fellesorgan
councils-kind-forum = Åpent forum
councils-mandate = Dette skal rådet gjøre
councils-mandate-hint = Står på rådets åpne side.
councils-secretary = Sekretær
councils-secretary-hint = Navn og hvor hun eller han kan nås. Står på rådets åpne side.
councils-seats = Plasser
councils-seats-none = Ingen plasser er ført inn ennå.
councils-seat-free = Ingen sitter her nå
councils-appointed-by = Oppnevnt av { $who }.
councils-term = Perioden er { $from } til { $to }.
councils-term-open = Fra { $from }.
councils-stand-in = vara
councils-stand-in-named = { $name } (vara)
councils-names-hidden = Rådet viser ikke navnene på medlemmene her.
councils-mine = Mine råd
councils-mine-lead = Råd du sitter i, og har sittet i.
councils-mine-none = Du sitter ikke i noe råd. Er du oppnevnt, får du en lenke på e-post fra kommunen.
councils-to-recommend = Innstillinger til tilskudd
councils-sat = Fra { $from } til { $to }.
councils-sits = Fra { $from }.
councils-offered = Plass i råd
councils-offered-title = Plass i { $council }
councils-offered-lead = Du er ført opp som { $seat }.
councils-offered-as = Du er logget inn som { $name }.
councils-offered-yes = Ja, det er meg
councils-offered-no = Er det ikke deg, kan du lukke siden. Da skjer det ingenting.
councils-letter-place = Plassen din i { $council }
councils-letter-place-body = Hei, { $name }. Kommunen har ført deg opp som medlem i { $council }. Logg inn med lenken og si at det er deg. Da får du se sakene rådet skal gi råd om.
councils-letter-place-button = Si at det er deg
councils-letter-why = Du får dette brevet fordi kommunen har ført deg opp som medlem i et råd.

# Staff
councils-desk-lead = Hvem som gir råd, hvem som sitter der, hvor lenge og hvem som har oppnevnt dem.
councils-new = Nytt råd
councils-make = Lag rådet
councils-name-nb = Navn på bokmål
councils-name-nn = Navn på nynorsk
councils-name-en = Navn på engelsk
councils-closed = Lagt ned
councils-is-closed = Rådet er lagt ned
councils-members-count = { $count ->
    [0] ingen medlemmer
    [one] ett medlem
   *[other] { $count } medlemmer
}
councils-public-page = Se den åpne siden
councils-about = Om rådet
councils-shows-names = Vis navnene på medlemmene på den åpne siden
councils-shows-names-hint = Bare når rådet selv har sagt ja til det.
councils-save = Lagre
councils-seat = Plass
councils-seat-new = Ny plass
councils-seat-title = Hva plassen heter
councils-seat-title-hint = For eksempel «Leder» eller «Fra idretten»
councils-seat-by = Hvem som oppnevner
councils-term-from = Perioden begynner
councils-term-to = Perioden slutter
councils-seat-add = Legg til plassen
councils-member-new = Nytt medlem
councils-member-name = Navn
councils-member-email = E-post
councils-member-email-hint = Dit sender vi en lenke. Uten e-post blir medlemmet bare et navn.
councils-is-stand-in = Er vara
councils-since = Fra og med
councils-member-add = Legg til medlemmet
councils-has-joined = Har logget inn
councils-is-asked = Har fått lenke
councils-is-a-name = Bare navn
councils-former = Har sittet tidligere
councils-end = Avslutt i dag
councils-end-of = Avslutt plassen til { $name }
councils-end-why = Hvorfor
councils-ended-term = Perioden er over.
councils-ended-stepped-down = Trakk seg.
councils-ended-left = Er ikke lenger med i dem som oppnevnte.
councils-ended-mistake = Ført inn ved en feil.
councils-error-name = Skriv navnet på bokmål
councils-error-kind = Velg hva slags råd det er
councils-error-seat = Skriv hva plassen heter
councils-error-from = Skriv den første dagen
councils-error-to = Den siste dagen må komme etter den første
councils-error-member = Skriv navnet på medlemmet
councils-error-email = Skriv en e-postadresse, som navn@eksempel.no
councils-done-made = Rådet er laget.
councils-done-saved = Rådet er lagret.
councils-done-seat = Plassen er lagt til.
councils-done-member = Medlemmet er lagt til.
councils-done-ended = Medlemskapet er avsluttet.
councils-done-joined = Takk. Plassen er din.
councils-kept-by-law = At plassen i rådet var besatt, og hvilke råd det ga

deed-councils-read = Så råd
deed-councils-arrange = Endret et råd
deed-councils-see-own = Så sine egne råd
deed-councils-join = Sa ja til en plass i et råd
deed-councils-fill-demo = Fylte demonstrasjonen med råd

# Told among roles
councils-role = { $seat }, { $council }
councils-role-stand-in = Vara i { $council }
