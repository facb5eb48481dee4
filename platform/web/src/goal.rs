//! Goals that rooms offer to others, and what serves them: neither need know who made the other.
//!
//! A room that keeps goals (a strategy) offers them by its manifest; one that keeps something a goal
//! can be served by (a grant scheme) lets its people choose among them, keeps the id, and tells by its
//! own manifest what serves a goal. An id stays as long as anything points to it: one that is offered
//! no more is shown by nobody, and thrown away by nobody.

use db::Conn;

use crate::Visit;

/// A goal somebody can point to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Goal {
    /// Its id, which stays from edition to edition.
    pub id: String,
    /// Its number, such as «2.1»; may be empty.
    pub number: String,
    /// What it is called, in the visitor's language.
    pub title: String,
    /// Where it is read by everybody, without the language in front; empty when nowhere yet.
    pub path: String,
}

/// Something that serves a goal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Serving {
    /// What it is called, in the visitor's language.
    pub words: String,
    /// Where it is read by everybody, without the language in front; empty when nowhere.
    pub path: String,
}

impl Goal {
    /// «2.1 Flere møteplasser».
    pub fn named(&self) -> String {
        format!("{} {}", self.number, self.title).trim().to_owned()
    }
}

impl Visit {
    /// Every goal that rooms of this municipality offer, in their order.
    pub fn goals(&self, conn: &mut Conn) -> Result<Vec<Goal>, db::Error> {
        let mut all = Vec::new();
        for capability in self.capabilities() {
            all.extend((capability.goals)(self, conn)?);
        }
        Ok(all)
    }

    /// What serves the goal with this id, in the order of the rooms.
    pub fn serving(&self, conn: &mut Conn, goal: &str) -> Result<Vec<Serving>, db::Error> {
        let mut all = Vec::new();
        for capability in self.capabilities() {
            all.extend((capability.serving)(self, conn, goal)?);
        }
        Ok(all)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_goal_without_a_number_is_named_by_its_title() {
        let goal = |number: &str| Goal {
            number: number.to_owned(),
            title: "Flere møteplasser".to_owned(),
            ..Goal::default()
        };
        assert_eq!(goal("2.1").named(), "2.1 Flere møteplasser");
        assert_eq!(goal("").named(), "Flere møteplasser");
    }
}
