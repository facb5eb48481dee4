//! Questions as a page shows them, with what was written, what is wrong, and what another wrote.

use db::Conn;
use documents::StoredFile;
use identity::people;
use texts::Speaker;
use web::{Choice, PageError, Visit, WrittenDate};

use super::budget::BudgetShown;
use crate::{
    actions::Clash,
    check,
    ground::{Ground, LATER, YES},
    known::Known,
    model::{Block, BlockKind, Budget, Need},
    store::files::Attachment,
};

/// A question.
pub struct Shown {
    /// Its code.
    pub code: String,
    /// The name of its field.
    pub name: String,
    /// The question, with «valgfritt» when it may be left out.
    pub label: String,
    /// Help under it.
    pub help: String,
    /// The answer.
    pub answer: Answer,
    /// Another wrote this meanwhile: who and when, what.
    pub theirs: Option<(String, String)>,
}

/// An answer, by sort.
pub enum Answer {
    /// A line.
    Text(String),
    /// Several paragraphs.
    Long(String),
    /// A whole number.
    Number(String),
    /// Kroner.
    Money(String),
    /// One of several.
    Choice(Vec<Choice>),
    /// A date.
    Date(WrittenDate),
    /// Something to tick.
    Tick(bool),
    /// Facts to confirm: term and value, and whether it is confirmed.
    Facts(Vec<(String, String)>, bool),
    /// A budget.
    Budget(Box<BudgetShown>),
    /// Attachments.
    Files {
        /// Those there are.
        files: Vec<(Attachment, StoredFile)>,
        /// Documents of the shelf that fit: id and words.
        shelf: Vec<(String, String)>,
        /// Whether it may come later: the words; empty when not.
        later: String,
        /// Whether it is said to come later.
        is_later: bool,
    },
}

/// What questions are shown from.
pub struct Showing<'a> {
    /// Who looks.
    pub visit: &'a Visit,
    /// The application.
    pub ground: &'a Ground,
    /// What the register knows.
    pub known: Option<&'a Known>,
    /// What two have written at once.
    pub clashes: &'a [Clash],
}

impl Showing<'_> {
    /// The questions of a step that are asked.
    pub fn step(&self, conn: &mut Conn, number: usize) -> Result<Vec<Shown>, PageError> {
        let Some(step) = self.ground.form.steps.get(number) else {
            return Err(PageError::NotFound);
        };
        let asked = step
            .blocks
            .iter()
            .filter(|block| self.ground.is_asked(block));
        asked.map(|block| self.block(conn, block)).collect()
    }

    fn block(&self, conn: &mut Conn, block: &Block) -> Result<Shown, PageError> {
        let (say, language) = (self.visit.say(), self.visit.language());
        let clash = self.clashes.iter().find(|it| it.mine.block == block.code);
        let written = match clash {
            Some(clash) => clash.mine.value.clone(),
            None => self.ground.answer(&block.code).to_owned(),
        };
        let theirs = match clash {
            Some(clash) => Some(self.theirs(conn, block, clash)?),
            None => None,
        };
        let is_optional = match block.need {
            Need::Always => false,
            Need::Optional => true,
            Need::BySum => !self.ground.is_needed(block),
        };
        let question = block.asked(language);
        let label = if is_optional {
            say.ta("grants-optional", &[("question", question)])
        } else {
            question.to_owned()
        };
        Ok(Shown {
            code: block.code.clone(),
            name: format!("a-{}", block.code),
            label,
            help: self.help(block),
            answer: self.answer(block, written),
            theirs,
        })
    }

    /// The help, with the sum from which an answer is asked for.
    fn help(&self, block: &Block) -> String {
        let (say, language) = (self.visit.say(), self.visit.language());
        let mut help = block.helped(language).to_owned();
        if block.need == Need::BySum
            && let Some(from) = self.ground.terms().asks_from(&block.code)
        {
            let sum = check::kr(say, from);
            if !help.is_empty() {
                help.push(' ');
            }
            help.push_str(&say.ta("grants-asked-from", &[("sum", &sum)]));
        }
        help
    }

    /// «Jon Aasheim skrev kl. 20.31», and what.
    fn theirs(
        &self,
        conn: &mut Conn,
        block: &Block,
        clash: &Clash,
    ) -> Result<(String, String), PageError> {
        let say = self.visit.say();
        let name = match &clash.theirs.by {
            Some(id) => people::one(conn, id)?.map(|person| person.name),
            None => None,
        };
        let name = name.unwrap_or_else(|| say.t("grants-somebody").into_owned());
        let time = say.time(clash.theirs.at.in_oslo().time());
        let words = [("name", name.as_str()), ("time", time.as_str())];
        let said = answer_words(say, block, &clash.theirs.value).join(", ");
        Ok((say.ta("grants-wrote-too", &words), said))
    }

    fn answer(&self, block: &Block, written: String) -> Answer {
        let language = self.visit.language();
        match &block.kind {
            BlockKind::Text => Answer::Text(written),
            BlockKind::LongText => Answer::Long(written),
            BlockKind::Number => Answer::Number(written),
            BlockKind::Money => Answer::Money(written),
            BlockKind::Date => Answer::Date(check::written_date(&written)),
            BlockKind::Declaration => Answer::Tick(written == YES),
            BlockKind::Register => Answer::Facts(self.facts(), written == YES),
            BlockKind::MemberNumbers => Answer::Facts(self.members(), written == YES),
            BlockKind::Choice { choices } => Answer::Choice(
                choices
                    .iter()
                    .map(|(code, words)| {
                        let words = words.nearest(language).map_or("", |(_, text)| text);
                        Choice::new(code, words).chosen(*code == written)
                    })
                    .collect(),
            ),
            BlockKind::Attachment { shelf, later } => self.files(block, shelf, *later, &written),
            BlockKind::Budget { .. } => {
                let budget = Budget::read(&written).unwrap_or_else(|| block.first_budget(language));
                Answer::Budget(Box::new(self.budget(&budget)))
            }
        }
    }

    fn files(&self, block: &Block, shelf: &str, later: bool, written: &str) -> Answer {
        let say = self.visit.say();
        let taken: Vec<_> = self.ground.attached(&block.code).cloned().collect();
        let fits = self.known.into_iter().flat_map(|known| &known.shelf);
        let shelf = fits
            .filter(|one| one.kind.word() == shelf && one.in_force)
            .filter(|one| taken.iter().all(|(it, _)| it.file_id != one.file))
            .take(4)
            .map(|one| {
                let kind = say.t(&format!("grants-document-{}", one.kind.word()));
                let year = one.year.to_string();
                let words = [("document", kind.as_ref()), ("year", year.as_str())];
                (one.id.clone(), say.ta("grants-from-shelf", &words))
            })
            .collect();
        let by = self.ground.round.papers_on.filter(|_| later);
        Answer::Files {
            files: taken,
            shelf,
            later: by
                .map(|day| say.ta("grants-comes-later", &[("day", &say.date(day))]))
                .unwrap_or_default(),
            is_later: written == LATER,
        }
    }

    // texts: grants-fact-*
    /// What the register knows: term and value.
    pub fn facts(&self) -> Vec<(String, String)> {
        let Some(known) = self.known else {
            return Vec::new();
        };
        let say = self.visit.say();
        let mut all = Vec::new();
        let mut add = |id: &str, value: String| all.push((say.t(id).into_owned(), value));
        let number = known.association.organisation_number.as_ref();
        if let Some(number) = number {
            let digits = say.organisation_number(number.as_str());
            add("grants-fact-number", digits);
        }
        if let Some((chair, others)) = &known.board {
            let words = say.tna("grants-fact-board-words", *others, &[("chair", chair)]);
            add("grants-fact-board", words);
        }
        if let Some(account) = &known.account {
            let masked = account.number.masked();
            add("grants-fact-account", masked);
        } else {
            let words = say.t("grants-fact-no-account").into_owned();
            add("grants-fact-account", words);
        }
        if let Some(numbers) = known.members() {
            let under = numbers.counts.between(0, Some(19)).unwrap_or_default();
            let (total, under) = (say.number(numbers.counts.total()), say.number(under));
            let on = say.date(numbers.entered_at.in_oslo().date());
            let words = [
                ("total", total.as_str()),
                ("under", under.as_str()),
                ("on", on.as_str()),
            ];
            add(
                "grants-fact-members",
                say.ta("grants-fact-members-words", &words),
            );
        } else {
            let words = say.t("grants-fact-no-members").into_owned();
            add("grants-fact-members", words);
        }
        if let (Some((_, decision)), Some(year)) = (&known.last, known.last_year) {
            let words = if decision.outcome.gives() {
                let sum = say.money(decision.amount);
                say.ta("grants-fact-got", &[("sum", &sum)])
            } else {
                say.t("grants-fact-got-nothing").into_owned()
            };
            let year = year.to_string();
            all.push((say.ta("grants-fact-last", &[("year", &year)]), words));
        }
        all
    }

    fn members(&self) -> Vec<(String, String)> {
        let Some(numbers) = self.known.and_then(Known::members) else {
            return Vec::new();
        };
        let say = self.visit.say();
        let mut all = Vec::new();
        for band in upkeep::model::Band::ALL {
            let count = numbers.counts.in_band(band);
            let (from, to) = band.ages();
            let from = from.to_string();
            let words = match to {
                Some(to) => {
                    let to = to.to_string();
                    let words = [("from", from.as_str()), ("to", to.as_str())];
                    say.ta("grants-band", &words)
                }
                None => say.ta("grants-band-up", &[("from", &from)]),
            };
            all.push((words, say.number(count)));
        }
        let total = say.number(numbers.counts.total());
        all.push((say.t("grants-band-all").into_owned(), total));
        all
    }
}

/// An answer in words, a line or several.
pub fn answer_words(say: &Speaker, block: &Block, answer: &str) -> Vec<String> {
    match &block.kind {
        _ if answer.is_empty() => Vec::new(),
        BlockKind::Choice { choices } => {
            let chosen = choices.iter().find(|(code, _)| code == answer);
            let words = chosen.and_then(|(_, words)| words.nearest(say.language()));
            words
                .map(|(_, text)| vec![text.to_owned()])
                .unwrap_or_default()
        }
        BlockKind::Money => match web::kroner(answer) {
            Some(kroner) => vec![check::kr(say, kroner)],
            None => vec![answer.to_owned()],
        },
        BlockKind::Date => match check::written_date(answer).date() {
            Some(date) => vec![say.date(date)],
            None => vec![answer.to_owned()],
        },
        BlockKind::Register | BlockKind::MemberNumbers | BlockKind::Declaration => {
            vec![say.t("grants-confirmed").into_owned()]
        }
        BlockKind::Budget { .. } => super::budget::budget_words(say, answer),
        BlockKind::Attachment { .. } => vec![say.t("grants-will-come").into_owned()],
        _ => answer.lines().map(str::to_owned).collect(),
    }
}
