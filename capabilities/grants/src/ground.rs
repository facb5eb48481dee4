//! An application with everything it stands on: its round, guidelines, form, answers and attachments.

use access::PersonId;
use db::{Conn, Error};
use documents::StoredFile;
use kernel::{Instant, Money};

use crate::{
    model::{
        Application, Block, BlockKind, Budget, Form, Guidelines, Limits, Need, Round, Saved,
        Scheme, Stage, State, Submission, Terms, latest,
    },
    store::{self, files::Attachment},
};

/// All of it.
pub struct Ground {
    /// The application.
    pub application: Application,
    /// Its round.
    pub round: Round,
    /// Its scheme.
    pub scheme: Scheme,
    /// The guidelines: the round's while it is written, those it was sent under after.
    pub guidelines: Guidelines,
    /// The form.
    pub form: Form,
    /// Every save of its answers.
    pub saves: Vec<Saved>,
    /// Attachments with their files.
    pub files: Vec<(Attachment, StoredFile)>,
    /// What was sent of the application it was begun from.
    pub earlier: Option<Submission>,
}

impl Ground {
    /// Reads it. `None` when there is no such application.
    pub fn read(conn: &mut Conn, id: &str) -> Result<Option<Self>, Error> {
        let Some(application) = store::applications::one(conn, id)? else {
            return Ok(None);
        };
        let round = store::rounds::one(conn, &application.round_id)?.ok_or(Error::NotFound)?;
        let guidelines = if application.state == State::Draft {
            &round.guidelines
        } else {
            &application.guidelines_id
        };
        let guidelines = store::schemes::guidelines_of(conn, guidelines)?.ok_or(Error::NotFound)?;
        let form = store::schemes::form_of(conn, &application.form_id)?.ok_or(Error::NotFound)?;
        let mut files = Vec::new();
        for attachment in store::files::of(conn, id)? {
            if let Some(file) = documents::find(conn, &attachment.file_id)? {
                files.push((attachment, file));
            }
        }
        let earlier = match &application.copied_from {
            Some(id) => store::applications::submissions(conn, id)?
                .into_iter()
                .next(),
            None => None,
        };
        Ok(Some(Self {
            earlier,
            scheme: store::schemes::one(conn, &round.scheme)?.ok_or(Error::NotFound)?,
            saves: store::answers::all(conn, id)?,
            form: form.form,
            application,
            round,
            guidelines,
            files,
        }))
    }

    /// What the guidelines say.
    pub fn terms(&self) -> &Terms {
        &self.guidelines.terms
    }

    /// The answer that stands; empty when there is none.
    pub fn answer(&self, block: &str) -> &str {
        let newest = self.saves.iter().rev().find(|saved| saved.block == block);
        newest.map_or("", |saved| saved.value.as_str())
    }

    /// When something was last saved, and by whom.
    pub fn last_saved(&self) -> Option<(Instant, Option<&PersonId>)> {
        let last = self.saves.last()?;
        Some((last.at, last.by.as_ref()))
    }

    /// Every answer that stands, to questions that are asked.
    pub fn answers(&self) -> Vec<(String, String)> {
        latest(&self.saves)
            .into_iter()
            .filter(|saved| {
                let block = self.form.block(&saved.block);
                block.is_some_and(|block| self.is_asked(block))
            })
            .map(|saved| (saved.block.clone(), saved.value.clone()))
            .collect()
    }

    /// Whether a question is asked, given the answers so far.
    pub fn is_asked(&self, block: &Block) -> bool {
        block.is_asked(|code| self.answer(code))
    }

    /// Whether a question must be answered.
    pub fn is_needed(&self, block: &Block) -> bool {
        match block.need {
            Need::Always => true,
            Need::Optional => false,
            Need::BySum => self.terms().asks(&block.code, self.applied()),
        }
    }

    /// The budget that stands.
    pub fn budget(&self, language: kernel::Language) -> Option<Budget> {
        let block = self.form.budget()?;
        let stored = Budget::read(self.answer(&block.code));
        Some(stored.unwrap_or_else(|| block.first_budget(language)))
    }

    /// What is applied for.
    pub fn applied(&self) -> Money {
        let money = |written: &str| web::kroner(written).map(Money::from_kroner);
        match self.form.budget() {
            Some(block) => {
                Budget::read(self.answer(&block.code)).and_then(|budget| budget.applied_for())
            }
            None => money(self.answer(crate::model::AMOUNT)),
        }
        .unwrap_or_default()
    }

    /// What guidelines say about its budget.
    pub fn limits(&self) -> Limits {
        let terms = self.terms();
        Limits {
            ceiling: terms.ceiling,
            share_percent: terms.share_percent,
            must_balance: terms.must_balance,
        }
    }

    /// Attachments that answer a question.
    pub fn attached<'a>(
        &'a self,
        block: &'a str,
    ) -> impl Iterator<Item = &'a (Attachment, StoredFile)> {
        self.files.iter().filter(move |(it, _)| it.block == block)
    }

    /// Attachments that are to come later.
    pub fn to_come(&self) -> Vec<&Block> {
        self.form
            .attachments()
            .filter(|block| {
                self.is_asked(block)
                    && self.answer(&block.code) == LATER
                    && self.attached(&block.code).next().is_none()
            })
            .collect()
    }

    /// Whether its applicant may write in it now.
    pub fn can_be_written(&self, now: Instant) -> bool {
        let is_open = self.round.stage(now) == Stage::Open;
        self.application
            .can_be_written(is_open, now.in_oslo().date())
    }

    /// Whether an attachment that was to come later may still come.
    pub fn takes_papers(&self, now: Instant) -> bool {
        let today = now.in_oslo().date();
        self.can_be_written(now)
            || (self.application.state.is_handled()
                && self.round.papers_on.is_some_and(|day| today <= day))
    }

    /// The newest copy that was sent.
    pub fn sent(&self, conn: &mut Conn) -> Result<Option<Submission>, Error> {
        let all = store::applications::submissions(conn, &self.application.id)?;
        Ok(all.into_iter().next())
    }

    /// Which step of the form a question stands in.
    pub fn step_of(&self, block: &str) -> usize {
        let has = |step: &crate::model::FormStep| step.blocks.iter().any(|it| it.code == block);
        self.form.steps.iter().position(has).unwrap_or_default()
    }

    /// Whether a question is answered by a file.
    pub fn is_attachment(block: &Block) -> bool {
        matches!(block.kind, BlockKind::Attachment { .. })
    }
}

/// The answer of an attachment that is to come later.
pub const LATER: &str = "later";
/// The answer of what is ticked.
pub const YES: &str = "yes";
