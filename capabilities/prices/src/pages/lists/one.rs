//! One price list: what was decided, its rules, what it changes, and the way to publish a draft.
//!
//! What a draft changes is said rule by rule against the list in force, before it is published.

use access::Permit;
use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use web::{Crumb, Fields, FormErrors, Lettable, PageError, PageResult, Visit, page, see_done};

use super::{door, find, head::Written, hers, refused};
use crate::{
    PriceLists,
    access::Action,
    actions::{self, Difference, NotPublished, differences},
    model::{ListState, PriceList},
    pages::{
        rule_words::{Names, RuleRow},
        shown::ShownList,
        whose::Whose,
    },
};

#[derive(Template)]
#[template(path = "lists/one.html")]
struct OnePage<'a> {
    visit: &'a Visit,
    whose: Whose,
    crumbs: Vec<Crumb>,
    here: String,
    list: PriceList,
    shown: ShownList,
    written: Written,
    errors: FormErrors,
    /// What a draft changes in the list in force: kind, name, before, after.
    changes: Vec<Change>,
    in_force: Option<String>,
}

/// A rule that a draft changes.
struct Change {
    words: String,
    name: String,
    before: String,
    after: String,
}

struct Read {
    whose: Whose,
    list: PriceList,
    lettable: Vec<Lettable>,
}

/// The page.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    let (read, _) = read(&visit, id).await?;
    let written = Written::of(&read.list);
    shown(&visit, read, written, FormErrors::new()).await
}

/// Saves what is said of a draft as a whole.
pub async fn save(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let (read, permit) = read(&visit, id).await?;
    let written = Written::read(&Fields::read(&body));
    let list = match written.parse(visit.say(), &read.list) {
        Ok(list) => list,
        Err(errors) => return shown(&visit, read, written, errors).await,
    };
    let path = visit.to(&format!("/saker/priser/{}", list.id));
    visit
        .write(move |town, conn| {
            let parts = (&*town.clock as _, &*town.ids as _);
            actions::change(conn, parts, &permit, &list).map_err(refused)
        })
        .await?;
    Ok(see_done(&path, texts::id("price-done-saved")))
}

/// Publishes a draft.
pub async fn publish(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let (mut known, permit) = read(&visit, id).await?;
    let version = Fields::read(&body).version().unwrap_or_default();
    known.list.version = version;
    let list = known.list.clone();
    let path = visit.to(&format!("/saker/priser/{}", list.id));
    let result = visit
        .write(move |town, conn| {
            let parts = (&*town.clock as _, &*town.ids as _);
            match actions::publish(conn, parts, &permit, list) {
                Err(NotPublished::Changed) => Err(PageError::Changed),
                Err(NotPublished::Database(fault)) => Err(fault.into()),
                other => Ok(other.err()),
            }
        })
        .await?;
    let Some(why) = result else {
        return Ok(see_done(&path, texts::id("price-done-published")));
    };
    let (field, id) = match why {
        NotPublished::Undecided => ("decided_on", texts::id("price-error-undecided")),
        NotPublished::NoDate => ("valid_from", texts::id("price-error-no-date")),
        NotPublished::SameDate => ("valid_from", texts::id("price-error-same-date")),
        NotPublished::TooEarly => ("valid_from", texts::id("price-error-too-early")),
        _ => ("publish", texts::id("price-error-empty")),
    };
    let mut errors = FormErrors::new();
    errors.add(field, visit.say().t(id));
    let written = Written::of(&known.list);
    shown(&visit, known, written, errors).await
}

/// Puts a draft away.
pub async fn discard(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let (read, permit) = read(&visit, id).await?;
    let version = Fields::read(&body).version().unwrap_or_default();
    let (list, whose) = (read.list, read.whose);
    visit
        .write(move |town, conn| {
            let parts = (&*town.clock as _, &*town.ids as _);
            let list = PriceList { version, ..list };
            actions::discard(conn, parts, &permit, list).map_err(refused)
        })
        .await?;
    let path = whose.to(&visit, "/saker/priser");
    Ok(see_done(&path, texts::id("price-done-discarded")))
}

/// The list, and leave to change it.
async fn read(visit: &Visit, id: String) -> Result<(Read, Permit<Action>), PageError> {
    door(visit)?;
    let seen = visit.clone();
    let (list, lettable) = visit
        .read(move |_, conn| Ok::<_, PageError>((find(conn, &id)?, seen.lettable(conn)?)))
        .await?;
    let (whose, permit) = hers(visit, &list.let_by).await?;
    let read = Read {
        whose,
        list,
        lettable,
    };
    Ok((read, permit))
}

async fn shown(visit: &Visit, read: Read, written: Written, errors: FormErrors) -> PageResult {
    let say = visit.say();
    let names = Names::of(&read.lettable);
    let here = visit.to(&format!("/saker/priser/{}", read.list.id));
    let is_draft = read.list.state == ListState::Draft;
    let lists = visit.kept::<PriceLists>().await?;
    let in_force = lists.on_of(&read.list.let_by, kernel::today(&*visit.town().clock));
    let compared = in_force.filter(|in_force| is_draft && in_force.id != read.list.id);
    let changes = compared.map_or_else(Vec::new, |before| {
        let all = differences(before, &read.list);
        all.iter().map(|one| change(visit, &names, one)).collect()
    });
    let mut shown = ShownList::of(say, &names, &read.list);
    if is_draft {
        shown.edit.clone_from(&here);
    }
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        errors.status()
    };
    let crumb = |words: String, path: String| Crumb { words, path };
    let one = OnePage {
        visit,
        crumbs: vec![
            crumb(
                say.t("price-lists").into_owned(),
                read.whose.to(visit, "/saker/priser"),
            ),
            crumb(read.list.name.clone(), here.clone()),
        ],
        whose: read.whose,
        here,
        shown,
        in_force: compared.map(|list| list.name.clone()),
        list: read.list,
        written,
        errors,
        changes,
    };
    page(&one, status)
}

// texts: price-change-*
fn change(visit: &Visit, names: &Names, difference: &Difference) -> Change {
    let say = visit.say();
    let told = |id: &str, row: &RuleRow| {
        let name = if row.when.is_empty() {
            row.name.clone()
        } else {
            format!("{}, {}", row.name, row.when)
        };
        (say.t(id).into_owned(), name)
    };
    let (row, before, after) = match difference {
        Difference::New(part, rule) => {
            let row = RuleRow::of(say, names, *part, rule);
            let after = row.sum.clone();
            (told("price-change-new", &row), String::new(), after)
        }
        Difference::Gone(part, rule) => {
            let row = RuleRow::of(say, names, *part, rule);
            let before = row.sum.clone();
            (told("price-change-gone", &row), before, String::new())
        }
        Difference::Other(part, before, after) => {
            let before = RuleRow::of(say, names, *part, before);
            let after = RuleRow::of(say, names, *part, after);
            (told("price-change-other", &after), before.sum, after.sum)
        }
    };
    Change {
        words: row.0,
        name: row.1,
        before,
        after,
    }
}

impl OnePage<'_> {
    fn is_draft(&self) -> bool {
        self.list.state == ListState::Draft
    }
}
