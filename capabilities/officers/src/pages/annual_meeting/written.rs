//! The form of the annual meeting as it was filled in, and what it says.

use access::{RoleKind, Scope};
use jiff::{ToSpan as _, civil::Date};
use texts::Speaker;
use web::{Fields, FormErrors, WrittenDate};

use crate::{
    actions::{NewHandover, Offer},
    model::KINDS,
};

const LONGEST_NAME: usize = 100;
const MOST_NEW: usize = 20;
/// Nobody who was voted out stays for longer.
const MOST_DAYS: i32 = 92;

/// The form.
#[derive(Clone, Debug, Default)]
pub struct Written {
    /// Those who are new.
    pub new: Vec<WrittenOfficer>,
    /// Ids of roles that end.
    pub ends: Vec<String>,
    /// `accepted` or `day`.
    pub when: String,
    /// The day.
    pub until: WrittenDate,
}

/// Somebody who is new.
#[derive(Clone, Debug, Default)]
pub struct WrittenOfficer {
    /// Her place in the list.
    pub number: usize,
    /// What she is called.
    pub name: String,
    /// Where the invitation goes.
    pub email: String,
    /// What she was chosen as.
    pub kind: String,
}

impl Written {
    /// An empty form, with room for two.
    pub fn new() -> Self {
        let row = |number| WrittenOfficer {
            number,
            ..WrittenOfficer::default()
        };
        Self {
            new: vec![row(1), row(2)],
            when: "accepted".to_owned(),
            ..Self::default()
        }
    }

    /// As it was sent.
    pub fn read(fields: &Fields) -> Self {
        let row = |number: usize| {
            let one = |part: &str| fields.one(&format!("new-{number}-{part}")).to_owned();
            WrittenOfficer {
                number,
                name: one("name"),
                email: one("email"),
                kind: one("kind"),
            }
        };
        let ends = fields.all("ends");
        Self {
            new: fields
                .rows("new")
                .into_iter()
                .take(MOST_NEW)
                .map(row)
                .collect(),
            ends: ends.into_iter().map(str::to_owned).collect(),
            when: fields.one("when").to_owned(),
            until: fields.date("until"),
        }
    }

    /// Whether a row was asked for, or taken away.
    pub fn grow(&mut self, fields: &Fields) -> bool {
        if fields.has("add") {
            let last = self.new.iter().map(|row| row.number).max();
            self.new.push(WrittenOfficer {
                number: last.unwrap_or_default() + 1,
                ..WrittenOfficer::default()
            });
            return true;
        }
        let gone = fields.one("remove").strip_prefix("new-").map(str::to_owned);
        if let Some(gone) = gone {
            self.new.retain(|row| row.number.to_string() != gone);
            return true;
        }
        false
    }

    /// What it says. `own` is what the writer may do herself, `known` the roles there are.
    pub fn parse(
        &self,
        say: &Speaker,
        (own, known): (&[Scope], &[&str]),
        today: Date,
    ) -> Result<NewHandover, FormErrors> {
        let mut errors = FormErrors::new();
        let filled = self
            .new
            .iter()
            .filter(|row| !(row.name.is_empty() && row.email.is_empty()));
        let offers: Vec<Option<Offer>> =
            filled.map(|row| row.parse(say, own, &mut errors)).collect();
        let mut ends = self.ends.clone();
        ends.retain(|id| known.contains(&id.as_str()));
        if offers.is_empty() && ends.is_empty() {
            errors.add("ends", say.t("officers-error-nothing"));
        }
        let ends_on = if self.when == "day" {
            let day = self.until.checked("until", say, &mut errors);
            let latest = today.saturating_add(MOST_DAYS.days());
            match day {
                None if self.until.is_empty() => {
                    errors.add("until", say.t("officers-error-until-needed"));
                }
                Some(day) if day < today => {
                    errors.add("until", say.t("officers-error-until-past"));
                }
                Some(day) if day > latest => {
                    let latest = say.date(latest);
                    errors.add(
                        "until",
                        say.ta("officers-error-until-far", &[("day", &latest)]),
                    );
                }
                _ => {}
            }
            day
        } else {
            None
        };
        if !errors.is_empty() {
            return Err(errors);
        }
        Ok(NewHandover {
            offers: offers.into_iter().flatten().collect(),
            ends,
            ends_on,
        })
    }
}

impl WrittenOfficer {
    fn parse(&self, say: &Speaker, own: &[Scope], errors: &mut FormErrors) -> Option<Offer> {
        let field = |part: &str| format!("new-{}-{part}", self.number);
        let length = self.name.chars().count();
        if length == 0 || length > LONGEST_NAME {
            errors.add(field("name"), say.t("officers-error-name"));
        }
        let email = self.email.parse().ok();
        if email.is_none() {
            errors.add(field("email"), say.t("officers-error-email"));
        }
        let kind = RoleKind::from_word(&self.kind)
            .filter(|kind| KINDS.contains(kind) && *kind != RoleKind::Delegate);
        match kind {
            None => errors.add(field("kind"), say.t("officers-error-kind")),
            Some(kind) if kind.usual_scopes().iter().any(|scope| !own.contains(scope)) => {
                errors.add(field("kind"), say.t("officers-error-scope-own"));
            }
            Some(_) => {}
        }
        let kind = kind?;
        Some(Offer {
            name: self.name.clone(),
            email: email?,
            kind,
            scopes: kind.usual_scopes().to_vec(),
            until: None,
            handover: None,
        })
    }
}
