//! Giving somebody access: name, address, what she is to do, until when.
//!
//! Nobody gives more than she has herself. A delegate's access has a last day, proposed a year from
//! now (identity: delegates expire, register rule 3). She gets a mail and says yes herself.

use access::{RoleKind, Scope};
use askama::Template;
use axum::{
    Router,
    body::Bytes,
    extract::{Path, State},
    routing::get,
};
use jiff::{ToSpan as _, civil::Date};
use std::{num::NonZeroU32, sync::Arc, time::Duration};
use texts::Speaker;
use web::{
    Choice, Crumb, Fields, FormErrors, Limit, PageError, PageResult, Visit, WrittenDate, page,
    see_done,
};

use crate::{
    access::Action,
    actions::{self, Offer},
    letters::{Post, asked},
    model::KINDS,
    pages::{crumbs, leave},
    words::kind_words,
};

const LONGEST_NAME: usize = 100;
/// Nobody is given access for longer.
const MOST_YEARS: i32 = 3;
const AT_ONCE: NonZeroU32 = NonZeroU32::new(10).expect("ten is not zero");
const ONE_MORE_EVERY: Duration = Duration::from_mins(3);

pub fn routes() -> Router {
    Router::new()
        .route("/min-forening/{id}/tilganger/ny", get(show).post(send))
        .with_state(Arc::new(Limit::new(AT_ONCE, ONE_MORE_EVERY)))
}

#[derive(Template)]
#[template(path = "who_can_what/give.html")]
struct GivePage<'a> {
    visit: &'a Visit,
    association: &'a str,
    crumbs: Vec<Crumb>,
    written: Written,
    errors: FormErrors,
}

#[derive(Clone, Debug, Default)]
struct Written {
    name: String,
    email: String,
    kind: String,
    scopes: Vec<String>,
    until: WrittenDate,
}

async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    leave(&visit, &id, Action::GiveAccess)?;
    let today = kernel::today(&*visit.town().clock);
    let written = Written {
        kind: RoleKind::Delegate.word().to_owned(),
        until: WrittenDate::from(today.saturating_add(1.year())),
        ..Written::default()
    };
    shown(&visit, &id, written, FormErrors::new())
}

async fn send(
    State(limit): State<Arc<Limit>>,
    visit: Visit,
    Path(id): Path<String>,
    body: Bytes,
) -> PageResult {
    let permit = leave(&visit, &id, Action::GiveAccess)?;
    let written = Written::read(&body);
    let today = kernel::today(&*visit.town().clock);
    let offer = match written.parse(visit.say(), &visit.actor().scopes_for(&id), today) {
        Ok(offer) => offer,
        Err(errors) => return shown(&visit, &id, written, errors),
    };
    limit.count(&visit)?;
    let (from, language) = (asked(&visit), visit.language());
    let at = id.clone();
    visit
        .write(move |town, conn| {
            let post = Post::at(town, &from);
            actions::invite(&post, conn, &permit, (&at, language), &offer)?;
            Ok::<_, PageError>(())
        })
        .await?;
    let back = visit.to(&format!("/min-forening/{id}/tilganger"));
    Ok(see_done(&back, texts::id("officers-done-invited")))
}

fn shown(visit: &Visit, id: &str, written: Written, errors: FormErrors) -> PageResult {
    let status = errors.status();
    let give = GivePage {
        visit,
        association: id,
        crumbs: crumbs(visit, id, &visit.say().t("officers-give"))?,
        written,
        errors,
    };
    page(&give, status)
}

impl Written {
    fn read(body: &[u8]) -> Self {
        let fields = Fields::read(body);
        Self {
            name: fields.one("name").to_owned(),
            email: fields.one("email").to_owned(),
            kind: fields.one("kind").to_owned(),
            scopes: fields.all("scope").into_iter().map(str::to_owned).collect(),
            until: fields.date("until"),
        }
    }

    fn parse(&self, say: &Speaker, own: &[Scope], today: Date) -> Result<Offer, FormErrors> {
        let mut errors = FormErrors::new();
        let length = self.name.chars().count();
        if length == 0 || length > LONGEST_NAME {
            errors.add("name", say.t("officers-error-name"));
        }
        let email = self.email.parse().ok();
        if email.is_none() {
            errors.add("email", say.t("officers-error-email"));
        }
        let kind = RoleKind::from_word(&self.kind).filter(|kind| KINDS.contains(kind));
        if kind.is_none() {
            errors.add("kind", say.t("officers-error-kind"));
        }
        let is_delegate = kind == Some(RoleKind::Delegate);
        let mut scopes: Vec<Scope> = Scope::ALL.to_vec();
        scopes.retain(|scope| self.scopes.iter().any(|word| word == scope.word()));
        if scopes.is_empty() {
            scopes = kind.map_or(&[][..], RoleKind::usual_scopes).to_vec();
        }
        if scopes.is_empty() && is_delegate {
            errors.add("scope", say.t("officers-error-scope"));
        } else if scopes.iter().any(|scope| !own.contains(scope)) {
            errors.add("scope", say.t("officers-error-scope-own"));
        }
        let until = checked_until(say, &self.until, today, is_delegate, &mut errors);
        match (email, kind) {
            (Some(email), Some(kind)) if errors.is_empty() => Ok(Offer {
                name: self.name.clone(),
                email,
                kind,
                scopes,
                until,
                handover: None,
            }),
            _ => Err(errors),
        }
    }
}

/// The last day that was written, when one may be given.
pub(super) fn checked_until(
    say: &Speaker,
    written: &WrittenDate,
    today: Date,
    is_needed: bool,
    errors: &mut FormErrors,
) -> Option<Date> {
    let until = written.checked("until", say, errors);
    let latest = today.saturating_add(MOST_YEARS.years());
    match until {
        None if written.is_empty() && is_needed => {
            errors.add("until", say.t("officers-error-until-needed"));
        }
        Some(day) if day < today => errors.add("until", say.t("officers-error-until-past")),
        Some(day) if day > latest => {
            let latest = say.date(latest);
            errors.add(
                "until",
                say.ta("officers-error-until-far", &[("day", &latest)]),
            );
        }
        _ => {}
    }
    until
}

/// Kinds to choose from.
pub(super) fn kind_choices(say: &Speaker, kinds: &[RoleKind], chosen: &str) -> Vec<Choice> {
    let choice = |kind: &RoleKind| {
        Choice::new(kind.word(), kind_words(say, *kind)).chosen(chosen == kind.word())
    };
    kinds.iter().map(choice).collect()
}

/// Scopes to choose from; only what she has herself.
pub(super) fn scope_choices(say: &Speaker, own: &[Scope], chosen: &[String]) -> Vec<Choice> {
    let choice = |scope: &Scope| {
        let is_chosen = chosen.iter().any(|word| word == scope.word());
        // texts: scope-*
        let words = say.t(&format!("scope-{}", scope.word())).into_owned();
        Choice::new(scope.word(), words).chosen(is_chosen)
    };
    own.iter().map(choice).collect()
}

impl GivePage<'_> {
    fn heading(&self) -> String {
        self.visit.say().t("officers-give").into_owned()
    }

    fn kinds(&self) -> Vec<Choice> {
        kind_choices(self.visit.say(), &KINDS, &self.written.kind)
    }

    fn scopes(&self) -> Vec<Choice> {
        let own = self.visit.actor().scopes_for(self.association);
        scope_choices(self.visit.say(), &own, &self.written.scopes)
    }

    fn action(&self) -> String {
        self.visit.to(self.visit.path())
    }
}
