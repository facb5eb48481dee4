//! What was given and told: to which association, in which scheme, district and theme.
//!
//! Only associations are named, and only by decisions that stand on the public list; the rest is a
//! number and a sum.

use std::{collections::BTreeMap, sync::Arc};

use associations::{
    public::{Listing, Register},
    vocabulary::IcnpoCode,
};
use db::{Conn, Error};
use jiff::civil::Date;
use kernel::{Instant, Language, Money};
use web::{PageError, Visit};

use crate::{model::Kind, store};

/// An award.
#[derive(Clone, Debug)]
pub struct Award {
    /// The application's number.
    pub number: String,
    /// The association.
    pub association: String,
    /// Its name.
    pub name: String,
    /// Its number; may be empty.
    pub organisation_number: String,
    /// Key of its district.
    pub district: Option<String>,
    /// Its theme: the group of its first national category.
    pub theme: Option<IcnpoCode>,
    /// What it was given for.
    pub title: String,
    /// Code of the scheme.
    pub code: String,
    /// Name of the scheme.
    pub scheme: String,
    /// What sort of support it is; none when the scheme is gone.
    pub kind: Option<Kind>,
    /// What was applied for; zero where the scheme reckons the sum itself.
    pub applied: Money,
    /// What was given.
    pub amount: Money,
    /// When it was told.
    pub on: Date,
    /// The same as an instant.
    pub told_at: Instant,
}

/// All of them.
#[derive(Clone, Debug, Default)]
pub struct Awards {
    /// Those that may be listed, newest first.
    pub rows: Vec<Award>,
    /// What was given to others.
    pub unlisted: Vec<Unlisted>,
}

/// An award that is counted and not listed: to a person, to a group a person answers for, or one that is
/// kept off the list for a reason.
#[derive(Clone, Debug)]
pub struct Unlisted {
    /// When it was told.
    pub on: Date,
    /// How much.
    pub amount: Money,
    /// What sort of support it is.
    pub kind: Option<Kind>,
    /// Why it is kept off the list; empty when nobody has to say.
    pub why: String,
}

/// What the public register says of an association that an award is counted by.
#[derive(Clone, Debug, Default)]
pub struct Known {
    organisation_number: String,
    district: Option<String>,
    theme: Option<IcnpoCode>,
}

/// The same by id.
pub fn known<'a>(listings: impl Iterator<Item = &'a Listing>) -> BTreeMap<String, Known> {
    let one = |listing: &Listing| {
        let number = listing.organisation_number.as_ref();
        let known = Known {
            organisation_number: number.map(|it| it.as_str().to_owned()).unwrap_or_default(),
            district: listing.district.clone(),
            theme: listing.categories.first().map(|code| code.group()),
        };
        (listing.id.0.clone(), known)
    };
    listings.map(one).collect()
}

/// Reads them for a visitor.
pub async fn of(visit: &Visit) -> Result<Awards, PageError> {
    let register: Arc<Register> = visit.kept().await?;
    let language = visit.language();
    visit
        .read(move |_, conn| {
            let known = known(register.all().iter());
            Ok::<_, PageError>(read(conn, &known, language)?)
        })
        .await
}

/// Reads them.
pub fn read(
    conn: &mut Conn,
    known: &BTreeMap<String, Known>,
    language: Language,
) -> Result<Awards, Error> {
    let names = associations::names(conn)?;
    let guidelines = store::schemes::all_guidelines(conn)?;
    let schemes = store::schemes::all(conn)?;
    let mut awards = Awards::default();
    for (decision, application) in store::decisions::told(conn)? {
        let Some(told_at) = decision.notified_at.filter(|_| decision.outcome.gives()) else {
            continue;
        };
        let on = told_at.in_oslo().date();
        let terms = guidelines
            .iter()
            .find(|it| it.id == application.guidelines_id);
        let scheme = terms.and_then(|terms| schemes.iter().find(|it| it.id == terms.scheme));
        let kind = scheme.map(|it| it.kind);
        let is_listed = decision.is_public && decision.withheld.is_empty();
        let id = application.held_by.as_ref().filter(|_| is_listed);
        let named = id.and_then(|id| names.iter().find(|(one, _)| one == id));
        let Some((id, name)) = named else {
            awards.unlisted.push(Unlisted {
                on,
                amount: decision.amount,
                kind,
                why: decision.withheld,
            });
            continue;
        };
        let of_register = known.get(id).cloned().unwrap_or_default();
        awards.rows.push(Award {
            number: application.number.clone().unwrap_or_default(),
            association: id.clone(),
            name: name.clone(),
            organisation_number: of_register.organisation_number,
            district: of_register.district,
            theme: of_register.theme,
            title: application.title.clone(),
            code: scheme.map(|it| it.code.clone()).unwrap_or_default(),
            scheme: terms
                .map(|it| it.terms.named(language).to_owned())
                .unwrap_or_default(),
            kind,
            applied: application.applied,
            amount: decision.amount,
            on,
            told_at,
        });
    }
    Ok(awards)
}
