//! Who may do what with messages, announcements and deadlines.
//!
//! What an association and the municipality write to each other is for the two of them: those who
//! read messages for that association, and those who work with messages in the municipality. What
//! is on the notice board and in the calendar of deadlines is for everybody.

use access::{Action as Named, Actor, Condition, Denied, Permit, Rule, Scope};

/// What can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// See messages to many, and how they went.
    SeeMailings,
    /// Write to many, keep segments, send, stop.
    WriteToMany,
    /// Send what was scheduled.
    SendScheduled,
    /// Read an association's inbox.
    ReadInbox,
    /// Write to the municipality for an association.
    WriteToMunicipality,
    /// Read what associations have written to the municipality.
    ReadThreads,
    /// Write to an association for the municipality.
    Answer,
    /// Write, publish and withdraw announcements and deadlines.
    Publish,
    /// Say no to more news.
    DeclineNews,
    /// Tell people once a day what has happened.
    SendDigest,
    /// Fill the demonstration town.
    FillDemo,
}

impl Named for Action {
    fn name(self) -> &'static str {
        match self {
            Self::SeeMailings => "messages.see_mailings",
            Self::WriteToMany => "messages.write_to_many",
            Self::SendScheduled => "messages.send_scheduled",
            Self::ReadInbox => "messages.read_inbox",
            Self::WriteToMunicipality => "messages.write_to_municipality",
            Self::ReadThreads => "messages.read_threads",
            Self::Answer => "messages.answer",
            Self::Publish => "messages.publish",
            Self::DeclineNews => "messages.decline_news",
            Self::SendDigest => "messages.send_digest",
            Self::FillDemo => "messages.fill_demo",
        }
    }
}

/// What a decision looks at.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// The association whose inbox it is.
    pub association: String,
    /// Whether the visitor came by a link we sealed, to her alone.
    pub has_our_link: bool,
}

const READS_FOR_IT: Condition<Facts> = Condition {
    name: "she may read and answer messages for the association",
    holds: |actor, it| actor.may_for(&it.association, Scope::Messages),
};
const STAFF: Condition<Facts> = Condition {
    name: "she works for the municipality",
    holds: |actor, _| actor.is_staff(),
};
const CASE_OFFICER: Condition<Facts> = Condition {
    name: "she is a case officer for messages",
    holds: |actor, _| actor.is_staff_for("messages"),
};
const OUR_LINK: Condition<Facts> = Condition {
    name: "she came by the sealed link in her mail",
    holds: |_, it| it.has_our_link,
};
const OPERATOR: Condition<Facts> = Condition {
    name: "it is the operator, at the command line",
    holds: |actor, _| *actor == Actor::Operator,
};
const PROGRAM: Condition<Facts> = Condition {
    name: "it is Samspill itself, on schedule",
    holds: |actor, _| *actor == Actor::Program,
};

/// The rules.
pub const RULES: &[Rule<Action, Facts>] = &[
    rule(Action::SeeMailings, &[STAFF]),
    rule(Action::WriteToMany, &[CASE_OFFICER]),
    rule(Action::SendScheduled, &[PROGRAM]),
    rule(Action::ReadInbox, &[READS_FOR_IT]),
    rule(Action::WriteToMunicipality, &[READS_FOR_IT]),
    rule(Action::ReadThreads, &[CASE_OFFICER]),
    rule(Action::Answer, &[CASE_OFFICER]),
    rule(Action::Publish, &[CASE_OFFICER]),
    rule(Action::DeclineNews, &[OUR_LINK]),
    rule(Action::SendDigest, &[PROGRAM]),
    rule(Action::FillDemo, &[OPERATOR]),
];

const fn rule(action: Action, when: &'static [Condition<Facts>]) -> Rule<Action, Facts> {
    Rule { action, when }
}

/// Asks the rules.
pub fn may(actor: &Actor, action: Action) -> Result<Permit<Action>, Denied> {
    access::decide(RULES, actor, action, &Facts::default())
}

/// Asks the rules about an association's inbox.
pub fn may_for(actor: &Actor, action: Action, association: &str) -> Result<Permit<Action>, Denied> {
    let facts = Facts {
        association: association.to_owned(),
        ..Facts::default()
    };
    access::decide(RULES, actor, action, &facts)
}

/// Asks the rules for a visitor who came by a link we sealed.
pub fn may_by_link(actor: &Actor, action: Action) -> Result<Permit<Action>, Denied> {
    let facts = Facts {
        has_our_link: true,
        ..Facts::default()
    };
    access::decide(RULES, actor, action, &facts)
}
