//! Rules as tables, and the one place where a permit is made.

use crate::Actor;

/// An action of a room: a small enum with a name for each thing people do.
pub trait Action: Copy + PartialEq + 'static {
    /// The action's name with its room, such as `associations.import`.
    fn name(self) -> &'static str;
}

/// A condition with a name that can be read aloud.
pub struct Condition<F: ?Sized> {
    /// In plain English, such as «the association is listed».
    pub name: &'static str,
    /// Whether it holds.
    pub holds: fn(&Actor, &F) -> bool,
}

/// One line of a room's table: the action may be done when every condition holds.
pub struct Rule<A: 'static, F: ?Sized + 'static> {
    /// The action.
    pub action: A,
    /// All of these must hold.
    pub when: &'static [Condition<F>],
}

/// Leave to do one action. Only [`decide`] makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Permit<A> {
    action: A,
    actor: Actor,
}

/// No rule allows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Denied {
    /// The action that was asked for.
    pub action: &'static str,
    /// The first condition that failed in the rule that came nearest; empty when no rule names the
    /// action at all.
    pub because: &'static str,
    /// Nobody has signed in: somebody who has may be allowed to.
    pub is_nobody: bool,
}

/// The name of the condition that dangerous acts have: she proved who she is within minutes.
pub const PROVED: &str = "she has just proved who she is";

impl Denied {
    /// Whether it would be allowed if she proved once more who she is.
    pub fn wants_proof(&self) -> bool {
        self.because == PROVED
    }
}

impl std::fmt::Display for Denied {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            formatter,
            "{} is not allowed: not so that {}",
            self.action, self.because
        )
    }
}

impl std::error::Error for Denied {}

impl<A: Action> Permit<A> {
    /// What was permitted.
    pub fn action(&self) -> A {
        self.action
    }

    /// To whom.
    pub fn actor(&self) -> &Actor {
        &self.actor
    }
}

/// A line of a table in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Described {
    /// The action's name.
    pub action: &'static str,
    /// The names of the conditions that must hold.
    pub when: Vec<&'static str>,
}

/// Asks the table whether `actor` may do `action`, given `facts`.
pub fn decide<A: Action, F: ?Sized>(
    table: &[Rule<A, F>],
    actor: &Actor,
    action: A,
    facts: &F,
) -> Result<Permit<A>, Denied> {
    let mut nearest = (0, "");
    for rule in table.iter().filter(|rule| rule.action == action) {
        let held = rule
            .when
            .iter()
            .take_while(|condition| (condition.holds)(actor, facts))
            .count();
        match rule.when.get(held) {
            None => {
                let actor = actor.clone();
                return Ok(Permit { action, actor });
            }
            Some(failed) if nearest.1.is_empty() || held > nearest.0 => {
                nearest = (held, failed.name);
            }
            Some(_) => {}
        }
    }
    Err(Denied {
        action: action.name(),
        because: nearest.1,
        is_nobody: *actor == Actor::Nobody,
    })
}

/// The table in words, for the page of permissions.
pub fn describe<A: Action, F: ?Sized>(table: &[Rule<A, F>]) -> Vec<Described> {
    table
        .iter()
        .map(|rule| Described {
            action: rule.action.name(),
            when: rule.when.iter().map(|condition| condition.name).collect(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    enum Thing {
        Open,
        Close,
    }

    impl Action for Thing {
        fn name(self) -> &'static str {
            match self {
                Self::Open => "door.open",
                Self::Close => "door.close",
            }
        }
    }

    const TABLE: &[Rule<Thing, bool>] = &[
        Rule {
            action: Thing::Open,
            when: &[
                Condition {
                    name: "it is the operator",
                    holds: |actor, _| *actor == Actor::Operator,
                },
                Condition {
                    name: "the door is unlocked",
                    holds: |_, unlocked| *unlocked,
                },
            ],
        },
        Rule {
            action: Thing::Open,
            when: &[Condition {
                name: "it is the program",
                holds: |actor, _| *actor == Actor::Program,
            }],
        },
    ];

    #[test]
    fn every_condition_of_one_rule_must_hold() {
        assert!(decide(TABLE, &Actor::Operator, Thing::Open, &true).is_ok());
        assert!(decide(TABLE, &Actor::Program, Thing::Open, &false).is_ok());
        let locked = decide(TABLE, &Actor::Operator, Thing::Open, &false).expect_err("locked");
        assert_eq!(locked.because, "the door is unlocked");
        let stranger = decide(TABLE, &Actor::Nobody, Thing::Open, &true).expect_err("a stranger");
        assert_eq!(stranger.because, "it is the operator");
    }

    #[test]
    fn what_no_rule_names_is_denied() {
        let denied = decide(TABLE, &Actor::Operator, Thing::Close, &true).expect_err("no rule");
        assert_eq!(
            denied,
            Denied {
                action: "door.close",
                because: "",
                is_nobody: false,
            }
        );
    }
}
