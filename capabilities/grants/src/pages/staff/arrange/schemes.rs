//! Every scheme with its newest guidelines and its rounds, and the form for a new one.
//!
//! For the municipality's own people; every form is complete without script.

use askama::Template;
use axum::{body::Bytes, http::StatusCode};
use kernel::Translated;
use web::{Choice, Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use super::scheme::unit_choices;
use crate::{
    access::{Action, may_as_staff},
    actions::{self, Hand},
    model::{Form, Kind, Terms},
    store,
};

/// A scheme as a row.
pub struct Row {
    path: String,
    name: String,
    kind: String,
    guidelines: String,
    rounds: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "staff/arrange/schemes.html")]
struct SchemesPage<'a> {
    visit: &'a Visit,
    rows: Vec<Row>,
    kinds: Vec<Choice>,
    units: Vec<Choice>,
    name: String,
    code: String,
    errors: FormErrors,
}

/// What was written of a new scheme.
#[derive(Default)]
struct Written {
    name: String,
    code: String,
    kind: String,
    unit: String,
}

/// Shows it.
pub async fn show(visit: Visit) -> PageResult {
    may_as_staff(&visit.actor(), Action::Arrange)?;
    shown(&visit, Written::default(), FormErrors::new()).await
}

/// Makes a scheme with nothing in it but its name, and goes to write the rest.
pub async fn make(visit: Visit, body: Bytes) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Arrange)?;
    let fields = Fields::read(&body);
    let written = Written {
        name: fields.one("name").to_owned(),
        code: fields.one("code").to_owned(),
        kind: fields.one("kind").to_owned(),
        unit: fields.one("unit").to_owned(),
    };
    let (name, code) = (&written.name, &written.code);
    let (say, mut errors) = (visit.say(), FormErrors::new());
    let kind = Kind::from_word(fields.one("kind"));
    if name.is_empty() || name.chars().count() > 120 {
        errors.add("name", say.t("grantdesk-error-name"));
    }
    let is_word = |code: &str| {
        !code.is_empty() && code.len() <= 30 && code.bytes().all(|byte| byte.is_ascii_lowercase())
    };
    if !is_word(code) {
        errors.add("code", say.t("grantdesk-error-code"));
    }
    if kind.is_none() {
        errors.add("kind", say.t("grantdesk-error-kind"));
    }
    let Some(kind) = kind.filter(|_| errors.is_empty()) else {
        return shown(&visit, written, errors).await;
    };
    let (wanted, unit) = (code.clone(), written.unit.clone());
    let terms = Terms {
        name: Translated {
            nb: name.clone(),
            ..Translated::default()
        },
        is_decision: true,
        ..Terms::default()
    };
    let made = visit
        .write(move |town, conn| {
            if store::schemes::all(conn)?
                .iter()
                .any(|it| it.code == wanted)
            {
                return Ok(None);
            }
            let hand = Hand::new(town, &permit);
            let words = (wanted.as_str(), kind, unit.as_str());
            let form = Form {
                minutes: 10,
                ..Form::default()
            };
            let scheme = actions::new_scheme(conn, &hand, words, &terms, &form)?;
            Ok::<_, PageError>(Some(scheme.id))
        })
        .await?;
    if let Some(id) = made {
        let path = visit.to(&format!("/saker/tilskudd/ordning/{id}"));
        Ok(see_done(&path, texts::id("grantdesk-done-scheme")))
    } else {
        errors.add("code", say.t("grantdesk-error-code-taken"));
        shown(&visit, written, errors).await
    }
}

// texts: grantdesk-kind-*
async fn shown(visit: &Visit, written: Written, errors: FormErrors) -> PageResult {
    let (seen, unit) = (visit.clone(), written.unit.clone());
    let (rows, units) = visit
        .read(move |_, conn| {
            let guidelines = store::schemes::all_guidelines(conn)?;
            let rounds = store::rounds::all(conn)?;
            let (say, language) = (seen.say(), seen.language());
            let rows = store::schemes::all(conn)?.into_iter().map(|scheme| {
                let newest = guidelines.iter().find(|it| it.scheme == scheme.id);
                let own = rounds.iter().filter(|round| round.scheme == scheme.id);
                let kind = scheme.kind.word();
                Row {
                    path: seen.to(&format!("/saker/tilskudd/ordning/{}", scheme.id)),
                    name: newest
                        .map(|it| it.terms.named(language).to_owned())
                        .unwrap_or(scheme.code),
                    kind: say.t(&format!("grantdesk-kind-{kind}")).into_owned(),
                    guidelines: newest
                        .map(|it| {
                            let number = it.number.to_string();
                            let from = say.date(it.from_on);
                            let words = [("number", number.as_str()), ("from", &from)];
                            say.ta("grantdesk-version-from", &words)
                        })
                        .unwrap_or_default(),
                    rounds: own
                        .map(|round| {
                            (
                                round.titled(language).to_owned(),
                                seen.to(&format!("/saker/tilskudd/runde/{}", round.id)),
                            )
                        })
                        .collect(),
                }
            });
            Ok((rows.collect(), unit_choices(conn, language, &unit)?))
        })
        .await?;
    let say = visit.say();
    let kinds = Kind::ALL
        .map(|(_, word)| {
            Choice::new(word, say.t(&format!("grantdesk-kind-{word}"))).chosen(word == written.kind)
        })
        .into();
    let status = errors.status();
    let shown = SchemesPage {
        visit,
        rows,
        kinds,
        units,
        name: written.name,
        code: written.code,
        errors,
    };
    page(
        &shown,
        if status.is_success() {
            StatusCode::OK
        } else {
            status
        },
    )
}
