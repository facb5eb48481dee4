//! What this room hears of support: an association that is given a grant for its operation may count as
//! another class of tenant for a time, and no longer when the grant falls away.
//!
//! Events are known by name; the room that gives grants knows nothing of prices, and this one nothing of
//! grants. An event comes at least once, and what set a class is kept with it, so the second changes
//! nothing. What staff have undone stays undone.

use db::{Conn, Error, settings};
use jiff::ToSpan as _;
use jobs::{Context, Event, JobError, Subscriber};
use kernel::Day;
use serde::Deserialize;
use web::{SettingField, SettingForm, SettingKind, SettingsPage, Town};

use crate::{
    model::{ClassRules, PriceClass},
    store,
};

const SUPPORTED: &str = "payments.supported";
const ENDED: &str = "payments.support_ended";

/// What this room listens for.
pub fn subscribers() -> Vec<Subscriber> {
    vec![Subscriber::new(
        "prices.follow_support",
        &[SUPPORTED, ENDED],
        follow,
    )]
}

/// The page where the municipality decides.
pub const PAGE: SettingsPage = SettingsPage {
    path: "/saker/innstillinger/prisklasse",
    title: texts::id("price-class-settings"),
    intro: texts::id("price-class-settings-intro"),
    form: Some(SettingForm::of::<ClassRules>(FIELDS)),
};

const FIELDS: &[SettingField] = &[
    SettingField {
        at: "/counts_as",
        label: texts::id("price-class-settings-as"),
        hint: texts::id("price-class-settings-as-hint"),
        kind: SettingKind::Choice(&[
            ("", texts::id("price-class-settings-none")),
            ("youth", texts::id("price-category-youth")),
            ("adult", texts::id("price-category-adult")),
        ]),
    },
    SettingField::of(
        "/months",
        texts::id("price-class-settings-months"),
        SettingKind::Number { least: 1, most: 60 },
    ),
];

/// What an event of support tells: the subject is the association.
#[derive(Debug, Deserialize)]
struct Told {
    /// Id of the grant.
    source: String,
    /// What people call it.
    #[serde(default)]
    number: String,
    /// The day from which it counts.
    #[serde(default)]
    on: Option<jiff::civil::Date>,
}

fn follow(context: &Context, event: &Event) -> Result<(), JobError> {
    let town: &Town = context.beside()?;
    let told: Told = event.payload.read()?;
    let is_given = event.kind == SUPPORTED;
    town.db
        .write_now(|conn| {
            if is_given {
                set(conn, town, &event.subject, &told)
            } else {
                take_back(conn, town, &told)
            }
        })
        .map_err(|fault: Error| JobError::TryAgain(fault.to_string()))
}

fn set(conn: &mut Conn, town: &Town, association: &str, told: &Told) -> Result<(), Error> {
    let rules = settings::get::<ClassRules>(conn)?.value;
    let (Some(category), Some(from)) = (rules.category(), told.on) else {
        return Ok(());
    };
    if store::classes::of_source(conn, &told.source)?.is_some() {
        return Ok(());
    }
    let until = from
        .saturating_add(rules.months.months())
        .saturating_sub(1.day());
    let class = PriceClass {
        id: town.ids.next(),
        association_id: association.to_owned(),
        category,
        from_on: Day::from(from),
        until_on: Day::from(until),
        source: told.source.clone(),
        number: told.number.clone(),
        set_at: town.clock.now(),
        undone_at: None,
        undone_by: None,
    };
    store::classes::insert(conn, &class)
}

fn take_back(conn: &mut Conn, town: &Town, told: &Told) -> Result<(), Error> {
    if let Some(class) = store::classes::of_source(conn, &told.source)? {
        store::classes::undo(conn, &class.id, (town.clock.now(), None))?;
    }
    Ok(())
}
