//! A council's part of a round: its applicants with what was opened of them, amounts to recommend,
//! the meeting, handing over; and after notice what the municipality decided, with its reasons.
//!
//! A member who steps aside for a row sees the applicant's name and why, and nothing else of it. What the
//! municipality has decided before the council got to it stands apart, and is not recommended on.

use askama::Template;
use axum::extract::Path;
use db::Conn;
use kernel::Money;
use web::{Choice, FormErrors, PageError, PageResult, Visit, WrittenDate, page, see_other};

use super::part_of;
use crate::{
    actions,
    impartiality::Standing,
    model::{Application, BlockKind, Budget, CouncilTrial, Meeting, Minutes, Submission, said},
    pages::{
        apply::{blocks::answer_words, look_over::budget_lines},
        aside_words,
        words::in_field,
    },
    recommending::Part,
    store,
};

/// What a member wrote.
#[derive(Clone, Debug, Default)]
pub struct Written {
    /// Amount and text of each row, by application.
    pub rows: Vec<(String, String, String)>,
    /// What is said about all of it.
    pub text: String,
    /// The day of the meeting.
    pub met_on: WrittenDate,
    /// Members who took part.
    pub present: Vec<String>,
    /// Those who took part in the principle.
    pub principle: Vec<String>,
}

/// A row she recommends on.
pub struct Row {
    id: String,
    name: String,
    number: String,
    answers: Vec<(String, String)>,
    /// Lines of the budget with amounts, and whether each is a sum; empty when it was not opened.
    budget: Vec<(String, String, bool)>,
    applied: String,
    amount: String,
    text: String,
    /// More is recommended than was applied for.
    is_above: bool,
    /// The municipality has decided.
    is_over: bool,
    /// What was decided, once the applicant was told; and why it is not as recommended.
    decided: Option<(String, String)>,
}

#[derive(Template)]
#[template(path = "council/one.html")]
struct OnePage<'a> {
    visit: &'a Visit,
    part: Part,
    rows: Vec<Row>,
    /// Those the municipality decided on before the council did.
    over: Vec<Row>,
    aside: Vec<(String, String)>,
    present: Vec<Choice>,
    principle: Vec<Choice>,
    minutes: Option<Minutes>,
    trials: Vec<CouncilTrial>,
    /// Keys in force: id and name.
    keys: Vec<Choice>,
    written: Written,
    errors: FormErrors,
}

/// What is read for it.
struct Read {
    part: Part,
    rows: Vec<Row>,
    aside: Vec<(String, String)>,
    /// Members who step aside for some row.
    stepping: Vec<String>,
    trials: Vec<CouncilTrial>,
    keys: Vec<Choice>,
    has_declared: bool,
}

/// Shows it, when she has declared.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    shown(&visit, &id, None, FormErrors::new()).await
}

/// The page with what was written; the stored when nothing was.
pub async fn shown(
    visit: &Visit,
    id: &str,
    written: Option<Written>,
    errors: FormErrors,
) -> PageResult {
    let (seen, own) = (visit.clone(), id.to_owned());
    let read = visit.read(move |_, conn| read(&seen, conn, &own)).await?;
    if !read.has_declared {
        let path = visit.to(&format!("/innstilling/{id}/habilitet"));
        return Ok(see_other(&path));
    }
    let Read {
        part,
        rows,
        aside,
        stepping,
        trials,
        keys,
        ..
    } = read;
    let written = written.unwrap_or_else(|| begun(&part));
    let is_handed = part.recommending.is_handed_over();
    let (over, mut rows): (Vec<Row>, Vec<Row>) = rows
        .into_iter()
        .partition(|row| row.is_over && (!is_handed || row.amount.is_empty()));
    for row in &mut rows {
        let kept = written.rows.iter().find(|(id, _, _)| *id == row.id);
        if let Some((_, amount, text)) = kept {
            row.amount.clone_from(amount);
            row.text.clone_from(text);
        }
    }
    let present = part.members.iter().map(|member| {
        let chosen = written.present.contains(&member.id);
        Choice::new(&member.id, &member.name).chosen(chosen)
    });
    let principle = part
        .members
        .iter()
        .filter(|member| stepping.contains(&member.id));
    let principle = principle.map(|member| {
        let chosen = written.principle.contains(&member.id);
        Choice::new(&member.id, &member.name).chosen(chosen)
    });
    let status = errors.status();
    let shown = OnePage {
        present: present.collect(),
        principle: principle.collect(),
        minutes: part.recommending.minutes.clone(),
        trials,
        keys,
        visit,
        part,
        rows,
        over,
        aside,
        written,
        errors,
    };
    page(&shown, status)
}

fn begun(part: &Part) -> Written {
    let Meeting {
        met_on,
        present,
        principle,
    } = part.recommending.meeting.clone();
    Written {
        rows: Vec::new(),
        text: part.recommending.text.clone(),
        met_on: met_on.map(WrittenDate::from).unwrap_or_default(),
        present,
        principle,
    }
}

fn read(visit: &Visit, conn: &mut Conn, id: &str) -> Result<Read, PageError> {
    let part = part_of(visit, conn, id)?;
    let clock = &*visit.town().clock;
    let standing = Standing::of(conn, clock, &visit.actor(), &part.round.id)?;
    let standings = part.standings(conn, clock)?;
    let stepping = standings
        .iter()
        .filter(|(_, one)| part.applications.iter().any(|it| !one.why(it).is_empty()))
        .map(|(member, _)| member.clone())
        .collect();
    let ids: Vec<String> = part.applications.iter().map(|it| it.id.clone()).collect();
    let copies = store::applications::newest_of(conn, &ids)?;
    let (mut rows, mut aside) = (Vec::new(), Vec::new());
    for it in &part.applications {
        let name = actions::name_of(conn, it)?;
        let why = standing.why(it);
        if let Some(tie) = why.first() {
            aside.push((name.clone(), aside_words::reason(visit.say(), tie, &name)));
            continue;
        }
        let copy = copies.iter().find(|(id, _)| *id == it.id);
        rows.push(row(
            visit,
            conn,
            (&part, it),
            name,
            copy.map(|(_, copy)| copy),
        )?);
    }
    rows.sort_by_cached_key(|row| texts::collation_key(&row.name));
    Ok(Read {
        has_declared: standing.has_declared(),
        trials: store::trials::of(conn, id)?,
        keys: keys(visit, conn, &part.recommending.key)?,
        part,
        rows,
        aside,
        stepping,
    })
}

/// Keys in force today, the one that was agreed chosen.
fn keys(visit: &Visit, conn: &mut Conn, agreed: &str) -> Result<Vec<Choice>, PageError> {
    let today = kernel::today(&*visit.town().clock);
    let all = allocation::versions(conn)?;
    let mut keys: Vec<(String, String)> = Vec::new();
    for one in &all {
        let of_key = all.iter().filter(|other| other.of.id == one.of.id);
        let holds = allocation::model::KeyVersion::in_force(of_key, today);
        if holds.is_some_and(|holds| holds.id == one.id) {
            let name = said(&one.of.name, visit.language()).to_owned();
            keys.push((one.of.id.clone(), name));
        }
    }
    keys.sort_by_cached_key(|(_, name)| texts::collation_key(name));
    let choices = keys.into_iter();
    let choices = choices.map(|(id, name)| {
        let chosen = id == agreed;
        Choice::new(id, name).chosen(chosen)
    });
    Ok(choices.collect())
}

fn row(
    visit: &Visit,
    conn: &mut Conn,
    (part, it): (&Part, &Application),
    name: String,
    copy: Option<&Submission>,
) -> Result<Row, PageError> {
    let say = visit.say();
    let kept = part.rows.get(&it.id);
    let decision = store::decisions::of(conn, &it.id)?;
    let told = decision.filter(|it| it.notified_at.is_some());
    let deviation = kept.map(|row| row.deviation.clone()).unwrap_or_default();
    let amount = kept.and_then(|row| row.amount);
    let opened = copy.map(|copy| answers(visit, part, copy));
    let (answers, budget) = opened.unwrap_or_default();
    Ok(Row {
        answers,
        budget,
        is_above: it.applied > Money::ZERO && amount.is_some_and(|sum| sum > it.applied),
        is_over: !it.state.is_handled(),
        applied: if it.applied == Money::ZERO {
            String::new()
        } else {
            say.money(it.applied)
        },
        amount: amount.map(in_field).unwrap_or_default(),
        text: kept.map(|row| row.text.clone()).unwrap_or_default(),
        decided: told.map(|it| (say.money(it.amount), deviation)),
        number: it.number.clone().unwrap_or_default(),
        id: it.id.clone(),
        name,
    })
}

/// Questions with answers, and the lines of the budget.
type Opened = (Vec<(String, String)>, Vec<(String, String, bool)>);

/// The answers to the questions that were opened, and no others; and the budget, when it was.
fn answers(visit: &Visit, part: &Part, copy: &Submission) -> Opened {
    let (say, language) = (visit.say(), visit.language());
    let open = crate::recommending::openable(&part.form)
        .filter(|block| part.recommending.fields.contains(&block.code));
    let (mut answers, mut lines) = (Vec::new(), Vec::new());
    for block in open {
        let given = copy.answer(&block.code);
        let words: Vec<String> = match (&block.kind, Budget::read(given)) {
            (BlockKind::Budget { .. }, Some(budget)) => {
                lines.extend(budget_lines(visit, &budget));
                continue;
            }
            (BlockKind::MemberNumbers, _) => copy
                .members
                .map(|count| say.number(count))
                .into_iter()
                .collect(),
            _ => answer_words(say, block, given),
        };
        let words = words.join(" · ");
        if !words.is_empty() {
            answers.push((block.asked(language).to_owned(), words));
        }
    }
    (answers, lines)
}

impl OnePage<'_> {
    fn council(&self) -> String {
        self.part.council.name(self.visit.language())
    }

    fn title(&self) -> &str {
        self.part.round.titled(self.visit.language())
    }

    fn to(&self, rest: &str) -> String {
        let id = &self.part.recommending.id;
        self.visit.to(&format!("/innstilling/{id}{rest}"))
    }

    fn frame(&self) -> Option<String> {
        let frame = self.part.recommending.frame?;
        Some(self.visit.say().money(frame))
    }

    fn due(&self) -> Option<String> {
        let due = self.part.recommending.due_on?;
        Some(self.visit.say().date(due))
    }

    fn handed(&self) -> Option<String> {
        let at = self.part.recommending.handed_at?;
        Some(self.visit.say().date_and_time(at.in_oslo()))
    }

    fn recommended(&self, row: &Row) -> String {
        let kept = self.part.rows.get(&row.id).and_then(|kept| kept.amount);
        kept.map(|sum| self.visit.say().money(sum))
            .unwrap_or_default()
    }

    fn frame_kroner(&self) -> String {
        let frame = self.part.recommending.frame;
        frame.map(in_field).unwrap_or_default()
    }

    /// «Prøve 1».
    fn trial(&self, it: &CouncilTrial) -> String {
        let number = it.number.to_string();
        let words = [("number", number.as_str())];
        self.visit.say().ta("advise-trial", &words)
    }

    /// The key and the sum it divided.
    fn trial_words(&self, it: &CouncilTrial) -> String {
        let say = self.visit.say();
        let (key, sum) = (
            said(&it.key_name, self.visit.language()),
            say.money(it.frame),
        );
        say.ta("advise-trial-words", &[("key", key), ("sum", &sum)])
    }

    fn trial_sum(&self, it: &CouncilTrial, row: &Row) -> String {
        let sum = it.sum(&row.id);
        sum.map_or_else(|| "–".to_owned(), |sum| self.visit.say().money(sum))
    }

    /// Of the rows she sees.
    fn trial_total(&self, it: &CouncilTrial) -> String {
        let sums = self.rows.iter().filter_map(|row| it.sum(&row.id));
        self.visit.say().money(sums.sum())
    }

    /// What a trial gives nobody; not told to her who does not see every row.
    fn trial_left(&self, it: &CouncilTrial) -> Option<String> {
        let given: Money = it.sums.values().copied().map(Money::from_ore).sum();
        if !self.aside.is_empty() || given >= it.frame {
            return None;
        }
        let say = self.visit.say();
        let left = say.money(it.frame - given);
        Some(say.ta("advise-trial-left", &[("sum", &left)]))
    }

    fn by_hand(&self, row: &Row) -> String {
        let kept = self.recommended(row);
        if kept.is_empty() {
            "–".to_owned()
        } else {
            kept
        }
    }

    fn by_hand_total(&self) -> String {
        let kept = self.rows.iter().filter_map(|row| {
            let kept = self.part.rows.get(&row.id)?;
            kept.amount
        });
        self.visit.say().money(kept.sum())
    }

    fn sum(&self) -> String {
        self.visit.say().money(self.in_all())
    }

    fn in_all(&self) -> Money {
        let all = self.part.rows.values().filter_map(|row| row.amount);
        all.sum()
    }

    /// By how much it is more than there is.
    fn above_frame(&self) -> Option<String> {
        let frame = self.part.recommending.frame?;
        let sum = self.in_all();
        if sum <= frame {
            return None;
        }
        let say = self.visit.say();
        let above = say.money(sum - frame);
        Some(say.ta("advise-above-frame", &[("sum", &above)]))
    }

    #[allow(clippy::unused_self, reason = "a template asks its page")]
    fn field(&self, row: &Row, part: &str) -> String {
        format!("{part}-{}", row.id)
    }

    fn met_on(&self, minutes: &Minutes) -> String {
        let say = self.visit.say();
        minutes.met_on.map(|day| say.date(day)).unwrap_or_default()
    }

    /// Who stepped aside for what, each with her paragraph.
    fn stepped(&self, minutes: &Minutes) -> Vec<String> {
        aside_words::stepped(self.visit.say(), minutes)
    }
}
