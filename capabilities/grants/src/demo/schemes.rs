//! The six schemes of Fjordvik.

use db::{Conn, Error};
use jiff::civil::date;
use kernel::Translated;

use super::{
    Under,
    forms::{operating, project, short, t},
};
use crate::{
    actions::{Hand, NotDone, new_scheme_from},
    model::{Criterion, Form, Kind, Requirement, Rule, Takes, Terms},
    store,
};

/// A scheme to make.
pub struct Described {
    code: &'static str,
    kind: Kind,
    unit: &'static str,
    terms: Terms,
    form: Form,
}

/// Makes one, with its guidelines and form.
pub fn make(conn: &mut Conn, hand: &Hand<'_>, it: &Described) -> Result<Under, Error> {
    let words = (it.code, it.kind, it.unit);
    // The rounds of three years stand on them.
    let from_on = date(hand.today().year() - 4, 1, 1);
    let scheme = new_scheme_from(conn, hand, words, (&it.terms, from_on), &it.form);
    let scheme = scheme.map_err(|not_done| match not_done {
        NotDone::Database(error) => error,
        other => Error::Failed(other.to_string()),
    })?;
    let guidelines = store::schemes::newest_guidelines(conn, &scheme.id)?;
    let form = store::schemes::newest_form(conn, &scheme.id)?;
    Ok((
        scheme,
        guidelines.ok_or(Error::NotFound)?,
        form.ok_or(Error::NotFound)?,
    ))
}

fn terms(name: Translated, purpose: Translated, rules: Vec<Rule>) -> Terms {
    Terms {
        name,
        purpose,
        rules,
        is_decision: true,
        keep_years: Some(5),
        legal_reason: t(
            "Kommunen fordeler etter faste retningslinjer.",
            "Kommunen fordeler etter faste retningslinjer.",
            "The municipality gives by fixed guidelines.",
        ),
        not_supported: t(
            "Kommersielle tiltak, politiske markeringer og tiltak som ikke er åpne for alle.",
            "Kommersielle tiltak, politiske markeringar og tiltak som ikkje er opne for alle.",
            "Commercial and political activity, and what is not open to all.",
        ),
        ..Terms::default()
    }
}

/// All of them, in an order the demonstration knows.
pub fn all() -> Vec<Described> {
    vec![
        Described {
            code: "drift",
            kind: Kind::Operating,
            unit: "kultur",
            form: operating(),
            terms: Terms {
                ceiling: Some(150_000),
                how_decided: t(
                    "Beløpet følger aktivitet og antall medlemmer under 20 år. Rådene gir innstilling for sine foreninger.",
                    "Beløpet følgjer aktivitet og talet på medlemmer under 20 år. Råda gir innstilling for foreiningane sine.",
                    "The sum follows activity and the number of members under 20. The councils give their advice.",
                ),
                ..terms(
                    t("Driftstilskudd", "Driftstilskot", "Operating grants"),
                    t(
                        "Skal gjøre det lettere å drive en forening med aktivitet for innbyggerne hele året.",
                        "Skal gjere det lettare å drive ei foreining med aktivitet for innbyggjarane heile året.",
                        "To make it easier to run an association with activity all year round.",
                    ),
                    vec![
                        Rule::InRegister,
                        Rule::InVoluntaryRegister,
                        Rule::Confirmed,
                        Rule::Members {
                            least: 15,
                            from: 0,
                            to: None,
                        },
                        Rule::Account,
                    ],
                )
            },
        },
        Described {
            code: "arrangement",
            kind: Kind::Event,
            unit: "kultur",
            form: project(true),
            terms: Terms {
                ceiling: Some(40_000),
                share_percent: Some(50),
                must_balance: true,
                answer_weeks: 4,
                takes: Takes {
                    groups: true,
                    persons: false,
                },
                how_decided: t(
                    "Vi legger vekt på at mange kan delta, og at det er noe nytt.",
                    "Vi legg vekt på at mange kan delta, og at det er noko nytt.",
                    "We look for what many can take part in, and what is new.",
                ),
                ..terms(
                    t(
                        "Tilskudd til arrangement",
                        "Tilskot til arrangement",
                        "Event grants",
                    ),
                    t(
                        "Støtte til arrangement som er åpne for alle. Søk minst to uker før.",
                        "Støtte til arrangement som er opne for alle. Søk minst to veker før.",
                        "Support for events open to all. Apply at least two weeks before.",
                    ),
                    vec![Rule::InRegister, Rule::Account],
                )
            },
        },
        Described {
            code: "prosjekt",
            kind: Kind::Project,
            unit: "frivillig",
            form: project(false),
            terms: Terms {
                ceiling: Some(100_000),
                share_percent: Some(75),
                must_balance: true,
                requirements: vec![Requirement {
                    from: 50_000,
                    block: "quote".into(),
                }],
                criteria: [
                    t("Når nye grupper", "Når nye grupper", "Reaches new people"),
                    t("Samarbeid", "Samarbeid", "Cooperation"),
                    t("Prøver noe nytt", "Prøver noko nytt", "Tries something new"),
                ]
                .map(Criterion::of)
                .into(),
                how_decided: t(
                    "Vi legger vekt på samarbeid, og på barn og unge som ellers står utenfor.",
                    "Vi legg vekt på samarbeid, og på barn og unge som elles står utanfor.",
                    "We look for cooperation, and for the young who are left out.",
                ),
                ..terms(
                    t("Prosjekttilskudd", "Prosjekttilskot", "Project grants"),
                    t(
                        "Støtte til prosjekter som prøver noe nytt, alene eller sammen med andre.",
                        "Støtte til prosjekt som prøver noko nytt, åleine eller saman med andre.",
                        "Support for projects that try something new, alone or with others.",
                    ),
                    vec![
                        Rule::InRegister,
                        Rule::InVoluntaryRegister,
                        Rule::Confirmed,
                        Rule::Account,
                    ],
                )
            },
        },
        Described {
            code: "oppstart",
            kind: Kind::StartUp,
            unit: "frivillig",
            form: short(),
            terms: Terms {
                ceiling: Some(4_000),
                answer_weeks: 3,
                takes: Takes {
                    groups: true,
                    persons: false,
                },
                ..terms(
                    t("Oppstartstilskudd", "Oppstartstilskot", "Start-up grants"),
                    t(
                        "En liten sum til dere som starter noe nytt. Dere trenger ikke organisasjonsnummer.",
                        "Ein liten sum til dykk som startar noko nytt. De treng ikkje organisasjonsnummer.",
                        "A small sum for those who start something. You need no organisation number.",
                    ),
                    vec![Rule::InRegister],
                )
            },
        },
        Described {
            code: "stipend",
            kind: Kind::Stipend,
            unit: "kultur",
            form: short(),
            terms: Terms {
                ceiling: Some(20_000),
                takes: Takes {
                    groups: false,
                    persons: true,
                },
                ..terms(
                    t("Kulturstipend", "Kulturstipend", "Culture stipends"),
                    t(
                        "For unge fra Fjordvik som vil fordype seg i musikk, dans, teater eller kunst.",
                        "For unge frå Fjordvik som vil fordjupe seg i musikk, dans, teater eller kunst.",
                        "For young people of Fjordvik who want to go deep into music, dance, theatre or art.",
                    ),
                    Vec::new(),
                )
            },
        },
        Described {
            code: "lam",
            kind: Kind::Information,
            unit: "idrett",
            form: Form::default(),
            terms: Terms {
                is_decision: false,
                legal_reason: t(
                    "Idrettsrådet fordeler. Kommunen gjør ikke vedtak.",
                    "Idrettsrådet fordeler. Kommunen gjer ikkje vedtak.",
                    "The sports council gives it out. The municipality makes no decision.",
                ),
                ..terms(
                    t(
                        "Lokale aktivitetsmidler (LAM)",
                        "Lokale aktivitetsmidlar (LAM)",
                        "Local activity money (LAM)",
                    ),
                    t(
                        "Spillemidler til idrettslag med medlemmer mellom 6 og 19 år. Idrettsrådet fordeler dem på årsmøtet sitt. Kommunen avgjør ikke noe her.",
                        "Spelemidlar til idrettslag med medlemmer mellom 6 og 19 år. Idrettsrådet fordeler dei på årsmøtet sitt. Kommunen avgjer ikkje noko her.",
                        "Lottery money for sports clubs with members between 6 and 19. The sports council gives it out at its annual meeting. The municipality decides nothing here.",
                    ),
                    Vec::new(),
                )
            },
        },
    ]
}
