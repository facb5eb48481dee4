//! The steps of a case that an archive is given: what came, what went out, and what a council or a body
//! within the municipality said or decided. Those of a whole round are in [`super::rounds`].
//!
//! A step stands here when it has happened and not before: a draft, advice that is not handed over and a
//! decision nobody is told of are none. Each keeps its key, so that what was given is known again.

use db::{Conn, Error};
use grants::{
    model::{Application, Recommending},
    store::{applications, cases, decisions, letters, recommending},
};
use jiff::{civil::Date, tz::TimeZone};
use kernel::Instant;
use payments::store::{asides, follow_ups, lines, reports};
use texts::Speaker;

use crate::store;

/// What a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// An application was sent.
    Sent,
    /// Staff asked the applicant something.
    Question,
    /// The applicant answered.
    Answer,
    /// A council handed over what it recommends.
    Advice,
    /// A political body decided.
    Decision,
    /// A letter went.
    Letter,
    /// A complaint came.
    Complaint,
    /// A report came.
    Report,
    /// The recipient asked to change what was granted for.
    Change,
    /// Staff answered that.
    ChangeAnswer,
    /// Money was paid.
    Payment,
    /// Money was claimed back.
    Claim,
    /// It came, or the rest was given up.
    ClaimSettled,
    /// The grant ended.
    End,
    /// The case paper of a round, as a political body decided by it.
    CasePaper,
    /// A council or a political body met about a round: its minutes.
    Minutes,
}

/// Which way a step goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// To the municipality.
    Came,
    /// From it.
    Went,
    /// Within it.
    Inside,
}

/// A step of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its id, which it keeps.
    pub key: String,
    /// The id of what it is of: the letter, the complaint, the report.
    pub of: String,
    /// What it is.
    pub what: What,
    /// What it is about; may be empty.
    pub about: String,
    /// Who said or decided it within the municipality; else empty.
    pub body: String,
    /// When.
    pub at: Instant,
    /// Whether it is the first of its case.
    pub is_first: bool,
}

impl What {
    /// Which way it goes.
    pub const fn way(self) -> Way {
        match self {
            Self::Sent | Self::Answer | Self::Complaint | Self::Report | Self::Change => Way::Came,
            Self::Question | Self::Letter | Self::ChangeAnswer | Self::Claim => Way::Went,
            Self::Advice
            | Self::Decision
            | Self::Payment
            | Self::ClaimSettled
            | Self::End
            | Self::CasePaper
            | Self::Minutes => Way::Inside,
        }
    }

    /// Whether what it says may be about persons. What a council recommended and what a body decided
    /// are told to the press as well; what applicants write, letters, why money came back, and who took
    /// part in a meeting and stepped aside, are not.
    pub const fn is_about_persons(self) -> bool {
        !matches!(self, Self::Advice | Self::Decision | Self::Payment)
    }

    const fn text_id(self) -> &'static str {
        match self {
            Self::Sent => texts::id("complaint-archive-sent"),
            Self::Question => texts::id("complaint-archive-question"),
            Self::Answer => texts::id("complaint-archive-answer"),
            Self::Advice => texts::id("complaint-archive-advice"),
            Self::Decision => texts::id("complaint-archive-decision"),
            Self::Letter => texts::id("complaint-archive-letter"),
            Self::Complaint => texts::id("complaint-archive-complaint"),
            Self::Report => texts::id("complaint-archive-report"),
            Self::Change => texts::id("complaint-archive-change"),
            Self::ChangeAnswer => texts::id("complaint-archive-change-answer"),
            Self::Payment => texts::id("complaint-archive-payment"),
            Self::Claim => texts::id("complaint-archive-claim"),
            Self::ClaimSettled => texts::id("complaint-archive-claim-settled"),
            Self::End => texts::id("complaint-archive-end"),
            Self::CasePaper => texts::id("complaint-archive-case-paper"),
            Self::Minutes => texts::id("complaint-archive-meeting"),
        }
    }

    /// What it is, in a few words that tell of nobody.
    pub fn words(self, say: &Speaker) -> String {
        say.t(self.text_id()).into_owned()
    }
}

impl Step {
    /// Something that happened; see the fields.
    pub(super) fn new(what: What, of: &str, at: Instant) -> Self {
        Self {
            key: of.to_owned(),
            of: of.to_owned(),
            what,
            about: String::new(),
            body: String::new(),
            at,
            is_first: false,
        }
    }

    pub(super) fn keyed(self, key: String) -> Self {
        Self { key, ..self }
    }

    pub(super) fn about(self, words: &str) -> Self {
        Self {
            about: words.trim().to_owned(),
            ..self
        }
    }

    /// What it is called.
    pub fn title(&self, say: &Speaker) -> String {
        let words = self.what.words(say);
        if self.about.is_empty() {
            words
        } else {
            format!("{words}: {}", self.about)
        }
    }
}

/// The steps of a case, oldest first.
pub fn steps(conn: &mut Conn, it: &Application) -> Result<Vec<Step>, Error> {
    let mut all = before_the_decision(conn, it)?;
    for letter in letters::of(conn, &it.id)?.into_iter().rev() {
        let step = Step::new(What::Letter, &letter.id, letter.posted_at);
        all.push(step.about(&letter.paper.title));
    }
    for complaint in store::of_application(conn, &it.id)? {
        let step = Step::new(What::Complaint, &complaint.id, complaint.received_at);
        all.push(step.about(&complaint.number));
    }
    all.extend(after_the_decision(conn, it)?);
    all.extend(money(conn, it)?);
    Ok(in_order(all))
}

/// Oldest first, and the first of them marked.
pub(super) fn in_order(mut all: Vec<Step>) -> Vec<Step> {
    all.sort_by_key(|step| step.at);
    if let Some(first) = all.first_mut() {
        first.is_first = true;
    }
    all
}

fn before_the_decision(conn: &mut Conn, it: &Application) -> Result<Vec<Step>, Error> {
    let mut all = Vec::new();
    for copy in applications::submissions(conn, &it.id)?.into_iter().rev() {
        if let Some(at) = copy.sent_at {
            let step = Step::new(What::Sent, &copy.number.to_string(), at);
            let step = step.keyed(format!("{}-{}", it.id, copy.number));
            all.push(step.about(&copy.title));
        }
    }
    for question in cases::questions(conn, &it.id)? {
        all.push(Step::new(What::Question, &question.id, question.asked_at));
        if let Some(at) = question.answered_at {
            let step = Step::new(What::Answer, &question.id, at);
            all.push(step.keyed(format!("{}-answer", question.id)));
        }
    }
    for one in recommending::of_round(conn, &it.round_id)? {
        all.extend(advice(it, &one));
    }
    for one in decisions::all_told(conn, &it.id)? {
        if let Some(at) = one.notified_at.filter(|_| !one.body.is_empty()) {
            let step = Step::new(What::Decision, &one.id, at);
            all.push(Step {
                body: one.body.clone(),
                ..step.about(&format!("{} {}", one.body, one.case_number))
            });
        }
    }
    Ok(all)
}

/// What a council handed over of this case: one set of minutes has rows of many.
fn advice(it: &Application, one: &Recommending) -> Option<Step> {
    let (minutes, at) = (one.minutes.as_ref()?, one.handed_at?);
    if minutes.rows.iter().all(|row| row.application != it.id) {
        return None;
    }
    let step = Step::new(What::Advice, &one.id, at);
    let step = step.keyed(format!("{}-{}", one.id, it.id));
    Some(Step {
        body: minutes.council.clone(),
        ..step.about(&minutes.council)
    })
}

fn after_the_decision(conn: &mut Conn, it: &Application) -> Result<Vec<Step>, Error> {
    let mut all = Vec::new();
    for report in reports::of(conn, &it.id)? {
        // One that is written on again is no report until it comes again; then it is another step.
        let came = report.delivered_at.filter(|_| !report.state.is_written());
        if let Some(at) = came {
            let step = Step::new(What::Report, &report.id, at);
            let step = step.keyed(format!("{}-{}", report.id, at.timestamp().as_second()));
            all.push(step.about(&report.rank.to_string()));
        }
    }
    for change in asides::changes(conn, &it.id)? {
        all.push(Step::new(What::Change, &change.id, change.asked_at));
        if let Some(at) = change.answered_at {
            let step = Step::new(What::ChangeAnswer, &change.id, at);
            all.push(step.keyed(format!("{}-answer", change.id)));
        }
    }
    Ok(all)
}

/// What was paid, what was claimed back, and how the grant ended.
fn money(conn: &mut Conn, it: &Application) -> Result<Vec<Step>, Error> {
    let mut all = Vec::new();
    for line in lines::of(conn, &it.id)? {
        if let Some(day) = line.paid_on {
            all.push(Step::new(What::Payment, &line.id, noon(day.date())));
        }
    }
    for claim in asides::claims(conn, &it.id)? {
        all.push(Step::new(What::Claim, &claim.id, claim.claimed_at));
        if let Some(at) = claim.settled_at {
            let step = Step::new(What::ClaimSettled, &claim.id, at);
            all.push(step.keyed(format!("{}-settled", claim.id)));
        }
    }
    let follow_up = follow_ups::one(conn, &it.id)?;
    if let Some(at) = follow_up.and_then(|it| it.ended_at) {
        let step = Step::new(What::End, &it.id, at);
        let key = format!("{}{}", end_of(it), at.timestamp().as_second());
        all.push(step.keyed(key));
    }
    Ok(all)
}

fn end_of(it: &Application) -> String {
    format!("{}-end-", it.id)
}

/// The middle of a day in Norway, for what is known by its day.
fn noon(day: Date) -> Instant {
    let oslo = TimeZone::get(kernel::OSLO).unwrap_or(TimeZone::UTC);
    oslo.to_ambiguous_zoned(day.at(12, 0, 0, 0))
        .compatible()
        .map_or_else(
            |_| Instant::from(jiff::Timestamp::MAX),
            |it| it.timestamp().into(),
        )
}

/// Whether a step that waits was taken back: a report is written on, or has come, again, and the newest
/// delivery is what the archive is to have; or a grant goes on after all.
pub fn is_taken_back(conn: &mut Conn, it: &Application, key: &str) -> Result<bool, Error> {
    let reports = reports::of(conn, &it.id)?;
    let is_of_a_report = reports.iter().any(|one| key.starts_with(one.id.as_str()));
    Ok(is_of_a_report || key.starts_with(&end_of(it)))
}
