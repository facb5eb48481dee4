//! What others gave in a scheme that is told about only: who decided, when, by which criteria, and what
//! each got, entered by staff a year at a time as lines that can be pasted from a table.
//!
//! Nothing of it is counted as the municipality's own.

use askama::Template;
use axum::{body::Bytes, extract::Path};
use db::Conn;
use kernel::Money;
use web::{Fields, FormErrors, PageError, PageResult, Visit, WrittenDate, page, see_done};

use crate::{
    access::{Action, may_as_staff},
    actions::{self, Hand},
    model::{Kind, Scheme, ToldShare, ToldYear},
    store,
};

/// The longest text.
const LONGEST: usize = 20_000;
/// Years that can be entered.
const YEARS: std::ops::RangeInclusive<i32> = 1990..=2100;

#[derive(Clone, Debug, Default)]
struct Written {
    year: String,
    decided_by: String,
    met_on: WrittenDate,
    criteria: String,
    /// «Sandvik IL; 12 500», a line each.
    lines: String,
    version: i64,
}

#[derive(Template)]
#[template(path = "staff/arrange/told.html")]
struct ToldPage<'a> {
    visit: &'a Visit,
    scheme: Scheme,
    name: String,
    years: Vec<ToldYear>,
    written: Written,
    errors: FormErrors,
}

/// Shows it; with `ar`, a year that is changed.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    may_as_staff(&visit.actor(), Action::Arrange)?;
    let asked = Fields::read(visit.query().as_bytes());
    let wanted: Option<i32> = asked.one("ar").parse().ok();
    shown(&visit, id, None, wanted, FormErrors::new()).await
}

/// Keeps a year.
pub async fn save(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Arrange)?;
    let fields = Fields::read(&body);
    let text = |name: &str| -> String { fields.one(name).chars().take(LONGEST).collect() };
    let written = Written {
        year: text("year"),
        decided_by: text("decided_by"),
        met_on: fields.date("met_on"),
        criteria: text("criteria"),
        lines: text("lines"),
        version: fields.version().unwrap_or_default(),
    };
    let (say, mut errors) = (visit.say(), FormErrors::new());
    let year: Option<i32> = written.year.parse().ok().filter(|it| YEARS.contains(it));
    if year.is_none() {
        errors.add("year", say.t("grantdesk-told-error-year"));
    }
    if written.decided_by.is_empty() {
        errors.add("decided_by", say.t("grantdesk-told-error-decided-by"));
    }
    let met_on = written.met_on.checked("met_on", say, &mut errors);
    let mut shares = Vec::new();
    for line in written.lines.lines().filter(|line| !line.trim().is_empty()) {
        let parts = line.rsplit_once([';', '\t']);
        let read = parts.and_then(|(name, sum)| Some((name.trim(), web::kroner(sum.trim())?)));
        let Some((name, kroner)) = read.filter(|(name, _)| !name.is_empty()) else {
            let words = say.ta("grantdesk-told-error-line", &[("line", line)]);
            errors.add("lines", words);
            break;
        };
        shares.push((name.to_owned(), Money::from_kroner(kroner)));
    }
    let Some(year) = year.filter(|_| errors.is_empty()) else {
        return shown(&visit, id, Some(written), None, errors).await;
    };
    let (own, path) = (id.clone(), visit.to(visit.path()));
    let kept = visit
        .read(move |_, conn| Ok::<_, PageError>(store::told_years::of_scheme(conn, &own)?))
        .await?;
    // The year is the key of the row: one that is opened keeps its year, and a new one must be new.
    let opened = kept.iter().find(|it| it.year == year);
    let is_known = opened.is_some_and(|_| written.version == 0);
    let is_another = opened.is_none() && written.version > 0;
    if is_known || is_another {
        let words = say.t("grantdesk-told-error-known");
        errors.add(
            "year",
            if is_known {
                words
            } else {
                say.t("grantdesk-told-error-another")
            },
        );
        return shown(&visit, id, Some(written), None, errors).await;
    }
    visit
        .write(move |town, conn| {
            scheme(conn, &id)?;
            let names = associations::names(conn)?;
            let known = |name: &str| {
                let lowered = name.to_lowercase();
                let found = names.iter().find(|(_, own)| own.to_lowercase() == lowered);
                found.map(|(id, _)| id.clone())
            };
            let hand = Hand::new(town, &permit);
            let it = ToldYear {
                scheme: id,
                year,
                decided_by: written.decided_by,
                met_on,
                criteria: written.criteria,
                shares: shares
                    .into_iter()
                    .map(|(name, amount)| ToldShare {
                        association: known(&name),
                        name,
                        amount,
                    })
                    .collect(),
                entered_at: hand.now(),
                entered_by: hand.person(),
                version: written.version,
            };
            Ok::<_, PageError>(actions::keep_told(conn, &hand, &it)?)
        })
        .await?;
    Ok(see_done(&path, texts::id("grantdesk-told-done")))
}

/// A scheme that is told about only; of another there is no such page.
fn scheme(conn: &mut Conn, id: &str) -> Result<Scheme, PageError> {
    let found = store::schemes::one(conn, id)?;
    let found = found.filter(|it| it.kind == Kind::Information);
    found.ok_or(PageError::NotFound)
}

async fn shown(
    visit: &Visit,
    id: String,
    written: Option<Written>,
    wanted: Option<i32>,
    errors: FormErrors,
) -> PageResult {
    let language = visit.language();
    let (scheme, name, years) = visit
        .read(move |_, conn| {
            let scheme = scheme(conn, &id)?;
            let newest = store::schemes::newest_guidelines(conn, &id)?;
            let name = newest.map(|it| it.terms.named(language).to_owned());
            let years = store::told_years::of_scheme(conn, &id)?;
            Ok::<_, PageError>((scheme, name.unwrap_or_default(), years))
        })
        .await?;
    let kept = wanted.and_then(|year| years.iter().find(|it| it.year == year));
    let written = written.or(kept.map(Written::of)).unwrap_or_default();
    let status = errors.status();
    let shown = ToldPage {
        visit,
        scheme,
        name,
        years,
        written,
        errors,
    };
    page(&shown, status)
}

impl Written {
    fn of(it: &ToldYear) -> Self {
        let line = |share: &ToldShare| format!("{}; {}", share.name, share.amount.ore() / 100);
        Self {
            year: it.year.to_string(),
            decided_by: it.decided_by.clone(),
            met_on: it.met_on.map(WrittenDate::from).unwrap_or_default(),
            criteria: it.criteria.clone(),
            lines: it.shares.iter().map(line).collect::<Vec<_>>().join("\n"),
            version: it.version,
        }
    }
}

impl ToldPage<'_> {
    fn base(&self) -> String {
        let id = &self.scheme.id;
        self.visit.to(&format!("/saker/tilskudd/ordning/{id}"))
    }

    fn sum(&self, it: &ToldYear) -> String {
        let sum = it.shares.iter().map(|share| share.amount).sum();
        self.visit.say().money(sum)
    }
}
