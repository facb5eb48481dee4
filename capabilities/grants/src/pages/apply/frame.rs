//! What stands around every step of a form: the way here, the steps, when it was saved and who else
//! writes.

use db::Conn;
use identity::people;
use web::{Crumb, PageError, Step, StepPlace, Visit};

use crate::{check, ground::Ground, known::Known, pages::words, store};

/// Others are said to write for so long after their last word was saved.
const PRESENT_SECONDS: i64 = 120;

/// The frame.
pub struct Frame {
    /// The application's id.
    pub id: String,
    /// The round's title.
    pub title: String,
    /// Who applies.
    pub name: String,
    /// «Frist onsdag 15. april kl. 23.59».
    pub deadline: String,
    /// The steps.
    pub steps: Vec<Step>,
    /// From the start to here.
    pub crumbs: Vec<Crumb>,
    /// When it was saved, and who else writes.
    pub saved: String,
    /// Staff write for the applicant.
    pub is_staff: bool,
}

impl Frame {
    /// Around the step with this number; the one after the last is the look-over.
    pub fn of(
        visit: &Visit,
        conn: &mut Conn,
        ground: &Ground,
        known: Option<&Known>,
        here: usize,
    ) -> Result<Self, PageError> {
        let (say, language) = (visit.say(), visit.language());
        let application = &ground.application;
        let base = format!("/soknad/{}", application.id);
        let mut steps = Vec::new();
        for (number, step) in ground.form.steps.iter().enumerate() {
            let errors = check::step(say, ground, known, number);
            let is_begun = step
                .blocks
                .iter()
                .any(|block| !ground.answer(&block.code).is_empty());
            let count = i64::try_from(errors.all().len()).unwrap_or_default();
            let (place, note) = match (number == here, errors.is_empty(), is_begun) {
                (true, false, true) => (StepPlace::Here, say.tn("grants-step-lacks", count)),
                (true, _, _) => (StepPlace::Here, String::new()),
                (false, true, true) => (StepPlace::Done, say.t("grants-step-done").into_owned()),
                (false, false, true) => (StepPlace::Ahead, say.tn("grants-step-lacks", count)),
                (false, _, false) => (StepPlace::Ahead, String::new()),
            };
            steps.push(Step {
                words: words_of(&step.heading, language),
                path: (number != here).then(|| visit.to(&format!("{base}/steg/{}", number + 1))),
                note,
                place,
            });
        }
        let is_last = here == ground.form.steps.len();
        steps.push(Step {
            words: say.t("grants-look-over").into_owned(),
            path: (!is_last).then(|| visit.to(&format!("{base}/se-over"))),
            note: String::new(),
            place: if is_last {
                StepPlace::Here
            } else {
                StepPlace::Ahead
            },
        });
        let title = ground.round.titled(language).to_owned();
        let crumb = |words: String, path: &str| Crumb {
            words,
            path: visit.to(path),
        };
        let crumbs = vec![
            crumb(say.t("grants-calls").into_owned(), "/tilskudd"),
            crumb(title.clone(), &format!("/tilskudd/{}", ground.round.id)),
            crumb(steps[here].words.clone(), visit.path()),
        ];
        let now = visit.town().clock.now();
        Ok(Self {
            id: application.id.clone(),
            name: applicant(conn, ground)?,
            deadline: words::deadline(say, &ground.round, now),
            saved: saved(visit, conn, ground)?,
            is_staff: !application.way.is_empty(),
            title,
            steps,
            crumbs,
        })
    }

    /// An address below the application's.
    pub fn to(&self, visit: &Visit, rest: &str) -> String {
        visit.to(&format!("/soknad/{}{rest}", self.id))
    }
}

/// Who applies, in words.
pub fn applicant(conn: &mut Conn, ground: &Ground) -> Result<String, PageError> {
    let application = &ground.application;
    let group = &application.group_name;
    let name = match &application.held_by {
        Some(id) => associations::name(conn, id)?.unwrap_or_default(),
        None if !group.is_empty() => return Ok(group.clone()),
        None => match &application.person_id {
            Some(id) => people::one(conn, id)?
                .map(|person| person.name)
                .unwrap_or_default(),
            None => String::new(),
        },
    };
    if group.is_empty() || application.held_by.is_none() {
        return Ok(name);
    }
    Ok(format!("{group}, {name}"))
}

/// «Lagret kl. 20.31. Jon Aasheim skriver også nå.»
pub fn saved(visit: &Visit, conn: &mut Conn, ground: &Ground) -> Result<String, PageError> {
    let say = visit.say();
    let now = visit.town().clock.now();
    let me = visit.who().map(|who| &who.person);
    let mut all = Vec::new();
    match ground.last_saved() {
        Some((at, _)) => {
            let (day, today) = (at.in_oslo(), now.in_oslo().date());
            let time = if day.date() == today {
                say.time(day.time())
            } else {
                say.date_and_time(day)
            };
            all.push(say.ta("grants-saved", &[("time", &time)]));
        }
        None => all.push(say.t("grants-saves-itself").into_owned()),
    }
    let since = now.plus_seconds(-PRESENT_SECONDS);
    let others = store::answers::present(conn, &ground.application.id, me, since)?;
    let names: Vec<String> = people::several(conn, &others)?
        .into_iter()
        .map(|person| person.name)
        .collect();
    if !names.is_empty() {
        let listed = say.list(&names);
        let count = i64::try_from(names.len()).unwrap_or_default();
        all.push(say.tna("grants-others-write", count, &[("names", &listed)]));
    }
    Ok(all.join(" "))
}

fn words_of(words: &kernel::Translated, language: kernel::Language) -> String {
    words
        .nearest(language)
        .map(|(_, text)| text.to_owned())
        .unwrap_or_default()
}
