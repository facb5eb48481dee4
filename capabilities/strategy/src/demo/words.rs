//! What Fjordvik's strategy says.

use kernel::Translated;

/// A text in bokmål, nynorsk and English.
#[derive(Clone, Copy)]
pub struct Said {
    pub nb: &'static str,
    pub nn: &'static str,
    pub en: &'static str,
}

/// A theme with its goals: titles and texts.
pub struct Theme {
    pub title: Said,
    pub text: Said,
    pub goals: Vec<(Said, Said)>,
}

impl Said {
    pub fn translated(self) -> Translated {
        Translated {
            nb: self.nb.to_owned(),
            nn: self.nn.to_owned(),
            en: self.en.to_owned(),
        }
    }
}

const fn said(nb: &'static str, nn: &'static str, en: &'static str) -> Said {
    Said { nb, nn, en }
}

pub const NAME: Said = said(
    "Sammen i Fjordvik",
    "Saman i Fjordvik",
    "Together in Fjordvik",
);
pub const LEAD: Said = said(
    "Frivillighetsstrategien vår. Dette har vi lovet hverandre.",
    "Frivilligstrategien vår. Dette har vi lova kvarandre.",
    "Our strategy for volunteering. This is what we have promised each other.",
);
pub const WORDING: &str = "Kommunestyret vedtar strategien «Sammen i Fjordvik». Kommunedirektøren legger fram handlingsplan hvert år sammen med budsjettet, og melder tilbake om hvordan det går.";
pub const AMENDMENTS: &str = "Mål 1.2 fikk tillegget om at rommene skal kunne brukes av alle.";
pub const REVISED_GOAL: &str = "Barn og unge låner gratis";
pub const REVISED_TEXT: &str = "Grupper der de fleste er under 20 år, betaler ikke for hall, gymsal eller møterom. Det gjelder også i helgene og i skoleferiene.\n\nNår timer blir avlyst, skal de ut til andre samme dag.";
pub const NEW_GOAL: &str = "Vi er klare når noe skjer";
pub const NEW_TEXT: &str = "Frivillige som vil hjelpe når flom, brann eller strømbrudd rammer, vet hvor de skal møte og hvem de hører til.";
pub const COMMENT: &str =
    "Skoleferiene er når hallene vaskes og repareres. Kan vi skrive «når hallen er åpen»?";

pub fn themes() -> Vec<Theme> {
    vec![
        Theme {
            title: said("Forord", "Forord", "Foreword"),
            text: said(
                "I Fjordvik er det flere lag og foreninger enn det er gatelys i sentrum. De bærer bygda: de trener barna, synger i begravelsene, måker løypene og sitter hos den som er alene.\n\nKommunen eier ikke frivilligheten, og skal ikke styre den. Men vi eier rommene, vi har penger å dele ut, og vi kan gjøre det lett eller vanskelig. Denne strategien sier hva vi lover å gjøre lett. Den er laget sammen med dem den gjelder: 214 svar i undersøkelsen, fem dialogmøter og et gjestebud på Holmen der suppa tok slutt før praten gjorde det.",
                "I Fjordvik er det fleire lag og foreiningar enn det er gatelys i sentrum. Dei ber bygda: dei trenar barna, syng i gravferdene, måkar løypene og sit hos den som er åleine.\n\nKommunen eig ikkje frivilligheita, og skal ikkje styre ho. Men vi eig romma, vi har pengar å dele ut, og vi kan gjere det lett eller vanskeleg. Denne strategien seier kva vi lovar å gjere lett. Han er laga saman med dei han gjeld: 214 svar i undersøkinga, fem dialogmøte og eit gjestebod på Holmen der suppa tok slutt før praten gjorde det.",
                "Fjordvik has more clubs and societies than it has street lamps in its centre. They carry the place: they coach the children, sing at the funerals, clear the ski tracks and sit with whoever is alone.\n\nThe municipality does not own volunteering, and shall not steer it. But we own the rooms, we have money to share, and we can make things easy or hard. This strategy says what we promise to make easy. It was made with those it concerns: 214 answers to the survey, five dialogue meetings, and a supper at Holmen where the soup ran out before the talk did.",
            ),
            goals: Vec::new(),
        },
        Theme {
            title: said("Rom for alle", "Rom for alle", "Room for all"),
            text: said(
                "Alle som vil samle folk, skal finne et sted å gjøre det: nær, åpent og til å betale.",
                "Alle som vil samle folk, skal finne ein stad å gjere det: nær, open og til å betale.",
                "Anybody who wants to bring people together shall find a place for it: near, open and affordable.",
            ),
            goals: vec![
                (
                    said(
                        "Barn og unge låner gratis",
                        "Barn og unge låner gratis",
                        "Children and young people borrow for free",
                    ),
                    said(
                        "Grupper der de fleste er under 20 år, betaler ikke for hall, gymsal eller møterom.",
                        "Grupper der dei fleste er under 20 år, betaler ikkje for hall, gymsal eller møterom.",
                        "Groups where most are under 20 do not pay for halls, gyms or meeting rooms.",
                    ),
                ),
                (
                    said(
                        "Rommene kan brukes av alle",
                        "Romma kan brukast av alle",
                        "Everybody can use the rooms",
                    ),
                    said(
                        "For hvert rom vet vi, og sier åpent:\n\n- om man kommer inn med rullestol\n- om det er teleslynge\n- hvem som har nøkkel, og når",
                        "For kvart rom veit vi, og seier ope:\n\n- om ein kjem inn med rullestol\n- om det er teleslynge\n- kven som har nøkkel, og når",
                        "For each room we know, and say openly:\n\n- whether one gets in with a wheelchair\n- whether there is a hearing loop\n- who has a key, and when",
                    ),
                ),
            ],
        },
        Theme {
            title: said("Lett å være med", "Lett å vere med", "Easy to take part"),
            text: said(
                "Ingen skal stå utenfor fordi det koster for mye, fordi de ikke kjenner noen, eller fordi språket er nytt.",
                "Ingen skal stå utanfor fordi det kostar for mykje, fordi dei ikkje kjenner nokon, eller fordi språket er nytt.",
                "Nobody shall be left out because it costs too much, because they know no one, or because the language is new.",
            ),
            goals: vec![
                (
                    said(
                        "Penger skal ikke stoppe noen",
                        "Pengar skal ikkje stoppe nokon",
                        "Money shall stop nobody",
                    ),
                    said(
                        "Lag med barn og unge tar imot fritidskortet. Utstyr kan lånes i alle de tre kretsene.",
                        "Lag med barn og unge tek imot fritidskortet. Utstyr kan lånast i alle dei tre krinsane.",
                        "Clubs for children and young people take the leisure card. Equipment can be borrowed in all three parts of the municipality.",
                    ),
                ),
                (
                    said(
                        "Den som er ny, blir møtt",
                        "Den som er ny, blir møtt",
                        "Whoever is new is met",
                    ),
                    said(
                        "Hver ny innbygger får vite hva som finnes, på et språk hun forstår, og av et menneske.",
                        "Kvar ny innbyggjar får vite kva som finst, på eit språk ho forstår, og av eit menneske.",
                        "Each new resident is told what there is, in a language she understands, and by a human being.",
                    ),
                ),
            ],
        },
        Theme {
            title: said(
                "Samarbeid vi kan stole på",
                "Samarbeid vi kan stole på",
                "Cooperation we can trust",
            ),
            text: said(
                "Avtaler holdes, svar kommer i tide, og foreningene blir hørt før noe er bestemt.",
                "Avtalar blir haldne, svar kjem i tide, og foreiningane blir høyrde før noko er bestemt.",
                "Agreements are kept, answers come in time, and associations are heard before anything is decided.",
            ),
            goals: vec![
                (
                    said(
                        "Foreningene blir hørt før vi bestemmer",
                        "Foreiningane blir høyrde før vi bestemmer",
                        "Associations are heard before we decide",
                    ),
                    said(
                        "Rådene møter kommunedirektøren to ganger i året. Når andre planer lages, spør vi hva de gjør med frivilligheten.\n\n| Råd | Møter i året |\n|---|---|\n| Idrettsrådet | 2 |\n| Musikkrådet | 2 |\n| Ungdomsrådet | 4 |",
                        "Råda møter kommunedirektøren to gonger i året. Når andre planar blir laga, spør vi kva dei gjer med frivilligheita.\n\n| Råd | Møte i året |\n|---|---|\n| Idrettsrådet | 2 |\n| Musikkrådet | 2 |\n| Ungdomsrådet | 4 |",
                        "The councils meet the chief executive twice a year. When other plans are made, we ask what they do to volunteering.\n\n| Council | Meetings a year |\n|---|---|\n| Sports council | 2 |\n| Music council | 2 |\n| Youth council | 4 |",
                    ),
                ),
                (
                    said(
                        "Ett skjema er nok",
                        "Eitt skjema er nok",
                        "One form is enough",
                    ),
                    said(
                        "Det kommunen vet fra før, spør vi ikke om igjen.",
                        "Det kommunen veit frå før, spør vi ikkje om att.",
                        "What the municipality already knows, we do not ask again.",
                    ),
                ),
            ],
        },
    ]
}
