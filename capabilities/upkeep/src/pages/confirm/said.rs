//! What is confirmed, in short: what changed nationally since last time, and what the association
//! says. The same on the page and by the link of a letter; only there without persons and accounts,
//! since a letter can be forwarded.

use ::access::Scope;
use associations::{
    model::{Association, Change, ChangeKind},
    vocabulary::Vocabulary,
};
use db::Conn;
use jiff::civil::Date;
use texts::Speaker;
use web::{PageError, Town, Visit};

use crate::{
    facts,
    model::{ConfirmationRules, missing},
    pages::shelf::kind_words,
    store,
};

/// The longest piece of a description that is shown.
const EXCERPT: usize = 220;

/// One thing the association says.
pub struct Fact {
    /// What it is.
    pub term: String,
    /// What is said, line by line; empty: nothing.
    pub values: Vec<String>,
    /// Where to change it; empty when one cannot here.
    pub change: String,
}

/// Everything.
#[derive(Default)]
pub struct Said {
    /// What changed nationally, newest first.
    pub changes: Vec<(String, String)>,
    /// What the association says.
    pub facts: Vec<Fact>,
}

/// Reads it. `in_person` is so for those who have signed in and may see persons and the account.
pub fn said(
    conn: &mut Conn,
    town: &Town,
    visit: &Visit,
    association: &Association,
    since: Option<Date>,
    in_person: bool,
) -> Result<Said, PageError> {
    let say = visit.say();
    let (id, own) = (&association.id.0, association.own.as_ref());
    let at = |rest: &str| {
        let there = in_person && web::reaches(visit, &format!("/min-forening/{{id}}{rest}"));
        let path = || visit.to(&format!("/min-forening/{id}{rest}"));
        there.then(path).unwrap_or_default()
    };
    let fact = |term: &'static str, values: Vec<String>, change: String| Fact {
        term: say.t(term).into_owned(),
        values,
        change,
    };
    let changes = associations::changes_of(conn, &association.id)?;
    let mut facts = Vec::new();
    let description = own.and_then(|own| own.description.nearest(visit.language()));
    let description: Vec<String> = description
        .map(|(_, text)| excerpt(text))
        .into_iter()
        .collect();
    let profile = || at("/profil");
    facts.push(fact(
        texts::id("upkeep-said-description"),
        description,
        profile(),
    ));
    let activities = association.activities.iter().filter_map(|activity| {
        let chosen = activity.standing == associations::model::ActivityStanding::Chosen;
        let known = Vocabulary::standard().get(&activity.key);
        known
            .filter(|_| chosen)
            .map(|known| known.name(visit.language()).to_owned())
    });
    facts.push(fact(
        texts::id("upkeep-said-activities"),
        activities.collect(),
        profile(),
    ));
    let groups = own.map(|own| own.groups.iter().map(|group| group.name.clone()).collect());
    facts.push(fact(
        texts::id("upkeep-said-groups"),
        groups.unwrap_or_default(),
        profile(),
    ));
    let places = own.map(|own| {
        own.meeting_places
            .iter()
            .map(|place| place.name.clone())
            .collect()
    });
    facts.push(fact(
        texts::id("upkeep-said-places"),
        places.unwrap_or_default(),
        profile(),
    ));
    let people = facts::people_with(conn, &*town.clock, id, Scope::Officers)?;
    let people: Vec<String> = if in_person {
        people
            .into_iter()
            .map(|person| person.name)
            .filter(|name| !name.is_empty())
            .collect()
    } else if people.is_empty() {
        Vec::new()
    } else {
        let count = i64::try_from(people.len()).unwrap_or(i64::MAX);
        vec![say.tn("upkeep-said-people", count)]
    };
    // Who may do what is given by the association itself, never on its behalf.
    let access = if visit.actor().has_role_in(id) {
        at("/tilganger")
    } else {
        String::new()
    };
    facts.push(fact(texts::id("upkeep-said-officers"), people, access));
    let last_year = kernel::today(&*town.clock).year() - 1;
    let numbers = store::members::of_year(conn, id, last_year)?;
    let numbers = numbers.map(|numbers| {
        let total = say.number(numbers.counts.total());
        say.ta(
            "upkeep-said-count",
            &[("count", &total), ("year", &last_year.to_string())],
        )
    });
    let numbers: Vec<String> = numbers.into_iter().collect();
    facts.push(fact(
        texts::id("upkeep-members"),
        numbers,
        at("/medlemstall"),
    ));
    facts.push(papers(conn, say, id, last_year, at("/dokumenter"))?);
    let account = facts::account_in_force(conn, id)?;
    let account = account.map(|account| {
        if in_person {
            account.number.masked()
        } else {
            say.t("upkeep-said-account").into_owned()
        }
    });
    let account: Vec<String> = account.into_iter().collect();
    facts.push(fact(texts::id("upkeep-account"), account, at("/konto")));
    Ok(Said {
        changes: told(say, &changes, since),
        facts,
    })
}

fn papers(
    conn: &mut Conn,
    say: &Speaker,
    id: &str,
    last_year: i16,
    change: String,
) -> Result<Fact, PageError> {
    let rules = db::settings::get::<ConfirmationRules>(conn)?.value;
    let shelf = store::shelf::all(conn, id)?;
    let lacking = missing(&shelf, &rules.expected, last_year);
    let there = shelf.iter().filter(|one| one.in_force).take(8);
    let mut values: Vec<String> = there
        .map(|one| format!("{} {}", kind_words(say, one.kind), one.year))
        .collect();
    let names: Vec<String> = lacking
        .iter()
        .map(|kind| kind_words(say, *kind).to_lowercase())
        .collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    if !names.is_empty() {
        values.push(say.ta("upkeep-said-missing", &[("what", &say.list(&names))]));
    }
    Ok(Fact {
        term: say.t("upkeep-shelf").into_owned(),
        values,
        change,
    })
}

// texts: upkeep-change-* upkeep-field-*
/// Changes in words with their day, each thing once a day.
fn told(say: &Speaker, changes: &[Change], since: Option<Date>) -> Vec<(String, String)> {
    let mut told: Vec<(String, String)> = Vec::new();
    for change in changes {
        let day = change.at.in_oslo().date();
        if since.is_some_and(|since| day <= since) || change.kind == ChangeKind::New {
            continue;
        }
        let words = match change.kind {
            ChangeKind::Changed => {
                let field = say.t(&format!("upkeep-field-{}", field_word(&change.field)));
                say.ta("upkeep-change-changed", &[("field", &field)])
            }
            kind => say
                .t(&format!("upkeep-change-{}", kind.word()))
                .into_owned(),
        };
        let line = (say.date(day), words);
        if !told.contains(&line) {
            told.push(line);
        }
    }
    told
}

/// What a field of a national record is about; what is changed is never shown with its value, since
/// it may be somebody's address.
fn field_word(field: &str) -> &'static str {
    let starts = |begins: &str| field.starts_with(begins);
    if field == "name" {
        "name"
    } else if starts("business_address") || starts("postal_address") {
        "address"
    } else if ["email", "phone", "mobile", "website"].contains(&field) {
        "reach"
    } else if ["activity", "purpose"].contains(&field) || starts("industries") {
        "purpose"
    } else if starts("voluntary.categories") {
        "category"
    } else if starts("voluntary.account_hash") {
        "account"
    } else if starts("statutes") || starts("voluntary.statutes") {
        "statutes"
    } else if starts("latest_accounts") || starts("voluntary.accounts") {
        "accounts"
    } else {
        "other"
    }
}

fn excerpt(text: &str) -> String {
    let first = text.split("\n\n").next().unwrap_or_default();
    if first.chars().count() <= EXCERPT {
        return first.to_owned();
    }
    let cut: String = first.chars().take(EXCERPT).collect();
    let whole = cut
        .rsplit_once(' ')
        .map_or(cut.as_str(), |(whole, _)| whole);
    format!("{whole} …")
}
