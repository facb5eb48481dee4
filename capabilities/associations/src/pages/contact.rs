//! Writing to an association without learning its address.
//!
//! The message goes into the outbox with the writer's address to answer to. The writer gets no
//! copy: a form that mails whatever address is typed into it is a way to send spam. Against
//! robots there is a field people cannot see and a limit for each network address; nothing that
//! people would notice.

use std::sync::Arc;

use askama::Template;
use axum::{
    Router,
    body::Bytes,
    extract::{Path, State},
    http::{HeaderValue, StatusCode, header},
    routing::get,
};
use jobs::mail::MailAddress;
use texts::Speaker;
use web::{FormErrors, Limit, PageError, PageResult, Visit, page, see_other};

use super::contact_ways::ContactWays;
use crate::{
    access::{Action, may},
    actions::{Message, contact},
    model::AssociationId,
    public::{Listing, Register},
    store,
};

const LONGEST_NAME: usize = 100;
const LONGEST_MESSAGE: usize = 4000;

/// The routes; they share one limit.
pub fn routes() -> Router {
    Router::new()
        .route("/forening/{id}/skriv", get(show).post(send))
        .route("/forening/{id}/sendt", get(sent))
        .with_state(super::writing_limit())
}

#[derive(Template)]
#[template(path = "contact.html")]
struct ContactPage<'a> {
    visit: &'a Visit,
    listing: &'a Listing,
    written: Written,
    errors: FormErrors,
    /// Said when too many have been sent.
    wait: Option<String>,
}

#[derive(Template)]
#[template(path = "sent.html")]
struct SentPage<'a> {
    visit: &'a Visit,
    listing: &'a Listing,
    contact: ContactWays<'a>,
}

/// The form as it was filled in.
#[derive(Clone, Debug, Default)]
struct Written {
    name: String,
    email: String,
    message: String,
    /// Empty, unless a robot filled it in.
    nickname: String,
}

/// A form that is good.
struct Parsed {
    name: String,
    reply_to: MailAddress,
    message: String,
}

async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    let (register, _) = super::register(&visit).await?;
    let listing = reachable(&register, id)?;
    let form = ContactPage::empty(&visit, listing);
    page(&form, StatusCode::OK)
}

async fn send(
    State(limit): State<Arc<Limit>>,
    visit: Visit,
    Path(id): Path<String>,
    body: Bytes,
) -> PageResult {
    let (register, _) = super::register(&visit).await?;
    let listing = reachable(&register, id)?;
    let written = Written::read(&body);
    let form = |errors, wait| ContactPage {
        written: written.clone(),
        errors,
        wait,
        ..ContactPage::empty(&visit, listing)
    };
    let parsed = match written.parse(visit.say()) {
        Ok(parsed) => parsed,
        Err(errors) => {
            let status = errors.status();
            return page(&form(errors, None), status);
        }
    };
    if let Err(PageError::TooMany(seconds)) = limit.count(&visit) {
        let wait = wait_words(visit.say(), seconds);
        let mut answer = page(
            &form(FormErrors::new(), Some(wait)),
            StatusCode::TOO_MANY_REQUESTS,
        )?;
        answer
            .headers_mut()
            .insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        return Ok(answer);
    }
    let there = visit.to(&format!("/forening/{}", listing.id));
    // A robot is told that all went well.
    if written.nickname.is_empty() {
        let message = parsed.message_to(&visit, listing, &visit.absolute(&there));
        let (id, actor) = (listing.id.clone(), visit.actor());
        visit
            .write(move |town, conn| {
                let association = store::one(conn, &id)?.ok_or(PageError::NotFound)?;
                let permit = may(&actor, Action::Contact, Some(&association))?;
                let (clock, ids) = (&*town.clock, &*town.ids);
                contact(conn, clock, ids, &permit, &association, &message)?;
                Ok::<(), PageError>(())
            })
            .await?;
    }
    Ok(see_other(&format!("{there}/sendt")))
}

async fn sent(visit: Visit, Path(id): Path<String>) -> PageResult {
    let (register, _) = super::register(&visit).await?;
    let listing = reachable(&register, id)?;
    let contact = ContactWays::of(&visit);
    page(
        &SentPage {
            visit: &visit,
            listing,
            contact,
        },
        StatusCode::OK,
    )
}

/// An association that cannot be written to has no such page.
fn reachable(register: &Register, id: String) -> Result<&Listing, PageError> {
    let listing = register
        .get(&AssociationId(id))
        .ok_or(PageError::NotFound)?;
    if listing.is_reachable {
        Ok(listing)
    } else {
        Err(PageError::NotFound)
    }
}

fn wait_words(say: &Speaker, seconds: u64) -> String {
    let minutes = i64::try_from(seconds.div_ceil(60)).unwrap_or(i64::MAX);
    let minutes = say.tn("contact-minutes", minutes);
    say.ta("contact-error-too-many", &[("minutes", &minutes)])
}

impl<'a> ContactPage<'a> {
    fn empty(visit: &'a Visit, listing: &'a Listing) -> Self {
        let (written, errors) = (Written::default(), FormErrors::new());
        Self {
            visit,
            listing,
            written,
            errors,
            wait: None,
        }
    }

    fn heading(&self) -> String {
        self.visit
            .say()
            .ta("contact-title", &[("name", &self.listing.name)])
    }

    fn href(&self) -> String {
        self.visit.to(&format!("/forening/{}", self.listing.id))
    }
}

impl SentPage<'_> {
    fn named(&self, id: &str) -> String {
        self.visit.say().ta(id, &[("name", &self.listing.name)])
    }

    fn href(&self) -> String {
        self.visit.to(&format!("/forening/{}", self.listing.id))
    }
}

impl Written {
    fn read(body: &[u8]) -> Self {
        let mut written = Self::default();
        for (name, value) in form_urlencoded::parse(body) {
            match name.as_ref() {
                "name" => value.trim().clone_into(&mut written.name),
                "email" => value.trim().clone_into(&mut written.email),
                "message" => written.message = value.trim().replace("\r\n", "\n"),
                "nickname" => written.nickname = value.into_owned(),
                _ => {}
            }
        }
        written
    }

    fn parse(&self, say: &Speaker) -> Result<Parsed, FormErrors> {
        let mut errors = FormErrors::new();
        if self.name.is_empty() {
            errors.add("name", say.t("contact-error-name"));
        } else if self.name.chars().count() > LONGEST_NAME {
            errors.add("name", say.t("contact-error-name-long"));
        }
        let reply_to: Option<MailAddress> = self.email.parse().ok();
        if reply_to.is_none() {
            errors.add("email", say.t("contact-error-email"));
        }
        let length = self.message.chars().count();
        if length == 0 {
            errors.add("message", say.t("contact-error-message"));
        } else if length > LONGEST_MESSAGE {
            let [length, most] = [length, LONGEST_MESSAGE]
                .map(|number| say.number(i64::try_from(number).unwrap_or(i64::MAX)));
            let numbers = [("length", length.as_str()), ("most", most.as_str())];
            errors.add("message", say.ta("contact-error-message-long", &numbers));
        }
        match reply_to {
            Some(reply_to) if errors.is_empty() => Ok(Parsed {
                name: self.name.clone(),
                reply_to,
                message: self.message.clone(),
            }),
            _ => Err(errors),
        }
    }
}

impl Parsed {
    /// The mail, in the language of the page it was written on.
    fn message_to(&self, visit: &Visit, listing: &Listing, page: &str) -> Message {
        let say = visit.say();
        let municipality = visit.municipality_name();
        let from = [("name", self.name.as_str())];
        let how = [
            ("association", listing.name.as_str()),
            ("municipality", &municipality),
        ];
        let body = format!(
            "{}\n\n{}\n{}\n\n{}\n\n--\n{}\n{}\n",
            say.ta("contact-mail-intro", &how),
            say.ta("contact-mail-from", &from),
            self.reply_to,
            self.message,
            say.t("contact-mail-answer"),
            say.ta("contact-mail-page", &[("address", page)]),
        );
        Message {
            reply_to: self.reply_to.clone(),
            subject: say.ta("contact-mail-subject", &from),
            from_name: municipality,
            body,
        }
    }
}
