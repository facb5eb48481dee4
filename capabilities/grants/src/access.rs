//! Who may do what with applications, schemes and decisions.
//!
//! An application belongs to the association: whoever may apply for it (scope grants) writes, sends
//! and takes back, and authority follows the association in the row and nothing else. Case officers
//! for grants handle and decide; auditors read.

use access::{Action as Named, Actor, Condition, Denied, Permit, PersonId, RoleKind, Rule, Scope};

use crate::model::Application;

/// What can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// Begin an application, and write in it.
    Apply,
    /// See it as the applicant does.
    See,
    /// See one's own applications.
    SeeOwn,
    /// Sign what a group of the association has sent.
    Countersign,
    /// See cases as staff do.
    Read,
    /// Handle: ask, note, correct figures, recommend.
    Handle,
    /// Open an attachment as staff; every time is recorded.
    OpenFile,
    /// Enter an application for somebody who wrote on paper or called.
    Enter,
    /// Decide.
    Decide,
    /// Tell applicants what was decided.
    Notify,
    /// Write schemes, forms and rounds.
    Arrange,
    /// Answer when guidelines are sent for comment.
    Comment,
    /// Say what ties one has to a round's applicants.
    Declare,
    /// Find somebody she leads impartial in spite of a tie, and take it back.
    Waive,
    /// Name who stands in for her, or for somebody she leads, and end it.
    NameStandIn,
    /// See what one's councils recommend on.
    SeeRecommendations,
    /// Recommend, as a member of a council.
    Recommend,
    /// Remind, and put away drafts of closed rounds.
    Tend,
    /// Fill the demonstration town.
    FillDemo,
}

impl Action {
    /// Whether it is done to another's application, as the municipality.
    pub const fn is_staffs(self) -> bool {
        matches!(
            self,
            Self::Read | Self::Handle | Self::OpenFile | Self::Decide | Self::Notify
        )
    }
}

impl Named for Action {
    fn name(self) -> &'static str {
        match self {
            Self::Apply => "grants.apply",
            Self::See => "grants.see",
            Self::SeeOwn => "grants.see_own",
            Self::Countersign => "grants.countersign",
            Self::Read => "grants.read",
            Self::Handle => "grants.handle",
            Self::OpenFile => "grants.open_file",
            Self::Enter => "grants.enter",
            Self::Decide => "grants.decide",
            Self::Notify => "grants.notify",
            Self::Arrange => "grants.arrange",
            Self::Comment => "grants.comment",
            Self::Declare => "grants.declare",
            Self::Waive => "grants.waive",
            Self::NameStandIn => "grants.name_stand_in",
            Self::SeeRecommendations => "grants.see_recommendations",
            Self::Recommend => "grants.recommend",
            Self::Tend => "grants.tend",
            Self::FillDemo => "grants.fill_demo",
        }
    }
}

/// What a decision about access looks at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    held_by: Option<String>,
    person: Option<PersonId>,
    /// Staff entered it, and have not sent it yet.
    is_staffs: bool,
    /// She sits in the council it is about, today.
    sits: bool,
    /// She leads whom it is about.
    leads: bool,
}

impl Facts {
    /// About a tie of somebody she leads, or does not.
    pub fn leader(leads: bool) -> Self {
        Self {
            leads,
            ..Self::default()
        }
    }

    /// About the cases of a person who is away, whom whoever asks leads or does not.
    pub fn away(person: &PersonId, leads: bool) -> Self {
        Self {
            person: Some(person.clone()),
            leads,
            ..Self::default()
        }
    }

    /// For an association.
    pub fn association(id: &str) -> Self {
        Self {
            held_by: Some(id.to_owned()),
            ..Self::default()
        }
    }

    /// For a person herself.
    pub fn person(id: &PersonId) -> Self {
        Self {
            person: Some(id.clone()),
            ..Self::default()
        }
    }

    /// About a council's advice, for one who sits in it, or not.
    pub fn council(sits: bool) -> Self {
        Self {
            sits,
            ..Self::default()
        }
    }

    /// An application's.
    pub fn of(it: &Application) -> Self {
        let is_staffs = !it.way.is_empty();
        Self {
            held_by: it.held_by.clone(),
            person: it
                .person_id
                .clone()
                .filter(|_| it.held_by.is_none() && !is_staffs),
            is_staffs,
            ..Self::default()
        }
    }
}

type When = Condition<Facts>;

const APPLIES: When = Condition {
    name: "she applies for the association it belongs to (scope grants)",
    holds: |actor, facts| {
        let association = facts.held_by.as_deref();
        association.is_some_and(|id| actor.may_for(id, Scope::Grants))
    },
};
const HERS: When = Condition {
    name: "it is hers, for herself or for a group without number",
    holds: |actor, facts| {
        let herself = actor.who().map(|who| &who.person);
        facts.held_by.is_none() && facts.person.is_some() && facts.person.as_ref() == herself
    },
};
const SIGNS: When = Condition {
    name: "she is chair or treasurer of the association",
    holds: |actor, facts| {
        let association = facts.held_by.as_deref().unwrap_or_default();
        actor.who().is_some_and(|who| {
            who.roles_in(association)
                .any(|role| matches!(role.kind, RoleKind::Chair | RoleKind::Treasurer))
        })
    },
};
const STAFF: When = Condition {
    name: "she is a case officer for grants",
    holds: |actor, _| actor.is_staff_for("grants"),
};
const ENTERED: When = Condition {
    name: "staff entered it on behalf of the applicant",
    holds: |_, facts| facts.is_staffs,
};
const READS: When = Condition {
    name: "she reads everything, such as an auditor",
    holds: |actor, _| {
        let is_reader = |role: &access::Role| role.kind == RoleKind::Reader;
        actor
            .who()
            .is_some_and(|who| who.roles.iter().any(is_reader))
    },
};
const SITS: When = Condition {
    name: "she sits in the council today",
    holds: |actor, facts| facts.sits && actor.who().is_some(),
};
const LEADS: When = Condition {
    name: "she leads the person it is about",
    holds: |_, facts| facts.leads,
};
const HERSELF: When = Condition {
    name: "it is she who is away",
    holds: |actor, facts| {
        let herself = actor.who().map(|who| &who.person);
        facts.person.is_some() && facts.person.as_ref() == herself
    },
};
const SIGNED_IN: When = Condition {
    name: "she has signed in",
    holds: |actor, _| actor.who().is_some(),
};
const PROGRAM: When = Condition {
    name: "it is Samspill itself, on schedule",
    holds: |actor, _| *actor == Actor::Program,
};
const OPERATOR: When = Condition {
    name: "it is the operator, at the command line",
    holds: |actor, _| *actor == Actor::Operator,
};

const fn rule(action: Action, when: &'static [When]) -> Rule<Action, Facts> {
    Rule { action, when }
}

/// The rules.
pub const RULES: &[Rule<Action, Facts>] = &[
    rule(Action::Apply, &[APPLIES]),
    rule(Action::Apply, &[HERS]),
    rule(Action::Apply, &[STAFF, ENTERED]),
    rule(Action::See, &[APPLIES]),
    rule(Action::See, &[HERS]),
    rule(Action::See, &[SIGNS]),
    rule(Action::See, &[STAFF, ENTERED]),
    rule(Action::SeeOwn, &[HERS]),
    rule(Action::Countersign, &[SIGNS]),
    rule(Action::Read, &[STAFF]),
    rule(Action::Read, &[READS]),
    rule(Action::Handle, &[STAFF]),
    rule(Action::OpenFile, &[STAFF]),
    rule(Action::OpenFile, &[READS]),
    rule(Action::Enter, &[STAFF]),
    rule(Action::Decide, &[STAFF]),
    rule(Action::Notify, &[STAFF]),
    rule(Action::Arrange, &[STAFF]),
    rule(Action::Comment, &[APPLIES]),
    rule(Action::Comment, &[SITS]),
    rule(Action::Declare, &[STAFF]),
    rule(Action::Declare, &[SITS]),
    rule(Action::Waive, &[STAFF, LEADS]),
    rule(Action::NameStandIn, &[STAFF, HERSELF]),
    rule(Action::NameStandIn, &[STAFF, LEADS]),
    rule(Action::SeeRecommendations, &[SIGNED_IN]),
    rule(Action::Recommend, &[SITS]),
    rule(Action::Tend, &[PROGRAM]),
    rule(Action::FillDemo, &[OPERATOR]),
];

/// Asks the rules.
pub fn may(actor: &Actor, action: Action, facts: &Facts) -> Result<Permit<Action>, Denied> {
    access::decide(RULES, actor, action, facts)
}

/// Asks the rules about something that is no applicant's.
pub fn may_as_staff(actor: &Actor, action: Action) -> Result<Permit<Action>, Denied> {
    may(actor, action, &Facts::default())
}
