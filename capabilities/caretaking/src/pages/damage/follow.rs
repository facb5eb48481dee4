//! The list of damage, and one of it: what was told, what was done, and what comes now.
//!
//! Each step stays with who took it and when; the list can be narrowed to what is open.

use ::access::Permit;
use askama::Template;
use axum::{
    body::Bytes,
    extract::Path,
    http::{StatusCode, header},
    response::IntoResponse as _,
};
use db::Conn;
use documents::FileId;
use web::{Choice, Fields, FormErrors, InPath, PageError, PageResult, Visit, page, see_done};

use super::state;
use crate::{
    DAMAGE_TASK,
    access::Action,
    actions,
    model::{Damage, DamageState},
    pages::{
        ground::{holder, venues},
        reach::{Reach, leave_at},
    },
    store::damage,
    words,
};

const LONGEST: usize = 2000;

#[derive(Template)]
#[template(path = "damage/list.html")]
struct ListPage<'a> {
    visit: &'a Visit,
    all: bool,
    rows: Vec<(Damage, String)>,
}

#[derive(Template)]
#[template(path = "damage/one.html")]
struct OnePage<'a> {
    visit: &'a Visit,
    read: Read,
    words: String,
    errors: FormErrors,
}

struct Read {
    it: Damage,
    place: String,
    /// The time it is thought to come from, and who had it.
    from: String,
    pictures: Vec<(String, String)>,
    steps: Vec<(String, (web::State, String), String)>,
}

/// The list: what is not mended, or everything with `?vis=alle`.
pub async fn list(visit: Visit) -> PageResult {
    let all = Fields::read(visit.query().as_bytes()).one("vis") == "alle";
    let states: &[DamageState] = if all {
        &[
            DamageState::Open,
            DamageState::Mending,
            DamageState::Mended,
            DamageState::Charged,
        ]
    } else {
        &[DamageState::Open, DamageState::Mending]
    };
    let asking = visit.clone();
    let rows = visit
        .read(move |_, conn| {
            let venues = venues(&asking, conn)?;
            let reach = Reach::of(&asking, &venues, Action::FollowDamage)?;
            let found = damage::in_states(conn, states)?.into_iter();
            Ok(found
                .filter(|it| reach.holds_premises(&venues, &it.premises))
                .map(|it| {
                    let place = words::premises_name(&venues, &it.premises);
                    (it, place)
                })
                .collect())
        })
        .await?;
    let shown = ListPage {
        visit: &visit,
        all,
        rows,
    };
    page(&shown, StatusCode::OK)
}

/// One of it.
pub async fn one(visit: Visit, Path(id): Path<String>) -> PageResult {
    render(visit, id, String::new(), FormErrors::new()).await
}

async fn render(visit: Visit, id: String, words: String, errors: FormErrors) -> PageResult {
    let asking = visit.clone();
    let read = visit.read(move |_, conn| read(&asking, conn, &id)).await?;
    let status = errors.status();
    let shown = OnePage {
        visit: &visit,
        read,
        words,
        errors,
    };
    page(&shown, status)
}

/// What she may follow, and her leave to.
fn hers(visit: &Visit, conn: &mut Conn, id: &str) -> Result<(Damage, Permit<Action>), PageError> {
    let venues = venues(visit, conn)?;
    Reach::of(visit, &venues, Action::FollowDamage)?;
    let it = damage::one(conn, id)?.ok_or(PageError::NotFound)?;
    let permit = leave_at(visit, &venues, Action::FollowDamage, &it.premises)?;
    Ok((it, permit))
}

fn read(visit: &Visit, conn: &mut Conn, id: &str) -> Result<Read, PageError> {
    let (it, _) = hers(visit, conn, id)?;
    let venues = venues(visit, conn)?;
    let say = visit.say();
    let from = match &it.occurrence {
        Some(occurrence) => venues::occurrence(conn, occurrence)?,
        None => None,
    };
    let from = match from {
        Some(time) => {
            let who = holder(visit, conn, &time)?;
            format!("{who}, {}", words::when(say, time.period))
        }
        None => String::new(),
    };
    let picture = |it: damage::Picture| {
        let path = visit.to(&format!("/saker/skader/{id}/bilde/{}", it.rank));
        (path, it.alternative)
    };
    let step = |it: damage::Step| {
        let state = DamageState::from_word(&it.state)?;
        Some((
            say.date_and_time(it.at.in_oslo()),
            super::state(say, state),
            it.words,
        ))
    };
    Ok(Read {
        place: words::premises_name(&venues, &it.premises),
        from,
        pictures: damage::pictures(conn, id)?
            .into_iter()
            .map(picture)
            .collect(),
        steps: damage::steps(conn, id)?
            .into_iter()
            .filter_map(step)
            .collect(),
        it,
    })
}

/// Gives it another state, with what was done.
pub async fn save(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let fields = Fields::read(&body);
    let (words, version) = (fields.one("words").trim().to_owned(), fields.version());
    let state = DamageState::from_word(fields.one("state"));
    let mut errors = FormErrors::new();
    if state.is_none() {
        errors.add("state", visit.say().t("care-error-state"));
    }
    if words.chars().count() > LONGEST {
        errors.add("words", visit.say().t("care-error-words"));
    }
    let Some(state) = state.filter(|_| errors.is_empty()) else {
        return render(visit, id, words, errors).await;
    };
    let (of, asking) = (id.clone(), visit.clone());
    visit
        .write(move |town, conn| {
            let (_, permit) = hers(&asking, conn, &of)?;
            let parts = (&*town.clock as _, &*town.ids as _);
            let known = (of.as_str(), version.ok_or(PageError::Changed)?);
            actions::follow(conn, parts, &permit, known, (state, &words))?;
            if matches!(state, DamageState::Mended | DamageState::Charged) {
                let by = permit.actor().who().map(|who| &who.person);
                let task = (DAMAGE_TASK, of.as_str());
                tasks::close(conn, &*town.clock, task, tasks::State::Done, by)?;
            }
            Ok::<_, PageError>(())
        })
        .await?;
    let there = visit.to(&format!("/saker/skader/{id}"));
    Ok(see_done(&there, texts::id("care-done-followed")))
}

/// A picture, for those who follow it.
pub async fn picture(visit: Visit, InPath((id, rank)): InPath<(String, i32)>) -> PageResult {
    let asking = visit.clone();
    let bytes = visit
        .read(move |_, conn| {
            hers(&asking, conn, &id)?;
            let known = damage::picture(conn, &id, rank)?.ok_or(PageError::NotFound)?;
            let stored = documents::find(conn, &FileId(known.file_id))?;
            let stored = stored.ok_or(PageError::NotFound)?;
            Ok(documents::content(conn, &stored)?)
        })
        .await?;
    let headers = [
        (header::CONTENT_TYPE, "image/jpeg"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (
            header::CONTENT_SECURITY_POLICY,
            "sandbox; default-src 'none'",
        ),
        (header::CACHE_CONTROL, "private, no-store"),
    ];
    Ok((StatusCode::OK, headers, bytes).into_response())
}

impl ListPage<'_> {
    fn path(&self, it: &Damage) -> String {
        self.visit.to(&format!("/saker/skader/{}", it.id))
    }

    fn state(&self, it: &Damage) -> (web::State, String) {
        state(self.visit.say(), it.state)
    }

    fn day(&self, it: &Damage) -> String {
        self.visit.say().date(it.made_at.in_oslo().date())
    }
}

impl OnePage<'_> {
    fn path(&self) -> String {
        self.visit.to(&format!("/saker/skader/{}", self.read.it.id))
    }

    fn state(&self) -> (web::State, String) {
        state(self.visit.say(), self.read.it.state)
    }

    fn states(&self) -> Vec<Choice> {
        let say = self.visit.say();
        let choice = |(of, word): (DamageState, &str)| {
            Choice::new(word, state(say, of).1).chosen(of == self.read.it.state)
        };
        DamageState::ALL.into_iter().map(choice).collect()
    }

    fn told(&self) -> String {
        self.visit
            .say()
            .date_and_time(self.read.it.made_at.in_oslo())
    }
}
