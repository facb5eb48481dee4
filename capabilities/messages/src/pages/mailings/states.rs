//! How a message went: for each that got it, whether the mail is queued, sent or failed and why,
//! and whether it has been opened in the inbox.
//!
//! The states of mail are told by the mail itself ([`jobs::mail::states`]); a mail that was sent may
//! still be read by nobody, so «opened» is told apart.

use std::collections::{BTreeMap, HashMap};

use askama::Template;
use axum::http::StatusCode;
use db::Conn;
use jobs::mail::{self, Cause, State as MailState};
use kernel::Instant;
use web::{Fields, PageError, PageResult, Pages, State, Town, Visit, page};

use super::list::{state, title_words};
use crate::{
    access::{Action, may},
    model::{ByMail, Mailing, MailingState},
    pages::words::{person_name, when},
    store,
};

const ROWS_ON_A_PAGE: usize = 20;

#[derive(Template)]
#[template(path = "mailings/states.html")]
struct StatesPage<'a> {
    visit: &'a Visit,
    mailing: Mailing,
    title: String,
    state: State,
    state_words: String,
    sent: String,
    sums: Vec<(State, String, String)>,
    rows: Vec<Row>,
    pages: Pages,
    can_stop: bool,
}

struct Row {
    association: String,
    path: String,
    to: String,
    state: State,
    words: String,
    opened: String,
}

/// How one mail, or the lack of one, is told.
type Told = (State, &'static str);

/// The page.
pub async fn show(visit: &Visit, mailing: Mailing) -> PageResult {
    let here: usize = Fields::read(visit.query().as_bytes())
        .one("side")
        .parse()
        .unwrap_or(1);
    let (asked, spoken) = (mailing.clone(), visit.clone());
    let (counts, opened, rows, all, waiting) = visit
        .read(move |town, conn| rows(&spoken, town, conn, &asked, here))
        .await?;
    let say = visit.say();
    let mut sums: Vec<(State, String, String)> = counts
        .into_iter()
        .map(|(_, ((shape, words), count))| (shape, say.t(words).into_owned(), say.number(count)))
        .collect();
    sums.push((
        State::Good,
        say.t("mailing-opened").into_owned(),
        say.number(opened),
    ));
    let last = all.div_ceil(ROWS_ON_A_PAGE).max(1);
    let base = visit.to(&format!("/saker/utsendelser/{}", mailing.id));
    let (shape, words) = state(mailing.state);
    let may_write = may(&visit.actor(), Action::WriteToMany).is_ok();
    let page_of = StatesPage {
        visit,
        title: title_words(visit, &mailing),
        state: shape,
        state_words: say.t(words).into_owned(),
        sent: mailing
            .sent_at
            .map(|at| when(say, visit.town(), at))
            .unwrap_or_default(),
        sums,
        rows,
        pages: Pages::new(say, here.clamp(1, last), last, |side| {
            format!("{base}?side={side}")
        }),
        can_stop: may_write && waiting && mailing.state == MailingState::Sent,
        mailing,
    };
    page(&page_of, StatusCode::OK)
}

type Found = (BTreeMap<usize, (Told, i64)>, i64, Vec<Row>, usize, bool);

fn rows(
    visit: &Visit,
    town: &Town,
    conn: &mut Conn,
    mailing: &Mailing,
    here: usize,
) -> Result<Found, PageError> {
    let recipients = store::recipients(conn, &mailing.id)?;
    let mails: Vec<String> = recipients.iter().filter_map(|it| it.mail.clone()).collect();
    let states: HashMap<String, MailState> = mail::states(conn, &mails)?.into_iter().collect();
    let threads: HashMap<String, String> = store::threads_of_mailing(conn, &mailing.id)?
        .into_iter()
        .map(|thread| (thread.association, thread.id))
        .collect();
    let ids: Vec<String> = threads.values().cloned().collect();
    let mut opened: HashMap<String, Instant> = HashMap::new();
    for opening in store::openings(conn, &ids)? {
        let first = opened.entry(opening.thread).or_insert(opening.first_at);
        *first = opening.first_at.min(*first);
    }
    let mut counts: BTreeMap<usize, (Told, i64)> = BTreeMap::new();
    for recipient in &recipients {
        let (rank, words) = told(
            recipient.by_mail,
            recipient.mail.as_ref().map(|id| &states[id]),
        );
        counts.entry(rank).or_insert((words, 0)).1 += 1;
    }
    let waiting = states
        .values()
        .any(|state| matches!(state, MailState::Queued | MailState::Delayed));
    let all = recipients.len();
    let last = all.div_ceil(ROWS_ON_A_PAGE).max(1);
    let first = (here.clamp(1, last) - 1) * ROWS_ON_A_PAGE;
    let say = visit.say();
    let mut shown = Vec::new();
    for recipient in recipients.into_iter().skip(first).take(ROWS_ON_A_PAGE) {
        let (_, (shape, words)) = told(
            recipient.by_mail,
            recipient.mail.as_ref().map(|id| &states[id]),
        );
        let seen = threads
            .get(&recipient.association)
            .and_then(|thread| opened.get(thread));
        let name = associations::name(conn, &recipient.association)?;
        shown.push(Row {
            path: visit.to(&format!("/saker/forening/{}", recipient.association)),
            association: name.unwrap_or_default(),
            to: match (&recipient.person, recipient.by_mail) {
                (Some(person), _) => person_name(conn, say, Some(person))?,
                (None, ByMail::Sent) => say.t("mailing-to-own-address").into_owned(),
                (None, _) => say.t("mailing-to-inbox").into_owned(),
            },
            state: shape,
            words: say.t(words).into_owned(),
            opened: seen.map(|at| when(say, town, *at)).unwrap_or_default(),
        });
    }
    let opened = i64::try_from(opened.len()).unwrap_or(i64::MAX);
    Ok((counts, opened, shown, all, waiting))
}

/// Where a state stands among the sums, its shape and its words.
fn told(by_mail: ByMail, mail: Option<&MailState>) -> (usize, Told) {
    match (by_mail, mail) {
        (ByMail::NoAddress, _) => (7, (State::Lacking, texts::id("mailing-no-address"))),
        (ByMail::Declined, _) => (8, (State::Out, texts::id("mailing-declined"))),
        (ByMail::Sent, Some(MailState::Sent(_))) => {
            (0, (State::Good, texts::id("mailing-mail-sent")))
        }
        (ByMail::Sent, Some(MailState::Queued) | None) => {
            (1, (State::Waiting, texts::id("mailing-mail-queued")))
        }
        (ByMail::Sent, Some(MailState::Delayed)) => {
            (2, (State::Waiting, texts::id("mailing-mail-delayed")))
        }
        (ByMail::Sent, Some(MailState::Failed(_, cause))) => match cause {
            Cause::Bounced => (3, (State::Stopped, texts::id("mailing-mail-bounced"))),
            Cause::Refused => (4, (State::Stopped, texts::id("mailing-mail-refused"))),
            Cause::Unreachable => (5, (State::Stopped, texts::id("mailing-mail-unreachable"))),
            Cause::Withdrawn => (6, (State::Out, texts::id("mailing-mail-withdrawn"))),
        },
    }
}
