//! A phase as it is written in its form, and read from it.
//!
//! Nothing but a title is demanded. A chore without a title is left out: that is how one takes it away.

use kernel::Translated;
use texts::Speaker;
use web::{Fields, FormErrors, WrittenDate};

use super::{
    frame::in_each,
    measure_written::{lines, linked},
    process::line_of,
};
use crate::model::{Chore, Evidence, Phase, PhaseTold, Role, Work};

/// So many empty rows wait for more.
const MORE: usize = 2;

/// The form as it was filled in.
#[derive(Clone, Debug, Default)]
pub struct Written {
    pub title: Translated,
    pub text: Translated,
    pub take_part: Translated,
    pub invited: String,
    pub papers: String,
    pub role: String,
    pub inside: String,
    pub chores: Vec<Row>,
}

/// A chore in it.
#[derive(Clone, Debug, Default)]
pub struct Row {
    pub title: String,
    pub role: String,
    pub due: WrittenDate,
    pub is_done: bool,
}

impl Written {
    /// As a phase is.
    pub fn of(it: &Phase) -> Self {
        let papers: Vec<String> = it.told.papers.iter().map(line_of).collect();
        let chores = it.work.chores.iter().map(|chore| Row {
            title: chore.title.clone(),
            role: chore.role.clone().unwrap_or_default(),
            due: chore.due.map(WrittenDate::from).unwrap_or_default(),
            is_done: chore.is_done,
        });
        Self {
            title: it.told.title.clone(),
            text: it.told.text.clone(),
            take_part: it.told.take_part.clone(),
            invited: it.told.invited.join("\n"),
            papers: papers.join("\n"),
            role: it.role.clone().unwrap_or_default(),
            inside: it.work.inside.clone(),
            chores: with_more(chores.collect()),
        }
    }

    /// As it was sent.
    pub fn read(fields: &Fields) -> Self {
        let one = |name: &str| fields.one(name).to_owned();
        let chores = fields.rows("chore").into_iter().map(|at| Row {
            title: one(&format!("chore-{at}-title")),
            role: one(&format!("chore-{at}-role")),
            due: fields.date(&format!("chore-{at}-due")),
            is_done: fields.has(&format!("chore-{at}-done")),
        });
        let chores = chores.filter(|row| !row.title.is_empty());
        Self {
            title: in_each(fields, "title"),
            text: in_each(fields, "text"),
            take_part: in_each(fields, "take-part"),
            invited: one("invited"),
            papers: one("papers"),
            role: one("role"),
            inside: one("inside"),
            chores: with_more(chores.collect()),
        }
    }

    /// What it says, when it can be read.
    pub fn parse(
        &self,
        say: &Speaker,
        roles: &[Role],
        errors: &mut FormErrors,
    ) -> Option<(PhaseTold, Work, Option<String>)> {
        if self.title.nb.is_empty() {
            errors.add("title-nb", say.t("strategy-error-title"));
        }
        let known = |id: &str| roles.iter().any(|role| role.id == id);
        let role = |id: &str| Some(id.to_owned()).filter(|id| known(id));
        let mut chores = Vec::new();
        for (at, row) in (1..).zip(&self.chores) {
            let due = row.due.checked(&format!("chore-{at}-due"), say, errors);
            if !row.title.is_empty() {
                chores.push(Chore {
                    title: row.title.clone(),
                    role: role(&row.role),
                    due,
                    is_done: row.is_done,
                });
            }
        }
        if !errors.is_empty() {
            return None;
        }
        let papers: Vec<Evidence> = lines(&self.papers).map(linked).collect();
        let told = PhaseTold {
            title: self.title.clone(),
            text: self.text.clone(),
            take_part: self.take_part.clone(),
            invited: lines(&self.invited).map(str::to_owned).collect(),
            papers,
        };
        let work = Work {
            chores,
            inside: self.inside.clone(),
        };
        Some((told, work, role(&self.role)))
    }
}

fn with_more(mut rows: Vec<Row>) -> Vec<Row> {
    rows.extend((0..MORE).map(|_| Row::default()));
    rows
}
