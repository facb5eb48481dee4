//! Letters: that an account was given or decided, and that it is time to confirm.
//!
//! They go to the persons who answer for the association, each in her own language; where there are
//! none, the reminder goes to the association's own address. No letter holds a whole account number.
//! The link in a reminder is sealed for one association, one round and one receiver.

use std::sync::Arc;

use access::{PersonId, Scope};
use associations::model::Association;
use db::{Conn, Error};
use jiff::civil::Date;
use jobs::mail::{self, Content, NewMail, Pace};
use kernel::Language;
use texts::Speaker;
use web::{Profile, Town};

use crate::{
    facts,
    model::{BankAccount, Confirmation, ConfirmationState, Consequences},
};

/// What a letter about an account tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountNews {
    /// One was given, and waits.
    Waiting,
    /// It is in force.
    InForce,
    /// Somebody said no.
    Refused,
    /// It was taken back.
    TakenBack,
}

impl AccountNews {
    const fn word(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::InForce => "in-force",
            Self::Refused => "refused",
            Self::TakenBack => "taken-back",
        }
    }
}

/// The label of the seal on links that confirm.
const SEAL: &str = "upkeep.confirm";

// texts: upkeep-letter-account-* upkeep-letter-confirm-*
/// Writes to everybody who answers for the association or sees to its account.
pub(crate) fn tell_of_account(
    conn: &mut Conn,
    town: &Town,
    association: &Association,
    account: &BankAccount,
    news: AccountNews,
) -> Result<(), Error> {
    let clock = &*town.clock;
    let mut people = facts::people_with(conn, clock, &association.id.0, Scope::Account)?;
    for officer in facts::people_with(conn, clock, &association.id.0, Scope::Officers)? {
        if people.iter().all(|one| one.id != officer.id) {
            people.push(officer);
        }
    }
    let profile = profile(conn, town)?;
    for person in people {
        let Ok(to) = person.email.parse() else {
            continue;
        };
        let language = person.language();
        let say = profile.catalog.speaker(language);
        let masked = account.number.masked();
        let words = [
            ("association", association.name.as_str()),
            ("account", &masked),
        ];
        let said = |part: &str| {
            say.ta(
                &format!("upkeep-letter-account-{}{part}", news.word()),
                &words,
            )
        };
        let path = format!("/min-forening/{}/konto", association.id);
        let content = Content::new(language, &sender(&say, &profile), &said(""))
            .paragraph(&said("-body"))
            .paragraph(&say.t("upkeep-letter-account-wrong"));
        let content = with_button(content, town, &say, "upkeep-letter-account-see", &path)
            .small(&say.ta("upkeep-letter-account-why", &words));
        let letter = NewMail::letter("upkeep.account", to, content);
        mail::queue(conn, clock, &*town.ids, &letter)?;
    }
    Ok(())
}

/// Writes a reminder to everybody who can confirm, or else to the association's own address. Gives
/// back how many letters.
pub(crate) fn remind(
    conn: &mut Conn,
    town: &Town,
    association: &Association,
    confirmation: &Confirmation,
) -> Result<i32, Error> {
    let profile = profile(conn, town)?;
    let people = facts::people_with(conn, &*town.clock, &association.id.0, Scope::Profile)?;
    let mut receivers: Vec<(Language, String, Option<PersonId>)> = people
        .into_iter()
        .filter(|person| !person.email.is_empty())
        .map(|person| (person.language(), person.email.clone(), Some(person.id)))
        .collect();
    if receivers.is_empty() {
        let language = profile.municipality.default_language;
        let own = association.email().map(str::to_owned);
        receivers.extend(own.map(|email| (language, email, None)));
    }
    let mut letters = Vec::new();
    for (language, email, person) in receivers {
        let Ok(to) = email.parse() else {
            continue;
        };
        let say = profile.catalog.speaker(language);
        let link = link(
            town,
            &association.id.0,
            confirmation.due_on,
            person.as_ref(),
        );
        let content = reminder(town, &say, &profile, association, confirmation, &link);
        // A person gets it with what else there is in the morning; an address has no morning.
        let pace = match person {
            Some(_) => Pace::CanWait,
            None => Pace::Bulk,
        };
        letters.push(NewMail {
            pace,
            ..NewMail::letter("upkeep.reminder", to, content)
        });
    }
    let made = mail::queue_all(conn, &*town.clock, &*town.ids, &letters)?;
    Ok(i32::try_from(made.len()).unwrap_or(i32::MAX))
}

/// The path of a link that confirms, without language.
pub(crate) fn link(
    town: &Town,
    association: &str,
    due_on: Date,
    person: Option<&PersonId>,
) -> String {
    let person = person.map_or("", |person| person.0.as_str());
    let sealed = format!("{association}_{due_on}_{person}");
    format!("/bekreft/{}", town.outside.key.sign(SEAL, &sealed))
}

/// What a link that confirms is for: association, last day, and the receiver when it was somebody.
pub(crate) fn opened(town: &Town, token: &str) -> Option<(String, Date, Option<PersonId>)> {
    let mut parts = town.outside.key.open(SEAL, token)?.split('_');
    let (association, due, person) = (parts.next()?, parts.next()?, parts.next()?);
    let person = (!person.is_empty()).then(|| PersonId(person.to_owned()));
    Some((association.to_owned(), due.parse().ok()?, person))
}

/// Consequences in words, such as «kan ikke sende nye søknader».
pub(crate) fn consequence_words(say: &Speaker, consequences: Consequences) -> Vec<String> {
    let all = [
        (
            consequences.no_applications,
            texts::id("upkeep-then-no-applications"),
        ),
        (
            consequences.no_bookings,
            texts::id("upkeep-then-no-bookings"),
        ),
        (
            consequences.marked && !consequences.hidden,
            texts::id("upkeep-then-marked"),
        ),
        (consequences.hidden, texts::id("upkeep-then-hidden")),
    ];
    all.into_iter()
        .filter(|(so, _)| *so)
        .map(|(_, id)| say.t(id).into_owned())
        .collect()
}

fn reminder(
    town: &Town,
    say: &Speaker,
    profile: &Profile,
    association: &Association,
    confirmation: &Confirmation,
    link: &str,
) -> Content {
    let due = say.date(confirmation.due_on);
    let dormant = say.date(confirmation.dormant_on);
    let words = [
        ("association", association.name.as_str()),
        ("due", due.as_str()),
        ("dormant", dormant.as_str()),
    ];
    let state = if confirmation.state == ConfirmationState::Due {
        "due"
    } else {
        "late"
    };
    let said = |part: &str| say.ta(&format!("upkeep-letter-confirm-{state}{part}"), &words);
    let mut content =
        Content::new(say.language(), &sender(say, profile), &said("")).paragraph(&said("-body"));
    for (id, consequences) in [
        (
            texts::id("upkeep-letter-confirm-then"),
            confirmation.if_overdue,
        ),
        (
            texts::id("upkeep-letter-confirm-then-dormant"),
            confirmation.if_dormant,
        ),
    ] {
        let listed = consequence_words(say, consequences);
        if !listed.is_empty() {
            let listed: Vec<&str> = listed.iter().map(String::as_str).collect();
            let then = say.list(&listed);
            let words = [&words[..], &[("then", then.as_str())]].concat();
            content = content.paragraph(&say.ta(id, &words));
        }
    }
    with_button(content, town, say, "upkeep-letter-confirm-button", link)
        .small(&say.ta("upkeep-letter-confirm-why", &words))
}

/// Without an address nobody can be led anywhere; the letter then says the rest.
fn with_button(content: Content, town: &Town, say: &Speaker, label: &str, path: &str) -> Content {
    if town.outside.address.is_empty() {
        return content;
    }
    let address = format!("{}/{}{path}", town.outside.address, say.language().tag());
    content.button(&say.t(label), &address)
}

fn sender(say: &Speaker, profile: &Profile) -> String {
    let name = profile.municipality.name(say.language());
    say.ta("municipality-named", &[("name", name)])
}

fn profile(conn: &mut Conn, town: &Town) -> Result<Arc<Profile>, Error> {
    let (_, profile) = town.profile(conn)?;
    Ok(profile)
}
