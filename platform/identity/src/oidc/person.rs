//! From the claims of a good token to what we know about a person.
//!
//! What a municipality's settings say decides: which claims name her, which hold an identity number
//! or groups, and what a level is worth. What somebody asked for in an address never does.

use jiff::Timestamp;
use kernel::{Clock, Instant, OrganisationNumber};
use serde_json::Value;
use zeroize::{Zeroize as _, Zeroizing};

use super::{Attempt, Proven, Provider, Refusal, Strength, Subject, token::Claims, wire::plain};
use crate::national::NationalNumber;

/// A subject is at most this long (OpenID Connect Core 1.0, section 2).
const LONGEST_SUBJECT: usize = 255;
/// How ISO 6523 writes that a number is from the entity register.
const ENTITY_REGISTER: &str = "0192:";

impl Provider {
    /// Reads who she is out of a token that is the answer to this attempt.
    pub(super) fn prove(
        &self,
        clock: &dyn Clock,
        attempt: &Attempt,
        mut claims: Claims,
        mut token: Zeroizing<String>,
    ) -> Result<Proven, Refusal> {
        self.is_the_answer(clock, attempt, &claims)?;
        let strength = self.strength(attempt, claims.acr.as_deref())?;
        let subject = self.subject(&claims)?;
        let national_number = self.number(&mut claims)?;
        let keepable = national_number.is_none() && !holds_a_number(&claims);
        Ok(Proven {
            issuer: self.settings.issuer.clone(),
            subject,
            national_number,
            strength,
            groups: self.groups(&claims),
            represents: self.represents(&claims),
            auth_time: claims
                .auth_time
                .and_then(|seconds| Timestamp::from_second(seconds).ok())
                .map(Instant::from),
            acr: claims.acr.unwrap_or_default(),
            sid: claims.sid,
            name: claims.name,
            email_verified: claims.email.is_some() && claims.email_verified == Some(true),
            email: claims.email,
            sign_out_hint: keepable.then(|| std::mem::take(&mut *token)),
        })
    }

    fn strength(&self, attempt: &Attempt, acr: Option<&str>) -> Result<Strength, Refusal> {
        let levels = &self.settings.levels;
        let got = match (levels.assumed, acr) {
            (Some(assumed), _) => assumed,
            (None, Some(acr)) => levels
                .meaning(acr)
                .ok_or_else(|| Refusal::LevelUnknown(plain(acr)))?,
            (None, None) => return Err(Refusal::LevelAbsent),
        };
        let wanted = attempt.strength;
        if got < wanted {
            return Err(Refusal::TooWeak { wanted, got });
        }
        Ok(got)
    }

    fn subject(&self, claims: &Claims) -> Result<String, Refusal> {
        let named = |claim: &Option<String>, name| {
            let said = claim.clone().filter(|said| !said.is_empty());
            said.filter(|said| said.len() <= LONGEST_SUBJECT)
                .ok_or(Refusal::SubjectAbsent(name))
        };
        match self.settings.subject {
            Subject::Sub => named(&claims.sub, "sub"),
            Subject::TenantAndObject => {
                let tenant = named(&claims.tid, "tid")?;
                if !self.settings.issuer.contains(&format!("/{tenant}/")) {
                    return Err(Refusal::IssuerDiffers);
                }
                Ok(format!("{tenant}/{}", named(&claims.oid, "oid")?))
            }
        }
    }

    fn number(&self, claims: &mut Claims) -> Result<Option<NationalNumber>, Refusal> {
        let Some(name) = &self.settings.number_claim else {
            return Ok(None);
        };
        let Some(Value::String(mut written)) = claims.others.remove(name) else {
            return Err(Refusal::NumberAbsent);
        };
        let read = NationalNumber::parse(&written);
        written.zeroize();
        let number = read.map_err(|_| Refusal::NumberInvalid)?;
        if number.is_synthetic() && !self.settings.test_numbers {
            return Err(Refusal::NumberSynthetic);
        }
        Ok(Some(number))
    }

    fn groups(&self, claims: &Claims) -> Vec<String> {
        let claim = self.settings.groups_claim.as_ref();
        match claim.and_then(|name| claims.others.get(name)) {
            Some(Value::String(one)) => vec![one.clone()],
            Some(Value::Array(all)) => all
                .iter()
                .filter_map(|one| one.as_str().map(str::to_owned))
                .collect(),
            _ => Vec::new(),
        }
    }

    /// The one organisation she chose in Ansattporten. Only for the resource our settings ask about:
    /// anybody can ask, in our name, about one that she happens to have.
    fn represents(&self, claims: &Claims) -> Option<OrganisationNumber> {
        let asked = details(self.settings.authorization_details.as_ref());
        let granted = details(claims.authorization_details.as_ref());
        let about = |detail: &Value, other: &Value| {
            detail["type"] == other["type"] && detail["resource"] == other["resource"]
        };
        let mut parties = granted
            .iter()
            .filter(|detail| asked.iter().any(|other| about(detail, other)))
            .filter_map(|detail| detail["authorized_parties"].as_array())
            .flatten();
        match (parties.next(), parties.next()) {
            (Some(party), None) => party["orgno"]["ID"]
                .as_str()?
                .strip_prefix(ENTITY_REGISTER)?
                .parse()
                .ok(),
            _ => None,
        }
    }
}

/// Some providers send the number whether we want it or not.
fn holds_a_number(claims: &Claims) -> bool {
    let mut texts = claims.others.values().filter_map(Value::as_str);
    texts.any(|text| NationalNumber::parse(text).is_ok())
}

fn details(claim: Option<&Value>) -> &[Value] {
    claim.and_then(Value::as_array).map_or(&[], Vec::as_slice)
}
