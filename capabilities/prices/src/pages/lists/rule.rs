//! One rule of a draft: change it, move it, take it away. The first rule that holds wins, so its place
//! in the table is a part of what it says.
//! A list that is in force has none of these; it is never changed.

use access::Permit;
use askama::Template;
use axum::{body::Bytes, extract::Path};
use web::{
    Crumb, Fields, FormErrors, Lettable, PageError, PageResult, Visit, page, see_done, see_other,
};

use super::{door, find, hers, refused, rule_form::Written};
use crate::{
    access::Action,
    actions,
    model::{ListState, Part, PriceList, Rule},
    pages::whose::Whose,
};

#[derive(Template)]
#[template(path = "lists/rule.html")]
struct RulePage<'a> {
    visit: &'a Visit,
    crumbs: Vec<Crumb>,
    here: String,
    part: Part,
    version: i64,
    heading: String,
    written: Written,
    lettable: Vec<Lettable>,
    errors: FormErrors,
}

struct Read {
    whose: Whose,
    list: PriceList,
    lettable: Vec<Lettable>,
}

/// The form.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    let asked = Fields::read(visit.query().as_bytes());
    let names_none = asked.one("id").is_empty() && asked.one("part").is_empty();
    let its_list = visit.to(&format!("/saker/priser/{id}"));
    let (read, _) = read(&visit, id).await?;
    if names_none {
        return Ok(see_other(&its_list));
    }
    let (part, rule) = rule_in(&read.list, &asked)?;
    let version = read.list.version;
    let written = Written::of(&rule.unwrap_or_default());
    shown(&visit, read, (part, version), written, FormErrors::new())
}

/// Saves it, moves it or takes it away.
pub async fn save(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let (read, permit) = read(&visit, id).await?;
    let fields = Fields::read(&body);
    let (part, _) = rule_in(&read.list, &fields)?;
    let mut list = read.list.clone();
    list.version = fields.version().unwrap_or_default();
    let rules = list.part_mut(part);
    let at = rules.iter().position(|rule| rule.id == fields.one("id"));
    let done = match (fields.one("do"), at) {
        ("remove", Some(at)) => {
            rules.remove(at);
            texts::id("price-done-rule-removed")
        }
        ("up", Some(at)) if at > 0 => {
            rules.swap(at, at - 1);
            texts::id("price-done-rule-moved")
        }
        ("down", Some(at)) if at + 1 < rules.len() => {
            rules.swap(at, at + 1);
            texts::id("price-done-rule-moved")
        }
        ("up" | "down", _) => texts::id("price-done-rule-moved"),
        _ => {
            let written = Written::read(&fields);
            let rule = match written.parse(visit.say(), part, &read.lettable) {
                Ok(rule) => rule,
                Err(errors) => {
                    let version = list.version;
                    return shown(&visit, read, (part, version), written, errors);
                }
            };
            match at {
                Some(at) => rules[at] = rule,
                None => rules.insert(first_place(rules, &rule), rule),
            }
            texts::id("price-done-rule-saved")
        }
    };
    let path = visit.to(&format!("/saker/priser/{}", list.id));
    visit
        .write(move |town, conn| {
            let parts = (&*town.clock as _, &*town.ids as _);
            actions::change(conn, parts, &permit, &list).map_err(refused)
        })
        .await?;
    Ok(see_done(&path, done))
}

/// Where a new rule stands. The first that holds wins, so one for certain premises comes before those
/// that hold anywhere, or it would never be used; any other comes last.
fn first_place(rules: &[Rule], new: &Rule) -> usize {
    let is_anywhere = |it: &Rule| it.when.premises.is_empty() && it.when.set.is_empty();
    let before = rules.iter().position(is_anywhere);
    before.filter(|_| !is_anywhere(new)).unwrap_or(rules.len())
}

/// The draft with the premises it is for, and leave to change it.
async fn read(visit: &Visit, id: String) -> Result<(Read, Permit<Action>), PageError> {
    door(visit)?;
    let seen = visit.clone();
    let (list, mut lettable) = visit
        .read(move |_, conn| Ok::<_, PageError>((find(conn, &id)?, seen.lettable(conn)?)))
        .await?;
    let (whose, permit) = hers(visit, &list.let_by).await?;
    if list.state != ListState::Draft {
        return Err(PageError::NotFound);
    }
    lettable.retain(|one| one.let_by == list.let_by && !one.premises.is_empty());
    let read = Read {
        whose,
        list,
        lettable,
    };
    Ok((read, permit))
}

/// The rule that is asked for, or the table for another.
fn rule_in(list: &PriceList, fields: &Fields) -> Result<(Part, Option<Rule>), PageError> {
    let id = fields.one("id");
    for (part, _) in Part::ALL {
        if let Some(rule) = list.part(part).iter().find(|rule| rule.id == id) {
            return Ok((part, Some(rule.clone())));
        }
    }
    let part = Part::from_word(fields.one("part")).filter(|_| id.is_empty());
    Ok((part.ok_or(PageError::NotFound)?, None))
}

// texts: price-add-* price-edit-*
fn shown(
    visit: &Visit,
    read: Read,
    (part, version): (Part, i64),
    written: Written,
    errors: FormErrors,
) -> PageResult {
    let say = visit.say();
    let verb = if written.one("id").is_empty() {
        "add"
    } else {
        "edit"
    };
    let heading = say.t(&format!("price-{verb}-{}", part.word())).into_owned();
    let list = visit.to(&format!("/saker/priser/{}", read.list.id));
    let here = format!("{list}/regel");
    let asked = match written.one("id") {
        "" => format!("part={}", part.word()),
        id => format!("id={id}"),
    };
    let crumb = |words: String, path: String| Crumb { words, path };
    let status = errors.status();
    let form = RulePage {
        visit,
        crumbs: vec![
            crumb(
                say.t("price-lists").into_owned(),
                read.whose.to(visit, "/saker/priser"),
            ),
            crumb(read.list.name, list),
            crumb(heading.clone(), format!("{here}?{asked}")),
        ],
        here,
        part,
        version,
        heading,
        written,
        lettable: read.lettable,
        errors,
    };
    page(&form, status)
}

impl RulePage<'_> {
    fn choices(&self, field: &str) -> Vec<web::Choice> {
        self.written
            .choices(self.visit.say(), field, &self.lettable)
    }

    fn is_relief(&self) -> bool {
        self.part == Part::Relief
    }

    fn is_extra(&self) -> bool {
        self.part == Part::Extra
    }

    fn is_rate(&self) -> bool {
        self.part == Part::Rate
    }

    fn is_new(&self) -> bool {
        self.written.one("id").is_empty()
    }
}
