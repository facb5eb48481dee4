//! The parts of premises as they are written: columns of smallest parts, and rows of sets.

use std::collections::BTreeSet;

use texts::Speaker;
use web::{Fields, FormErrors};

use crate::{
    desk::read::whole,
    model::{Atom, LettableSet, Premises},
    store::parts::Used,
};

/// As many of each.
const MOST: usize = 48;
/// The longest buffer, in minutes.
const LONGEST_BUFFER: i32 = 24 * 60;

/// Raw.
#[derive(Clone, Debug, Default)]
pub struct Written {
    pub atoms: Vec<AtomRow>,
    pub sets: Vec<SetRow>,
}

/// A smallest part.
#[derive(Clone, Debug, Default)]
pub struct AtomRow {
    pub row: usize,
    /// Its own number; empty when it is new.
    pub number: String,
    pub name: String,
}

/// A set.
#[derive(Clone, Debug, Default)]
pub struct SetRow {
    pub number: usize,
    /// Empty when it is new.
    pub id: String,
    pub name: String,
    pub layout: String,
    pub people: String,
    pub before: String,
    pub after: String,
    /// The rows of its smallest parts.
    pub ticks: BTreeSet<String>,
}

impl AtomRow {
    /// The name of one of its fields.
    pub fn field(&self, name: &str) -> String {
        format!("atoms-{}-{name}", self.row)
    }
}

impl SetRow {
    /// The name of one of its fields.
    pub fn field(&self, name: &str) -> String {
        format!("sets-{}-{name}", self.number)
    }

    /// Whether it is made of the part in a row.
    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "templates loop over references"
    )]
    pub fn has(&self, row: &usize) -> bool {
        self.ticks.contains(&row.to_string())
    }
}

impl Written {
    /// The parts as they are.
    pub fn of(premises: &Premises) -> Self {
        let atoms: Vec<AtomRow> = (1..)
            .zip(&premises.atoms)
            .map(|(row, atom)| AtomRow {
                row,
                number: atom.number.to_string(),
                name: atom.name.clone(),
            })
            .collect();
        let sets = (1..).zip(&premises.sets).map(|(number, set)| {
            let of_set = |atom: &&AtomRow| {
                let number = atom.number.parse().unwrap_or(0);
                set.atoms.contains(&number)
            };
            SetRow {
                number,
                id: set.id.clone(),
                name: set.name.clone(),
                layout: set.layout.clone(),
                people: set
                    .most_people
                    .map_or_else(String::new, |it| it.to_string()),
                before: set.before_minutes.to_string(),
                after: set.after_minutes.to_string(),
                ticks: atoms
                    .iter()
                    .filter(of_set)
                    .map(|atom| atom.row.to_string())
                    .collect(),
            }
        });
        Self {
            sets: sets.collect(),
            atoms,
        }
    }

    /// What was sent.
    pub fn read(fields: &Fields) -> Self {
        let atoms = fields.rows("atoms").into_iter().map(|row| AtomRow {
            row,
            number: fields.one(&format!("atoms-{row}-number")).to_owned(),
            name: fields.one(&format!("atoms-{row}-name")).to_owned(),
        });
        let sets = fields.rows("sets").into_iter().map(|number| {
            let field = |name: &str| fields.one(&format!("sets-{number}-{name}")).to_owned();
            let ticks = fields.all(&format!("sets-{number}-atom"));
            SetRow {
                number,
                id: field("id"),
                name: field("name"),
                layout: field("layout"),
                people: field("people"),
                before: field("before"),
                after: field("after"),
                ticks: ticks.into_iter().map(str::to_owned).collect(),
            }
        });
        Self {
            atoms: atoms.take(MOST).collect(),
            sets: sets.take(MOST).collect(),
        }
    }

    /// A column or a row more, or less.
    pub fn grow_or_shrink(&mut self, fields: &Fields) {
        match fields.one("add") {
            "atoms" if self.atoms.len() < MOST => {
                let last = self.atoms.iter().map(|atom| atom.row).max();
                self.atoms.push(AtomRow {
                    row: last.unwrap_or(0) + 1,
                    ..AtomRow::default()
                });
            }
            "sets" if self.sets.len() < MOST => {
                let last = self.sets.iter().map(|set| set.number).max();
                self.sets.push(SetRow {
                    number: last.unwrap_or(0) + 1,
                    before: "0".to_owned(),
                    after: "0".to_owned(),
                    ..SetRow::default()
                });
            }
            _ => {}
        }
        let gone = fields.one("remove");
        self.atoms
            .retain(|atom| gone != format!("atoms-{}", atom.row));
        self.sets
            .retain(|set| gone != format!("sets-{}", set.number));
    }

    /// The atoms and sets, or what is wrong. New atoms get numbers below 1.
    pub fn parse(
        &self,
        say: &Speaker,
        (before, used): (&Premises, &Used),
        errors: &mut FormErrors,
    ) -> Option<(Vec<Atom>, Vec<LettableSet>)> {
        let number_of = |atom: &AtomRow| {
            let known = atom.number.parse().ok();
            let known = known.filter(|it| before.atoms.iter().any(|atom| atom.number == *it));
            known.unwrap_or_else(|| -i64::try_from(atom.row).unwrap_or(0))
        };
        for atom in self.atoms.iter().filter(|atom| atom.name.is_empty()) {
            errors.add(atom.field("name"), say.t("venuedesk-error-part-name"));
        }
        if self.atoms.is_empty() {
            errors.add("add-atoms", say.t("venuedesk-error-no-parts"));
        }
        if self.sets.is_empty() {
            errors.add("add-sets", say.t("venuedesk-error-no-sets"));
        }
        let atoms: Vec<Atom> = self
            .atoms
            .iter()
            .map(|atom| Atom {
                number: number_of(atom),
                name: atom.name.clone(),
            })
            .collect();
        let mut sets = Vec::new();
        for row in &self.sets {
            let ticked = self.atoms.iter().filter(|atom| row.has(&atom.row));
            let set = row.parse(say, ticked.map(number_of).collect(), errors);
            sets.extend(set);
        }
        self.keep_what_is_used(say, (before, used), &sets, errors);
        errors.is_empty().then_some((atoms, sets))
    }

    /// What has been used stays, and is told why.
    fn keep_what_is_used(
        &self,
        say: &Speaker,
        (before, used): (&Premises, &Used),
        sets: &[LettableSet],
        errors: &mut FormErrors,
    ) {
        for atom in before
            .atoms
            .iter()
            .filter(|atom| used.atoms.contains(&atom.number))
        {
            if !self
                .atoms
                .iter()
                .any(|row| row.number == atom.number.to_string())
            {
                let named = [("name", atom.name.as_str())];
                errors.add("add-atoms", say.ta("venuedesk-error-part-used", &named));
            }
        }
        for set in before.sets.iter().filter(|set| used.sets.contains(&set.id)) {
            let named = [("name", set.name.as_str())];
            match self.sets.iter().find(|row| row.id == set.id) {
                None => errors.add("add-sets", say.ta("venuedesk-error-set-used", &named)),
                Some(row) => {
                    let now = sets.iter().find(|now| now.id == set.id);
                    if now.is_some_and(|now| now.atoms != set.atoms) {
                        let words = say.ta("venuedesk-error-set-of-others", &named);
                        errors.add(row.field("name"), words);
                    }
                }
            }
        }
    }
}

impl SetRow {
    fn parse(
        &self,
        say: &Speaker,
        atoms: BTreeSet<i64>,
        errors: &mut FormErrors,
    ) -> Option<LettableSet> {
        let before = errors.all().len();
        if self.name.is_empty() {
            errors.add(self.field("name"), say.t("venuedesk-error-set-name"));
        } else if atoms.is_empty() {
            errors.add(self.field("name"), say.t("venuedesk-error-set-empty"));
        }
        let most_people = whole(&self.people).filter(|people| *people > 0);
        if most_people.is_none() && !self.people.is_empty() {
            errors.add(self.field("people"), say.t("venuedesk-error-people"));
        }
        let mut minutes = |name: &str, written: &str| {
            let minutes = whole(if written.is_empty() { "0" } else { written });
            let minutes = minutes.filter(|minutes| *minutes <= LONGEST_BUFFER);
            if minutes.is_none() {
                errors.add(self.field(name), say.t("venuedesk-error-minutes"));
            }
            minutes.unwrap_or(0)
        };
        let before_minutes = minutes("before", &self.before);
        let after_minutes = minutes("after", &self.after);
        (errors.all().len() == before).then(|| LettableSet {
            id: self.id.clone(),
            name: self.name.clone(),
            layout: self.layout.clone(),
            atoms,
            most_people,
            before_minutes,
            after_minutes,
        })
    }
}
