//! Back from a provider: whose answer it is, what it proves, and who she is here.
//!
//! The attempt is removed before anything else happens, so an answer counts once. It must come to the
//! browser that began. A person is (issuer, subject): a new one is made when nobody is known by these
//! two, whatever name, address or number comes along (ASVS 5.0 V6.8.1).

use std::sync::Arc;

use axum::{extract::Query, http::HeaderMap};
use db::Conn;
use identity::{
    Person, Strength,
    attempts::{self, Kept},
    oidc::{self, Answer, Proven, Provider, Refusal},
    people::{self, Identity},
    sessions::SignedIn,
};
use kernel::Language;
use web::{PageError, PageResult, Town, Visit};

use super::{
    entry::{device, enter_at},
    refused::{another_person, refused},
};
use crate::{
    access::{Action, may},
    actions::{arrive, follow_token, prove},
    pages::browser::{Tie, language_of, with_return_in},
};

/// What became of a good answer.
enum Outcome {
    /// The token of a session, whose it is.
    In(String, Box<Person>),
    /// Another person than the one who was to prove who she is.
    Another,
}

pub async fn get(visit: Visit, asked: HeaderMap, Query(answer): Query<Answer>) -> PageResult {
    let Some(kept) = taken(&visit, &asked, &answer).await? else {
        return Ok(refused(&visit, "unknown", &Refusal::StateDiffers, ""));
    };
    let return_to = kept.return_to.clone();
    let key = kept.attempt.provider().to_owned();
    let Some(provider) = visit.town().outside.provider(&key).map(Arc::clone) else {
        return Ok(refused(&visit, &key, &Refusal::ProviderDiffers, &return_to));
    };
    let (inner, asked_of) = (visit.clone(), Arc::clone(&provider));
    let finished = tokio::task::spawn_blocking(move || {
        let proven = asked_of.finish(&*inner.town().clock, &kept.attempt, &answer);
        proven.map(|proven| (kept, proven))
    })
    .await
    .map_err(|fault| PageError::fault(&fault))?;
    let (kept, proven) = match finished {
        Ok(finished) => finished,
        Err(refusal) => return Ok(refused(&visit, &key, &refusal, &return_to)),
    };
    let (inner, device) = (visit.clone(), device(&asked));
    let language = language_of(&visit, &return_to);
    let outcome = visit
        .write(move |town, conn| {
            let come = Come {
                visit: &inner,
                kept: &kept,
                proven: &proven,
                provider: &provider,
                device: &device,
            };
            come.become_somebody(town, conn, language)
        })
        .await?;
    Ok(match outcome {
        Outcome::Another => another_person(&visit, &key, &return_to),
        Outcome::In(token, person) if person.name.is_empty() => {
            let next = with_return_in(language, "/logg-inn/navn", &return_to);
            enter_at(&visit, &token, &next)
        }
        Outcome::In(token, _) => enter_at(&visit, &token, &return_to),
    })
}

async fn taken(
    visit: &Visit,
    asked: &HeaderMap,
    answer: &Answer,
) -> Result<Option<Kept>, PageError> {
    let Some(tie) = Tie::of(visit, asked) else {
        return Ok(None);
    };
    let state = answer.state.clone();
    visit
        .write(move |_, conn| Ok(attempts::take(conn, &state, &tie.hash)?))
        .await
}

struct Come<'a> {
    visit: &'a Visit,
    kept: &'a Kept,
    proven: &'a Proven,
    provider: &'a Provider,
    device: &'a str,
}

impl Come<'_> {
    fn become_somebody(
        &self,
        town: &Town,
        conn: &mut Conn,
        language: Language,
    ) -> Result<Outcome, PageError> {
        let permit = may(&self.visit.actor(), Action::SignIn)?;
        let proven = self.proven;
        let session = self.visit.session();
        if let Some(wanted) = &self.kept.person {
            let known = people::known_by(conn, &proven.issuer, &proven.subject)?;
            let same = known.filter(|person| person.id == *wanted);
            let own = session.filter(|session| session.person_id == *wanted);
            let (Some(person), Some(session)) = (same, own) else {
                return Ok(Outcome::Another);
            };
            let token = prove(town, conn, &permit, session)?;
            return Ok(token.map_or(Outcome::Another, |token| {
                Outcome::In(token, Box::new(person))
            }));
        }
        let key = &town.outside.key;
        let mac = proven
            .national_number
            .as_ref()
            .map(|number| number.mac(|digits| key.mac("national_number", digits)));
        let identity = Identity {
            issuer: &proven.issuer,
            subject: &proven.subject,
            number_mac: mac.as_deref(),
        };
        let said = (
            proven.name.as_deref().unwrap_or_default(),
            proven.email.as_deref().unwrap_or_default(),
        );
        let person = people::welcome(conn, &*town.clock, &*town.ids, identity, said, language)?;
        follow_token(town, conn, &person.id, self.provider.key(), &proven.groups)?;
        let signed_in = SignedIn {
            person: &person.id,
            issuer: &proven.issuer,
            strength: match proven.strength {
                oidc::Strength::Low => Strength::Email,
                oidc::Strength::Substantial => Strength::Substantial,
                oidc::Strength::High => Strength::High,
            },
            provider_sid: proven.sid.as_deref(),
            id_token: proven.sign_out_hint.as_deref(),
            device: self.device,
        };
        let token = arrive(town, conn, session, &signed_in)?;
        Ok(Outcome::In(token, Box::new(person)))
    }
}
