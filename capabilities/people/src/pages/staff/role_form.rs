//! The fields of a staff role: which, in which unit, with what, and until when.

use access::RoleKind;
use identity::units::Unit;
use kernel::Language;
use web::{Choice, Fields, FormErrors, Visit, WrittenDate};

use crate::actions::staff::StaffRole;

/// A staff role as it was filled in.
pub struct RoleForm {
    /// Which role.
    pub kinds: Vec<Choice>,
    /// Which unit.
    pub units: Vec<Choice>,
    /// Which capabilities; none means all.
    pub capabilities: Vec<Choice>,
    /// The last day.
    pub until: WrittenDate,
}

impl RoleForm {
    /// The form with what was sent, or empty.
    // texts: role-kind-* people-kind-* people-room-*
    pub fn read(visit: &Visit, units: &[Unit], fields: &Fields) -> Self {
        let say = visit.say();
        let kinds = [
            RoleKind::CaseOfficer,
            RoleKind::Reader,
            RoleKind::Administrator,
        ];
        let kinds = kinds.map(|kind| {
            Choice::new(kind.word(), say.t(&format!("role-kind-{}", kind.word())))
                .hint(say.t(&format!("people-kind-{}", kind.word())))
                .chosen(fields.one("kind") == kind.word())
        });
        let chosen = fields.all("capability");
        let worked_with = visit.capabilities().iter().filter(|it| it.name != "people");
        Self {
            kinds: kinds.to_vec(),
            units: unit_choices(units, visit.language(), fields.one("unit")),
            capabilities: worked_with
                .map(|it| {
                    let words = say.text_if_any(&format!("people-room-{}", it.name));
                    Choice::new(it.name, words.unwrap_or(it.name)).chosen(chosen.contains(&it.name))
                })
                .collect(),
            until: fields.date("until"),
        }
    }

    /// The role, or what is wrong.
    pub fn parse(&self, visit: &Visit, errors: &mut FormErrors) -> Option<StaffRole> {
        let say = visit.say();
        let kind = chosen(&self.kinds).and_then(|word| RoleKind::from_word(&word));
        if kind.is_none() {
            errors.add("kind", say.t("people-kind-missing"));
        }
        let until = self.until.checked("until", say, errors);
        if until.is_some_and(|day| day < kernel::today(&*visit.town().clock)) {
            errors.add("until", say.t("people-until-past"));
        }
        let kind = kind.filter(|_| errors.is_empty())?;
        let all = self.capabilities.iter().filter(|choice| choice.chosen);
        Some(StaffRole {
            kind,
            unit: chosen(&self.units),
            capabilities: match kind {
                RoleKind::CaseOfficer => all.map(|choice| choice.value.clone()).collect(),
                _ => Vec::new(),
            },
            until,
        })
    }
}

/// Units to choose from.
pub fn unit_choices(units: &[Unit], language: Language, chosen: &str) -> Vec<Choice> {
    units
        .iter()
        .map(|unit| Choice::new(unit.key.clone(), unit.name(language)).chosen(unit.key == chosen))
        .collect()
}

fn chosen(choices: &[Choice]) -> Option<String> {
    let found = choices.iter().find(|choice| choice.chosen);
    found.map(|choice| choice.value.clone())
}
