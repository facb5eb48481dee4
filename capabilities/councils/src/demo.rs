//! Fills the demonstration town with three councils, one the municipality chose and those of sports and of
//! music, and with the committee that decides on grants. Some of the members are people of the demonstration and lead associations as well, so
//! that stepping aside can be seen; the others are names.

use access::{Actor, PersonId};
use db::{Conn, Error};
use jiff::{ToSpan as _, civil::Date};
use web::Town;

use crate::{
    access::{Action, may},
    actions,
    model::{Council, CouncilKind, Member, Seat},
    store,
};

/// Fills a town without councils; leaves another as it is.
pub fn fill(town: &Town) -> Result<(), String> {
    town.db
        .write_now(|conn| {
            if !store::all(conn)?.is_empty() {
                return Ok(());
            }
            COUNCILS.iter().try_for_each(|it| make(conn, town, it))
        })
        .map_err(|fault: Error| fault.to_string())
}

struct Planned {
    id: &'static str,
    names: [&'static str; 3],
    kind: CouncilKind,
    mandate: &'static str,
    secretary: &'static str,
    /// Seat, who appoints, name, and the person of the demonstration, when it is one.
    seats: &'static [(&'static str, &'static str, &'static str, &'static str)],
}

const COUNCILS: [Planned; 4] = [
    Planned {
        id: "frivilligradet",
        names: [
            "Frivillighetsrådet",
            "Frivillighetsrådet",
            "The volunteer council",
        ],
        kind: CouncilKind::Municipal,
        mandate: "Rådet gir råd i saker som gjelder frivillig sektor, er med i juryen for \
                  frivillighetsprisen og blir hørt før retningslinjer for tilskudd endres.",
        secretary: "Tor Berge, Frivilligsentralen",
        seats: &[
            ("Leder", "Kommunestyret", "Wenche Bakke", "wenche-bakke"),
            ("Fra kulturlivet", "Musikkrådet", "Turid Aune", ""),
            ("Fra idretten", "Idrettsrådet", "Arve Lunde", ""),
        ],
    },
    Planned {
        id: "idrettsradet",
        names: ["Idrettsrådet", "Idrettsrådet", "The sports council"],
        kind: CouncilKind::Independent,
        mandate: "Rådet er idrettens fellesorgan i kommunen og foreslår fordeling av \
                  driftstilskudd mellom idrettslagene.",
        secretary: "Valgt av rådet selv",
        seats: &[
            ("Leder", "Årsmøtet", "Jostein Dale", "jostein-dale"),
            ("Nestleder", "Årsmøtet", "Hilde Fosse", "hilde-fosse"),
            ("Medlem", "Årsmøtet", "Magnus Rye", ""),
        ],
    },
    Planned {
        id: "musikkradet",
        names: ["Musikkrådet", "Musikkrådet", "The music council"],
        kind: CouncilKind::Independent,
        mandate: "Rådet er fellesorgan for kor, korps og orkestre, og foreslår fordeling av \
                  driftstilskudd til musikklivet.",
        secretary: "Valgt av rådet selv",
        seats: &[
            ("Leder", "Årsmøtet", "Kari Brekke", "kari-brekke"),
            ("Medlem", "Årsmøtet", "Solveig Berg", "solveig-berg"),
            ("Medlem", "Årsmøtet", "Turid Aune", ""),
        ],
    },
    Planned {
        id: "kulturutvalget",
        names: ["Kulturutvalget", "Kulturutvalet", "The culture committee"],
        kind: CouncilKind::Municipal,
        mandate: "Utvalget er politisk valgt og avgjør tilskudd over saksbehandlers grense.",
        secretary: "Marit Lunde, Kulturkontoret",
        seats: &[
            ("Leder", "Kommunestyret", "Wenche Bakke", "wenche-bakke"),
            ("Nestleder", "Kommunestyret", "Sindre Aas", ""),
            ("Medlem", "Kommunestyret", "Hilde Fosse", "hilde-fosse"),
            ("Medlem", "Kommunestyret", "Anita Moe", ""),
            ("Medlem", "Kommunestyret", "Kåre Lind", ""),
        ],
    },
];

fn make(conn: &mut Conn, town: &Town, it: &Planned) -> Result<(), Error> {
    let failed = |fault: &dyn std::fmt::Display| Error::Failed(fault.to_string());
    let permit = may(&Actor::Operator, Action::Arrange).map_err(|denied| failed(&denied))?;
    let council = Council {
        id: it.id.to_owned(),
        name_nb: it.names[0].to_owned(),
        name_nn: it.names[1].to_owned(),
        name_en: it.names[2].to_owned(),
        kind: it.kind.word().to_owned(),
        mandate: it.mandate.to_owned(),
        secretary: it.secretary.to_owned(),
        shows_names: it.kind == CouncilKind::Municipal,
        closed: false,
        version: 0,
    };
    actions::save(conn, town, &permit, &council).map_err(|fault| failed(&fault))?;
    let from: Date = kernel::today(&*town.clock).saturating_sub(14.months());
    for (title, appointed_by, name, key) in it.seats {
        let seat = Seat {
            id: town.ids.next(),
            council_id: council.id.clone(),
            rank: 0,
            title: (*title).to_owned(),
            appointed_by: (*appointed_by).to_owned(),
            term_from: from.into(),
            term_to: Some(from.saturating_add(4.years()).into()),
        };
        let seat = actions::add_seat(conn, town, &permit, seat)?;
        let person = PersonId(format!("demo-{key}"));
        let known = identity::people::one(conn, &person)?.is_some();
        let member = Member {
            id: town.ids.next(),
            council_id: council.id.clone(),
            seat_id: seat.id,
            person_id: known.then_some(person),
            name: (*name).to_owned(),
            email: String::new(),
            is_stand_in: false,
            since_on: from.into(),
            until_on: None,
            ended_because: String::new(),
            token_hash: None,
        };
        store::insert_member(conn, &member)?;
    }
    Ok(())
}
