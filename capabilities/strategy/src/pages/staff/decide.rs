//! Entering a decision: who decided what, when and with how many votes. From then on the edition stays
//! as it is, at its own address.
//!
//! What is open (comments, missing owners) is told first, and stops nobody: the council has decided.

use askama::Template;
use axum::{body::Bytes, extract::Path};
use jiff::ToSpan as _;
use web::{Choice, Fields, FormErrors, PageError, PageResult, Visit, WrittenDate, page, see_done};

use crate::{
    access::{Action, may},
    actions::{self, Amended, Refused, carried},
    model::{Decision, Section, lacks_alternative, placed},
    pages::{ground::Ground, shown::nearest},
    store::{comments, sections},
};

#[derive(Template)]
#[template(path = "staff/decide.html")]
struct DecidePage<'a> {
    visit: &'a Visit,
    name: String,
    back: String,
    address: String,
    open_comments: i64,
    written: Written,
    errors: FormErrors,
    sections: Vec<Choice>,
}

/// So many rows for amendments wait for more.
const MORE: usize = 2;

struct Written {
    body: String,
    on: WrittenDate,
    case_number: String,
    vote: String,
    wording: String,
    amendments: String,
    amended: Vec<Amended>,
    delegations: String,
    revision: WrittenDate,
}

pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    may(&visit.actor(), Action::Decide)?;
    let ground = visit.read(move |_, conn| Ground::of(conn, &id)).await?;
    let draft = ground.open()?;
    let last = draft
        .until
        .unwrap_or_else(|| draft.from.saturating_add(4.years()));
    let written = Written {
        body: visit.say().t("strategy-council").into_owned(),
        on: WrittenDate::default(),
        case_number: String::new(),
        vote: String::new(),
        wording: String::new(),
        amendments: String::new(),
        amended: Vec::new(),
        delegations: String::new(),
        revision: last.saturating_sub(1.year()).into(),
    };
    answered(&visit, &ground, written, FormErrors::new()).await
}

pub async fn send(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may(&visit.actor(), Action::Decide)?;
    let fields = Fields::read(&body);
    let ground = visit.read(move |_, conn| Ground::of(conn, &id)).await?;
    let draft = ground.open()?.clone();
    let one = |name: &str| fields.one(name).to_owned();
    let written = Written {
        body: one("body"),
        on: fields.date("on"),
        case_number: one("case"),
        vote: one("vote"),
        wording: one("wording"),
        amendments: one("amendments"),
        amended: amended(&fields),
        delegations: one("delegations"),
        revision: fields.date("revision"),
    };
    let say = visit.say();
    let mut errors = FormErrors::new();
    if written.body.is_empty() {
        errors.add("body", say.t("strategy-error-body"));
    }
    let on = written.on.checked("on", say, &mut errors);
    if written.on.is_empty() {
        errors.add("on", say.t("strategy-error-on"));
    }
    let revision = written.revision.checked("revision", say, &mut errors);
    let edition = draft.id.clone();
    let parts = visit
        .read(move |_, conn| Ok(sections::of_edition(conn, &edition)?))
        .await?;
    for (at, it) in (1..).zip(&written.amended) {
        let section = parts.iter().find(|section| section.id == it.section);
        match section {
            None => errors.add(
                format!("amended-{at}-section"),
                say.t("strategy-error-amended-section"),
            ),
            Some(section) if carried(section, &it.before, &it.after).is_empty() => errors.add(
                format!("amended-{at}-before"),
                say.t("strategy-error-amended-before"),
            ),
            Some(_) => {}
        }
    }
    let texts = |it: &Section| it.texts.iter().any(|text| lacks_alternative(&text.text));
    if let Some(section) = parts.iter().find(|it| texts(it)) {
        let title = nearest(&section.title(), visit.language()).0;
        let words = [("title", title.as_str())];
        errors.add("body", say.ta("strategy-error-untold-in", &words));
    }
    let Some(on) = on.filter(|_| errors.is_empty()) else {
        return answered(&visit, &ground, written, errors).await;
    };
    let decision = Decision {
        body: written.body.clone(),
        on,
        case_number: written.case_number.clone(),
        vote: written.vote.clone(),
        wording: written.wording.clone(),
        amendments: written.amendments.clone(),
        amended: Vec::new(),
        delegations: written.delegations.clone(),
    };
    let of = ground.clone();
    let changes = written.amended.clone();
    let decided: Result<(), Refused> = visit
        .write(move |town, conn| {
            let parts = (&*town.clock as _, &*town.ids as _);
            let what = (&of.document, &draft);
            actions::decide(conn, parts, &permit, what, (decision, &changes), revision)
        })
        .await;
    match decided {
        Ok(()) => {
            let there = ground.bench(&visit);
            Ok(see_done(&there, texts::id("strategy-done-decided")))
        }
        Err(Refused::Empty) => {
            errors.add("body", say.t("strategy-error-empty"));
            answered(&visit, &ground, written, errors).await
        }
        Err(other) => Err(PageError::from(other)),
    }
}

async fn answered(
    visit: &Visit,
    ground: &Ground,
    written: Written,
    errors: FormErrors,
) -> PageResult {
    let draft = ground.open()?;
    let (edition, of) = (draft.id.clone(), ground.clone());
    let language = visit.language();
    let (said, parts) = visit
        .read(move |_, conn| {
            let said = comments::of_edition(conn, &edition)?;
            let all = sections::of_edition(conn, &edition)?;
            let parts = placed(&of.kind.shape, &all).into_iter().map(|it| {
                let title = nearest(&it.section.title(), language).0;
                let words = format!("{} {title}", it.number).trim().to_owned();
                Choice::new(it.section.id.clone(), words)
            });
            Ok((said, parts.collect()))
        })
        .await?;
    let open = said.iter().filter(|one| one.resolved_at.is_none()).count();
    let status = errors.status();
    let slug = &ground.document.slug;
    let shown = DecidePage {
        name: ground.name(visit),
        back: ground.bench(visit),
        address: visit.absolute(&visit.to(&format!("/strategi/{slug}/{}", draft.number))),
        open_comments: i64::try_from(open).unwrap_or_default(),
        sections: parts,
        visit,
        written,
        errors,
    };
    page(&shown, status)
}

/// The rows that have something in them.
fn amended(fields: &Fields) -> Vec<Amended> {
    let rows = fields.rows("amended").into_iter().map(|at| {
        let one = |part: &str| fields.one(&format!("amended-{at}-{part}")).to_owned();
        Amended {
            section: one("section"),
            before: one("before"),
            after: one("after"),
        }
    });
    rows.filter(|row| !(row.before.is_empty() && row.after.is_empty()))
        .collect()
}

impl DecidePage<'_> {
    #[expect(
        clippy::unused_self,
        clippy::trivially_copy_pass_by_ref,
        reason = "templates ask the page, and hand over references"
    )]
    fn field(&self, at: &usize, part: &str) -> String {
        format!("amended-{at}-{part}")
    }

    /// Those that are written, and some more.
    fn rows(&self) -> Vec<Amended> {
        let none = || Amended {
            section: String::new(),
            before: String::new(),
            after: String::new(),
        };
        let mut rows = self.written.amended.clone();
        rows.extend((0..MORE).map(|_| none()));
        rows
    }

    fn parts(&self, chosen: &str) -> Vec<Choice> {
        let each = self.sections.iter();
        each.map(|it| Choice::new(it.value.clone(), it.words.clone()).chosen(it.value == chosen))
            .collect()
    }

    fn has_open(&self) -> bool {
        self.open_comments > 0
    }
}
