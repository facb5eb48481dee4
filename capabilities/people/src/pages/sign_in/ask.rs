//! Where signing in begins: the municipality's providers as links, and a field for an e-mail address.
//!
//! Whether an address is known makes no difference to anything here: not to the status, the page, the
//! letter or the work (ASVS 5.0 V6.3.8). The answer to a good address is always «we have sent a code».

use std::sync::Arc;

use askama::Template;
use axum::{
    body::Bytes,
    extract::State,
    http::{HeaderMap, HeaderValue, StatusCode, header},
};
use identity::codes::{CodePurpose, Made};
use jobs::mail::MailAddress;
use web::{Fields, FormErrors, PageError, PageResult, Visit, page};

use super::{
    Limits, code_sent,
    code_sent::WAIT_SECONDS,
    demo::{Face, faces},
    entry::keep_from_stores,
};
use crate::{
    access::{Action, may},
    actions::{AskedCode, send_code, subject_of},
    pages::browser::{Tie, parameter, where_to, with_return},
};

#[derive(Template)]
#[template(path = "sign_in/ask.html")]
struct AskPage<'a> {
    visit: &'a Visit,
    /// Address and words of each provider.
    providers: Vec<(String, String)>,
    faces: Vec<Face>,
    return_to: String,
    email: String,
    errors: FormErrors,
    wait: Option<String>,
}

pub async fn show(visit: Visit) -> PageResult {
    let return_to = where_to(&visit, &parameter(&visit, "til"));
    answer(&AskPage::empty(&visit, return_to), StatusCode::OK)
}

pub async fn send(
    State(limits): State<Arc<Limits>>,
    visit: Visit,
    asked: HeaderMap,
    body: Bytes,
) -> PageResult {
    if !visit.town().outside.email_codes {
        return Err(PageError::NotFound);
    }
    let fields = Fields::read(&body);
    let form = AskPage {
        email: fields.one("email").to_owned(),
        ..AskPage::empty(&visit, where_to(&visit, fields.one("til")))
    };
    let Ok(address) = form.email.parse::<MailAddress>() else {
        let mut errors = FormErrors::new();
        errors.add("email", visit.say().t("people-email-wrong"));
        let status = errors.status();
        return answer(&AskPage { errors, ..form }, status);
    };
    if let Err(PageError::TooMany(seconds)) = limits.asking.count(&visit) {
        return form.too_many(seconds);
    }
    let tie = Tie::of_or_new(&visit, &asked);
    let (inner, browser, return_to) = (visit.clone(), tie.hash.clone(), form.return_to.clone());
    let made = visit
        .write(move |town, conn| {
            let permit = may(&inner.actor(), Action::SignIn)?;
            let code = AskedCode {
                purpose: CodePurpose::SignIn,
                about: &subject_of(&town.outside.key, address.as_str()),
                browser: &browser,
                address: &address,
                return_to: &return_to,
                say: inner.say(),
                municipality: &inner.municipality_name(),
            };
            Ok::<_, PageError>(send_code(town, conn, &permit, &code)?)
        })
        .await?;
    if matches!(made, Made::TooMany) {
        return form.too_many(WAIT_SECONDS);
    }
    code_sent(&visit, "/logg-inn/kode", &tie, fields.has("again"), &made)
}

fn answer(form: &AskPage<'_>, status: StatusCode) -> PageResult {
    let mut answer = page(form, status)?;
    keep_from_stores(answer.headers_mut());
    Ok(answer)
}

impl<'a> AskPage<'a> {
    fn empty(visit: &'a Visit, return_to: String) -> Self {
        let outside = &visit.town().outside;
        let providers = outside.providers.iter().map(|provider| {
            let path = with_return(visit, &format!("/logg-inn/{}", provider.key()), &return_to);
            let name = provider.name().nearest(visit.language());
            let name = name.map_or(provider.key(), |(_, name)| name);
            (
                path,
                visit.say().ta("people-with-provider", &[("name", name)]),
            )
        });
        Self {
            visit,
            providers: providers.collect(),
            faces: faces(visit),
            return_to,
            email: String::new(),
            errors: FormErrors::new(),
            wait: None,
        }
    }

    fn too_many(self, seconds: u64) -> PageResult {
        let minutes = i64::try_from(seconds.div_ceil(60)).unwrap_or(i64::MAX);
        let wait = self.visit.say().tn("people-too-many", minutes);
        let form = Self {
            wait: Some(wait),
            ..self
        };
        let mut answer = answer(&form, StatusCode::TOO_MANY_REQUESTS)?;
        let headers = answer.headers_mut();
        headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        Ok(answer)
    }

    fn takes_email(&self) -> bool {
        self.visit.town().outside.email_codes
    }

    fn is_first_way(&self) -> bool {
        self.providers.is_empty()
    }
}
