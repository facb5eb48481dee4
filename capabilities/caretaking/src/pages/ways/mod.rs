//! How one gets into premises: what holds now, and what is to hold from a date on.
//!
//! In time before each use its tenant is told, and nobody else ([`let_in`]).

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use db::Conn;
use web::{Choice, Fields, FormErrors, PageError, PageResult, Visit, WrittenDate, page, see_done};

use super::{
    ground::venues,
    reach::{Reach, leave_at},
};
use crate::{
    access::Action,
    actions::describe_way_in,
    let_in,
    model::{Way, WayIn},
    store::ways_in,
    words,
};

const LONGEST: usize = 2000;

#[derive(Template)]
#[template(path = "ways/list.html")]
struct ListPage<'a> {
    visit: &'a Visit,
    rows: Vec<(String, String, String)>,
}

#[derive(Template)]
#[template(path = "ways/one.html")]
struct OnePage<'a> {
    visit: &'a Visit,
    path: String,
    name: String,
    last: String,
    known: Vec<(String, String, String)>,
    written: Written,
    errors: FormErrors,
}

#[derive(Clone, Default)]
struct Written {
    from: WrittenDate,
    way: String,
    words: [String; 3],
    hours: String,
}

/// All premises, with what holds today.
pub async fn list(visit: Visit) -> PageResult {
    let asking = visit.clone();
    let rows = visit.read(move |_, conn| rows(&asking, conn)).await?;
    let shown = ListPage {
        visit: &visit,
        rows,
    };
    page(&shown, StatusCode::OK)
}

fn rows(visit: &Visit, conn: &mut Conn) -> Result<Vec<(String, String, String)>, PageError> {
    let (venues, ways) = (venues(visit, conn)?, ways_in::all(conn)?);
    let reach = Reach::of(visit, &venues, Action::DescribeWayIn)?;
    let (say, today) = (visit.say(), kernel::today(&*visit.town().clock));
    let row = |it: &venues::model::Premises| {
        let way = WayIn::on(&ways, &it.id, today);
        let told = way.map_or_else(
            || say.t("care-ways-none").into_owned(),
            |way| way_words(visit, way.way),
        );
        let path = visit.to(&format!("/saker/inngang/{}", it.id));
        (path, words::premises_name(&venues, &it.id), told)
    };
    let hers = venues.all().iter().filter(|it| reach.holds(&it.site));
    Ok(hers.map(row).collect())
}

// texts: care-ways-way-*
fn way_words(visit: &Visit, way: Way) -> String {
    let id = format!("care-ways-way-{}", way.word());
    visit.say().t(&id).into_owned()
}

/// One of them.
pub async fn one(visit: Visit, Path(id): Path<String>) -> PageResult {
    render(visit, id, None, FormErrors::new()).await
}

async fn render(
    visit: Visit,
    id: String,
    written: Option<Written>,
    errors: FormErrors,
) -> PageResult {
    let asking = visit.clone();
    let path = visit.to(&format!("/saker/inngang/{id}"));
    let (name, all) = visit
        .read(move |_, conn| {
            let venues = venues(&asking, conn)?;
            leave_at(&asking, &venues, Action::DescribeWayIn, &id)?;
            Ok((words::premises_name(&venues, &id), ways_in::of(conn, &id)?))
        })
        .await?;
    let say = visit.say();
    let known = all.iter().rev().map(|it| {
        let words = it.words(say.language()).to_owned();
        (say.date(it.from_on), way_words(&visit, it.way), words)
    });
    let last = all.last();
    let today = kernel::today(&*visit.town().clock);
    let usual = || Written {
        from: today.into(),
        way: last.map_or("", |it| it.way.word()).to_owned(),
        words: last.map(|it| it.words.clone()).unwrap_or_default(),
        hours: last.map_or(24, |it| it.hours_before).to_string(),
    };
    let status = errors.status();
    let shown = OnePage {
        known: known.collect(),
        last: last.map(|it| it.id.clone()).unwrap_or_default(),
        written: written.unwrap_or_else(usual),
        visit: &visit,
        path,
        name,
        errors,
    };
    page(&shown, status)
}

/// Says how one gets in from a date on.
pub async fn save(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let (say, fields) = (visit.say(), Fields::read(&body));
    let written = Written {
        from: fields.date("from"),
        way: fields.one("way").to_owned(),
        words: ["nb", "nn", "en"].map(|tag| fields.one(tag).trim().to_owned()),
        hours: fields.one("hours").trim().to_owned(),
    };
    let mut errors = FormErrors::new();
    let from = written.from.date();
    if from.is_none() {
        errors.add("from", say.t("care-error-from"));
    }
    let way = Way::from_word(&written.way);
    if way.is_none() {
        errors.add("way", say.t("care-error-way"));
    }
    if written.words[0].is_empty() || written.words.iter().any(|it| it.chars().count() > LONGEST) {
        errors.add("nb", say.t("care-error-way-words"));
    }
    let hours = written
        .hours
        .parse()
        .ok()
        .filter(|hours| (1..=720).contains(hours));
    if hours.is_none() {
        errors.add("hours", say.t("care-error-hours"));
    }
    let (Some(from_on), Some(way), Some(hours_before), true) =
        (from, way, hours, errors.is_empty())
    else {
        return render(visit, id, Some(written), errors).await;
    };
    let (asking, seen) = (visit.clone(), fields.one("last").to_owned());
    visit
        .write(move |town, conn| {
            let venues = venues(&asking, conn)?;
            let permit = leave_at(&asking, &venues, Action::DescribeWayIn, &id)?;
            let last = ways_in::of(conn, &id)?.pop();
            if last.map(|it| it.id).unwrap_or_default() != seen {
                return Err(PageError::Changed);
            }
            let way_in = WayIn {
                id: town.ids.next(),
                premises: id,
                from_on,
                way,
                words: written.words,
                hours_before,
            };
            let parts = (&*town.clock as _, &*town.ids as _);
            describe_way_in(conn, parts, &permit, &way_in)?;
            let_in::plan(conn, town, 60)?;
            Ok(())
        })
        .await?;
    Ok(see_done(
        &visit.to("/saker/inngang"),
        texts::id("care-done-way"),
    ))
}

impl OnePage<'_> {
    fn ways(&self) -> Vec<Choice> {
        let choice = |(way, word): (Way, &'static str)| {
            Choice::new(word, way_words(self.visit, way)).chosen(word == self.written.way)
        };
        Way::ALL.into_iter().map(choice).collect()
    }
}
