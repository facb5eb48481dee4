//! The councils of a round, for staff: which recommend, on which applicants, what they see; what they
//! recommended, and the municipality's reason where it decides otherwise. Who has declared stands here
//! as well, and who leads each unit.
//!
//! The municipality decides freely; a reason per deviation is what it owes (the council sees it after
//! notice).

use askama::Template;
use associations::vocabulary::Vocabulary;
use axum::extract::Path;
use db::Conn;
use identity::{people, roles, units};
use kernel::Money;
use web::{Choice, FormErrors, PageError, PageResult, Visit, WrittenDate, page};

use crate::{
    access::{Action, may_as_staff},
    actions,
    impartiality::Standing,
    model::{Minutes, Recommending, Round},
    pages::aside_words,
    recommending::{openable, unexplained},
    store,
};

/// A council of the round.
struct Council {
    id: String,
    name: String,
    about: String,
    state: (web::State, String),
    minutes: Option<Minutes>,
    stepped: Vec<String>,
    rows: Vec<Row>,
}

/// A row it recommended.
struct Row {
    application: String,
    name: String,
    recommended: String,
    ours: String,
    differs: bool,
    deviation: String,
}

/// A unit with those who may lead it.
struct Unit {
    key: String,
    name: String,
    people: Vec<Choice>,
}

/// What staff wrote in the form of a new council.
#[derive(Clone, Debug, Default)]
pub struct Written {
    /// The council.
    pub council: String,
    /// Groups of activities.
    pub kinds: Vec<String>,
    /// Questions opened to it.
    pub fields: Vec<String>,
    /// What it divides.
    pub frame: String,
    /// By which key.
    pub key: String,
    /// By when.
    pub due_on: WrittenDate,
}

/// What the page is made of.
struct Parts {
    round: Round,
    all: Vec<Council>,
    choices: Vec<Choice>,
    kinds: Vec<Choice>,
    fields: Vec<Choice>,
    keys: Vec<Choice>,
    declared: Vec<String>,
    units: Vec<Unit>,
    /// Decisions that differ from the advice, and lack a reason.
    unexplained: usize,
}

#[derive(Template)]
#[template(path = "staff/councils.html")]
struct CouncilsPage<'a> {
    visit: &'a Visit,
    parts: Parts,
    may_arrange: bool,
    /// Whether she declares her own ties.
    declares: bool,
    written: Written,
    errors: FormErrors,
}

/// Shows it.
pub async fn show(visit: Visit, Path(round): Path<String>) -> PageResult {
    may_as_staff(&visit.actor(), Action::Read)?;
    shown(&visit, round, Written::default(), FormErrors::new()).await
}

/// The page with what was written.
pub async fn shown(
    visit: &Visit,
    round: String,
    written: Written,
    errors: FormErrors,
) -> PageResult {
    let (seen, kept) = (visit.clone(), written.clone());
    let parts = visit
        .read(move |_, conn| read(&seen, conn, &round, &kept))
        .await?;
    let status = errors.status();
    let shown = CouncilsPage {
        may_arrange: may_as_staff(&visit.actor(), Action::Arrange).is_ok(),
        declares: may_as_staff(&visit.actor(), Action::Handle).is_ok(),
        visit,
        parts,
        written,
        errors,
    };
    page(&shown, status)
}

fn read(
    visit: &Visit,
    conn: &mut Conn,
    round: &str,
    written: &Written,
) -> Result<Parts, PageError> {
    let language = visit.language();
    let round = store::rounds::one(conn, round)?.ok_or(PageError::NotFound)?;
    let form = store::schemes::form_of(conn, &round.form)?.ok_or(PageError::NotFound)?;
    let agreed = store::recommending::of_round(conn, &round.id)?;
    let councils = councils::all(conn)?;
    let free = councils
        .iter()
        .filter(|one| !one.closed && agreed.iter().all(|it| it.council != one.id));
    let choices =
        free.map(|one| Choice::new(&one.id, one.name(language)).chosen(one.id == written.council));
    let choices = choices.collect();
    let standing = Standing::of(conn, &*visit.town().clock, &visit.actor(), &round.id)?;
    let mut all = Vec::new();
    for it in agreed {
        let name = councils.iter().find(|one| one.id == it.council);
        let name = name.map(|one| one.name(language)).unwrap_or_default();
        all.push(council(visit, conn, &standing, it, name)?);
    }
    let groups = Vocabulary::standard().by_group().into_iter();
    let kinds = groups.map(|(group, _)| {
        let chosen = written.kinds.iter().any(|kind| kind == group.key);
        Choice::new(group.key, group.name(language)).chosen(chosen)
    });
    let fields = openable(&form.form).map(|block| {
        let chosen = written.fields.contains(&block.code);
        Choice::new(&block.code, block.asked(language)).chosen(chosen)
    });
    let mut keys: Vec<Choice> = Vec::new();
    for version in allocation::versions(conn)? {
        if keys.iter().all(|known| known.value != version.of.id) {
            let name = version.of.name.nearest(language);
            let name = name.map(|(_, name)| name.to_owned()).unwrap_or_default();
            let chosen = version.of.id == written.key;
            keys.push(Choice::new(&version.of.id, name).chosen(chosen));
        }
    }
    Ok(Parts {
        choices,
        kinds: kinds.collect(),
        fields: fields.collect(),
        keys,
        declared: declared(visit, conn, &round.id)?,
        units: leaders(visit, conn)?,
        unexplained: unexplained(conn, &round.id)?.len(),
        round,
        all,
    })
}

/// A council with what it recommended; rows she steps aside for are left out.
fn council(
    visit: &Visit,
    conn: &mut Conn,
    standing: &Standing,
    it: Recommending,
    name: String,
) -> Result<Council, PageError> {
    let say = visit.say();
    let mut rows = Vec::new();
    let mut hidden = Vec::new();
    if it.is_handed_over() {
        for row in store::recommending::rows(conn, &it.id)? {
            let application = store::applications::one(conn, &row.application)?;
            let application = application.ok_or(PageError::NotFound)?;
            if !standing.why(&application).is_empty() {
                hidden.push(application.id);
                continue;
            }
            let decision = store::decisions::of(conn, &application.id)?;
            let ours = decision.map(|it| it.amount).or(application.recommended);
            let kroner = |sum: Money| say.money(sum);
            rows.push(Row {
                name: actions::name_of(conn, &application)?,
                application: application.id,
                differs: ours.is_some() && ours != row.amount,
                recommended: row.amount.map(kroner).unwrap_or_default(),
                ours: ours.map(kroner).unwrap_or_default(),
                deviation: row.deviation,
            });
        }
    }
    rows.sort_by_cached_key(|row| texts::collation_key(&row.name));
    let minutes = it.minutes.map(|minutes| Minutes {
        rows: minutes
            .rows
            .into_iter()
            .filter(|row| !hidden.contains(&row.application))
            .collect(),
        ..minutes
    });
    let mut about: Vec<String> = Vec::new();
    about.extend(it.frame.map(|frame| say.money(frame)));
    about.extend(it.due_on.map(|day| say.date(day)));
    Ok(Council {
        stepped: minutes
            .as_ref()
            .map(|minutes| aside_words::stepped(say, minutes))
            .unwrap_or_default(),
        state: if it.handed_at.is_some() {
            (web::State::Good, say.t("advise-handed").into_owned())
        } else {
            (web::State::Waiting, say.t("advise-waits").into_owned())
        },
        id: it.id,
        name,
        about: about.join(" · "),
        minutes,
        rows,
    })
}

/// Who has declared, and when last.
fn declared(visit: &Visit, conn: &mut Conn, round: &str) -> Result<Vec<String>, PageError> {
    let mut newest = store::impartiality::of_round(conn, round)?;
    newest.dedup_by(|later, first| later.person == first.person);
    let mut all = Vec::new();
    for said in newest {
        let name = people::one(conn, &said.person)?.map(|it| it.name);
        let at = visit.say().date_and_time(said.said_at.in_oslo());
        all.push(format!("{}, {at}", name.unwrap_or_default()));
    }
    Ok(all)
}

fn leaders(visit: &Visit, conn: &mut Conn) -> Result<Vec<Unit>, PageError> {
    let leaders = store::impartiality::leaders(conn)?;
    let held = roles::of_municipality(conn, &*visit.town().clock)?;
    let mut all = Vec::new();
    for unit in units::all(conn)? {
        let leader = leaders.iter().find(|(key, _)| *key == unit.key);
        let mut choices: Vec<Choice> = Vec::new();
        for one in &held {
            if choices.iter().all(|known| known.value != one.person.0)
                && let Some(person) = people::one(conn, &one.person)?
            {
                let leads = leader.is_some_and(|(_, leader)| *leader == person.id);
                choices.push(Choice::new(&person.id.0, person.name).chosen(leads));
            }
        }
        all.push(Unit {
            name: unit.name(visit.language()),
            key: unit.key,
            people: choices,
        });
    }
    Ok(all)
}

impl CouncilsPage<'_> {
    fn title(&self) -> &str {
        self.parts.round.titled(self.visit.language())
    }

    fn unexplained(&self) -> String {
        let count = i64::try_from(self.parts.unexplained).unwrap_or_default();
        self.visit.say().tn("advise-unexplained", count)
    }

    fn round_path(&self, rest: &str) -> String {
        let id = &self.parts.round.id;
        self.visit.to(&format!("/saker/tilskudd/runde/{id}{rest}"))
    }
}
