//! Where she is signed in: each device, since when, and a way to end it; and out of all of them.
//!
//! For everybody, about oneself alone. Whoever sees a device she does not know, or left a library
//! without signing out, ends it from here at once; no proof is asked for, because ending gives
//! nobody anything. Ending the one she sits at signs her out.

use askama::Template;
use axum::{
    body::Bytes,
    http::{StatusCode, header},
};
use identity::{Session, people::BY_EMAIL, sessions};
use web::{Cookie, Fields, PageError, PageResult, Visit, page, see_done, see_other};

use crate::{
    access::{Action, may},
    pages::sign_in::DEMO,
};

#[derive(Template)]
#[template(path = "me/sessions.html")]
struct SessionsPage<'a> {
    visit: &'a Visit,
    sessions: Vec<Line>,
}

/// One session, in words.
struct Line {
    id: String,
    device: String,
    with: String,
    since: String,
    used: String,
    here: bool,
}

pub async fn show(visit: Visit) -> PageResult {
    let id = visit.person()?.person.clone();
    let alive = visit
        .read(move |town, conn| Ok(sessions::alive(conn, &*town.clock, &id)?))
        .await?;
    let list = SessionsPage {
        sessions: alive
            .into_iter()
            .map(|session| Line::of(&visit, session))
            .collect(),
        visit: &visit,
    };
    page(&list, StatusCode::OK)
}

pub async fn send(visit: Visit, body: Bytes) -> PageResult {
    let person = visit.person()?.person.clone();
    let fields = Fields::read(&body);
    let (one, everywhere) = (fields.one("end").to_owned(), fields.has("everywhere"));
    let here = visit.session().map(|session| session.id.clone());
    let leaves = everywhere || here.as_deref() == Some(one.as_str());
    let actor = visit.actor();
    visit
        .write(move |town, conn| {
            let permit = may(&actor, Action::ChangeOneself)?;
            let (clock, ids) = (&*town.clock, &*town.ids);
            let ended = if everywhere {
                sessions::end_all(conn, clock, &person, None)? > 0
            } else {
                sessions::end(conn, clock, &person, &one)?
            };
            if !ended {
                return Err(PageError::NotFound);
            }
            let subject = if everywhere { person.0.as_str() } else { &one };
            let versions = access::Versions::default();
            access::record_with(
                conn,
                clock,
                ids,
                &permit,
                subject,
                versions,
                None,
                "signed out",
            )?;
            Ok::<_, PageError>(())
        })
        .await?;
    if !leaves {
        return Ok(see_done(
            &visit.to("/min-side/innlogginger"),
            texts::id("people-done-session-ended"),
        ));
    }
    let mut answer = see_other(&visit.to("/logg-ut"));
    let gone = Cookie::SESSION.clear(visit.is_secure());
    answer.headers_mut().append(header::SET_COOKIE, gone);
    Ok(answer)
}

impl Line {
    fn of(visit: &Visit, session: Session) -> Self {
        let say = visit.say();
        let when = |instant: kernel::Instant| {
            let local = instant.in_oslo();
            format!("{}, {}", say.date(local.date()), say.time(local.time()))
        };
        let providers = &visit.town().outside.providers;
        let with = match session.issuer.as_str() {
            BY_EMAIL => say.t("people-with-email").into_owned(),
            DEMO => say.t("people-demo").into_owned(),
            issuer => providers
                .iter()
                .find(|provider| provider.issuer() == issuer)
                .and_then(|provider| provider.name().nearest(visit.language()))
                .map_or_else(String::new, |(_, name)| name.to_owned()),
        };
        Self {
            device: match session.device.as_str() {
                "" => say.t("people-unknown-device").into_owned(),
                device => device.to_owned(),
            },
            with,
            since: when(session.begun_at),
            used: when(session.seen_at),
            here: visit.session().is_some_and(|own| own.id == session.id),
            id: session.id,
        }
    }
}
