//! The third way: she says how it is, with what shows it, and somebody judges.
//!
//! For groups without number, for boards that were chosen last week and that the register does not
//! know yet, and for whoever signs in by mail. Answered by an officer of the association or by staff.

use std::sync::Arc;

use access::RoleKind;
use askama::Template;
use axum::extract::{Path, State};
use documents::Allowed;
use texts::Speaker;
use web::{
    Choice, Fields, FormErrors, Limit, PageError, PageResult, RefusalWords as _, Upload, Visit,
    page, see_done,
};

use super::{Claimed, MOST_WAITING, kinds};
use crate::{
    access::{Action, Facts, may},
    actions::{self, NewClaim},
    letters::{Post, asked},
    model::CLAIMABLE,
};

const LONGEST: usize = 2000;

#[derive(Template)]
#[template(path = "claim/ask.html")]
struct AskPage<'a> {
    visit: &'a Visit,
    it: Claimed,
    written: Written,
    errors: FormErrors,
}

#[derive(Clone, Debug, Default)]
struct Written {
    kind: String,
    evidence: String,
}

pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    let it = Claimed::of(&visit, &id).await?;
    shown(&visit, it, Written::default(), FormErrors::new())
}

pub async fn send(
    State(limit): State<Arc<Limit>>,
    visit: Visit,
    Path(id): Path<String>,
    mut upload: Upload,
) -> PageResult {
    let it = Claimed::of(&visit, &id).await?;
    let written = Written::read(&upload.fields);
    let (kind, mut errors) = written.parse(visit.say());
    if it.waiting.is_some() || it.waiting_elsewhere >= MOST_WAITING {
        errors.add("evidence", visit.say().t("officers-error-waiting"));
    }
    let mut file = None;
    if let Some(given) = upload.file("file") {
        let scanner = &visit.town().outside.scanner;
        match given.clean(Allowed::PAPERS, scanner).await? {
            Ok(clean) => file = Some(clean),
            Err(refusal) => errors.add("file", refusal.words(visit.say())),
        }
    }
    let Some(kind) = kind.filter(|_| errors.is_empty()) else {
        return shown(&visit, it, written, errors);
    };
    limit.count(&visit)?;
    let (actor, from, at) = (visit.actor(), asked(&visit), id.clone());
    visit
        .write(move |town, conn| {
            let facts = Facts {
                is_public: true,
                ..Facts::about(&at)
            };
            let permit = may(&actor, Action::Claim, &facts)?;
            let (clock, ids) = (&*town.clock, &*town.ids);
            let file = match file {
                Some(clean) => Some(documents::keep(conn, clock, ids, &clean, "person")?),
                None => None,
            };
            let new = NewClaim {
                kind,
                evidence: written.evidence,
                file,
            };
            actions::ask(&Post::at(town, &from), conn, &permit, &at, new)?;
            Ok::<_, PageError>(())
        })
        .await?;
    let back = visit.to(&format!("/forening/{id}/ta-ansvar"));
    Ok(see_done(&back, texts::id("officers-done-claim-asked")))
}

fn shown(visit: &Visit, it: Claimed, written: Written, errors: FormErrors) -> PageResult {
    let status = errors.status();
    let ask = AskPage {
        visit,
        it,
        written,
        errors,
    };
    page(&ask, status)
}

impl Written {
    fn read(fields: &Fields) -> Self {
        Self {
            kind: fields.one("kind").to_owned(),
            evidence: fields.one("evidence").to_owned(),
        }
    }

    fn parse(&self, say: &Speaker) -> (Option<RoleKind>, FormErrors) {
        let mut errors = FormErrors::new();
        let kind = RoleKind::from_word(&self.kind).filter(|kind| CLAIMABLE.contains(kind));
        if kind.is_none() {
            errors.add("kind", say.t("officers-error-kind"));
        }
        let length = self.evidence.chars().count();
        if length == 0 || length > LONGEST {
            errors.add("evidence", say.t("officers-error-evidence"));
        }
        (kind, errors)
    }
}

impl AskPage<'_> {
    fn heading(&self) -> String {
        let named = [("association", self.it.name.as_str())];
        self.visit.say().ta("officers-ask-title", &named)
    }

    fn kinds(&self) -> Vec<Choice> {
        kinds(self.visit, &self.written.kind)
    }

    fn action(&self, after: &str) -> String {
        self.visit.to(&self.it.path(after))
    }
}
