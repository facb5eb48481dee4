//! What a message says: subject and text in bokmål and nynorsk, what kind it is, who answers.
//!
//! Bokmål or nynorsk must be there; who writes to an association should write its language
//! (språklova § 12), so the last step says when one is missing. Words in braces are checked here.

use askama::Template;
use axum::extract::Path;
use documents::FileId;
use web::{
    Choice, Fields, FormErrors, PageError, PageResult, Step, Upload, Visit, WrittenDate, page,
    see_other,
};

use crate::{
    access::{Action, may},
    actions::{change_mailing, take_in_file},
    model::{Mailing, MailingKind, Placeholder, check},
    pages::{
        files::{self, Listed},
        words::unit_choices,
    },
    store,
};

const LONGEST_SUBJECT: usize = 120;
const LONGEST_BODY: usize = 10_000;

#[derive(Template)]
#[template(path = "mailings/text.html")]
struct TextPage<'a> {
    visit: &'a Visit,
    id: String,
    steps: Vec<Step>,
    written: Written,
    errors: FormErrors,
    kinds: Vec<Choice>,
    units: Vec<Choice>,
    files: Vec<Listed>,
}

/// The form as it was filled in.
#[derive(Clone, Debug, Default)]
struct Written {
    version: i64,
    kind: String,
    unit: String,
    subject_nb: String,
    body_nb: String,
    subject_nn: String,
    body_nn: String,
    due_on: WrittenDate,
}

/// The form.
pub async fn get(visit: Visit, Path(id): Path<String>) -> PageResult {
    may(&visit.actor(), Action::WriteToMany)?;
    let mailing = open(&visit, id).await?;
    show(
        &visit,
        &mailing.id,
        Written::of(&mailing),
        FormErrors::new(),
    )
    .await
}

/// Stores what was written, with files that came along.
pub async fn save(visit: Visit, Path(id): Path<String>, mut upload: Upload) -> PageResult {
    may(&visit.actor(), Action::WriteToMany)?;
    let mut mailing = open(&visit, id).await?;
    let written = Written::read(&upload.fields);
    let mut errors = written.put_into(&mut mailing, visit.say());
    let clean = files::taken(&visit, &mut upload, &mut errors).await?;
    if !errors.is_empty() {
        return show(&visit, &mailing.id, written, errors).await;
    }
    let removed = upload.fields.one("remove").to_owned();
    let stays = !removed.is_empty() || upload.fields.one("do") == "add";
    let there = format!("/saker/utsendelser/{}", mailing.id);
    let there = visit.to(&if stays {
        format!("{there}/tekst")
    } else {
        there
    });
    let actor = visit.actor();
    visit
        .write(move |town, conn| {
            let (clock, ids) = (&*town.clock, &*town.ids);
            let permit = may(&actor, Action::WriteToMany)?;
            change_mailing(conn, clock, ids, &permit, &mailing)?;
            for file in &clean {
                take_in_file(conn, clock, ids, &permit, &mailing.id, file)?;
            }
            if !removed.is_empty() {
                let file = FileId(removed);
                if store::remove_file(conn, &mailing.id, &file)? {
                    documents::forget(conn, &file)?;
                }
            }
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_other(&there))
}

/// Hands out a file of the message.
pub async fn file(visit: Visit, Path((id, file)): Path<(String, String)>) -> PageResult {
    may(&visit.actor(), Action::SeeMailings)?;
    visit
        .read(move |_, conn| {
            let file = FileId(file);
            if !store::file_of(conn, &id, &file)? {
                return Err(PageError::NotFound);
            }
            files::hand_out(conn, &file)
        })
        .await
}

async fn open(visit: &Visit, id: String) -> Result<Mailing, PageError> {
    let mailing = visit
        .read(move |_, conn| store::mailing(conn, &id)?.ok_or(PageError::NotFound))
        .await?;
    if mailing.is_open() {
        Ok(mailing)
    } else {
        Err(PageError::Changed)
    }
}

async fn show(visit: &Visit, id: &str, written: Written, errors: FormErrors) -> PageResult {
    let (key, language) = (written.unit.clone(), visit.language());
    let (say, of) = (visit.say().clone(), id.to_owned());
    let (units, files) = visit
        .read(move |_, conn| {
            let files = store::files_of(conn, &of)?;
            let files = files::listed(conn, &say, &files)?;
            Ok((unit_choices(conn, language, &key)?, files))
        })
        .await?;
    let say = visit.say();
    let kind = |value: &str, words: &'static str, hint: &'static str| {
        Choice::new(value, say.t(words))
            .hint(say.t(hint))
            .chosen(written.kind == value)
    };
    let status = errors.status();
    let page_of = TextPage {
        visit,
        id: id.to_owned(),
        steps: super::steps(visit, Some(id), 1),
        kinds: vec![
            kind(
                "service",
                texts::id("mailing-kind-service"),
                texts::id("mailing-kind-service-hint"),
            ),
            kind(
                "news",
                texts::id("mailing-kind-news"),
                texts::id("mailing-kind-news-hint"),
            ),
        ],
        units,
        files,
        written,
        errors,
    };
    page(&page_of, status)
}

impl TextPage<'_> {
    fn path(&self, after: &str) -> String {
        self.visit
            .to(&format!("/saker/utsendelser/{}{after}", self.id))
    }

    fn placeholders(&self) -> String {
        let words = Placeholder::ALL.map(Placeholder::written);
        self.visit.say().ta(
            "mailing-placeholders",
            &[("words", &self.visit.say().list(&words))],
        )
    }
}

impl Written {
    fn of(mailing: &Mailing) -> Self {
        Self {
            version: mailing.version,
            kind: mailing.kind.word().to_owned(),
            unit: mailing.unit.clone(),
            subject_nb: mailing.nb.0.clone(),
            body_nb: mailing.nb.1.clone(),
            subject_nn: mailing.nn.0.clone(),
            body_nn: mailing.nn.1.clone(),
            due_on: mailing.due_on.map(WrittenDate::from).unwrap_or_default(),
        }
    }

    fn read(fields: &Fields) -> Self {
        let one = |name: &str| fields.one(name).to_owned();
        Self {
            version: fields.version().unwrap_or_default(),
            kind: one("kind"),
            unit: one("unit"),
            subject_nb: one("subject_nb"),
            body_nb: one("body_nb"),
            subject_nn: one("subject_nn"),
            body_nn: one("body_nn"),
            due_on: fields.date("due_on"),
        }
    }

    /// Puts what was written into the message, and says what is wrong with it.
    fn put_into(&self, mailing: &mut Mailing, say: &texts::Speaker) -> FormErrors {
        let mut errors = FormErrors::new();
        mailing.version = self.version;
        match MailingKind::from_word(&self.kind) {
            Some(kind) => mailing.kind = kind,
            None => errors.add("kind", say.t("mailing-error-kind")),
        }
        mailing.unit.clone_from(&self.unit);
        mailing.nb = (self.subject_nb.clone(), self.body_nb.clone());
        mailing.nn = (self.subject_nn.clone(), self.body_nn.clone());
        mailing.due_on = self.due_on.checked("due_on", say, &mut errors);
        let nynorsk = !self.subject_nn.is_empty() || !self.body_nn.is_empty();
        let bokmål = !self.subject_nb.is_empty() || !self.body_nb.is_empty() || !nynorsk;
        let fields = [
            ("subject_nb", &self.subject_nb, LONGEST_SUBJECT, bokmål),
            ("body_nb", &self.body_nb, LONGEST_BODY, bokmål),
            ("subject_nn", &self.subject_nn, LONGEST_SUBJECT, nynorsk),
            ("body_nn", &self.body_nn, LONGEST_BODY, nynorsk),
        ];
        for (name, text, longest, needed) in fields {
            let is_subject = name.starts_with("subject");
            if text.is_empty() && needed {
                let words = if is_subject {
                    "mailing-error-subject"
                } else {
                    "mailing-error-body"
                };
                errors.add(name, say.t(words));
            } else if text.chars().count() > longest {
                let most = say.number(i64::try_from(longest).unwrap_or(i64::MAX));
                errors.add(name, say.ta("mailing-error-long", &[("most", &most)]));
            }
            match check(text) {
                Err(unknown) => {
                    errors.add(
                        name,
                        say.ta("mailing-error-placeholder", &[("word", &unknown.0)]),
                    );
                }
                Ok(used) if used.contains(&Placeholder::Deadline) && self.due_on.is_empty() => {
                    errors.add("due_on", say.t("mailing-error-deadline"));
                }
                Ok(_) => {}
            }
        }
        errors
    }
}
