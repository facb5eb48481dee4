//! What a body decided, entered by staff: body, day, case number, vote, and the sum of each row, with
//! reasons where a row was amended. Totals follow what is written, and more than the pot is refused.
//! It can be undone until notice is given, as everything else that is decided together.

use askama::Template;
use axum::{body::Bytes, extract::Path};
use db::Conn;
use jiff::civil::Date;
use kernel::Money;
use web::{Fields, FormErrors, PageError, PageResult, Visit, WrittenDate, page, see_done};

use crate::{
    access::{Action, may_as_staff},
    actions::{self, Amended, Hand, NotDecided, Sat},
    model::{Application, Round, State},
    store,
};

/// The part of the page that follows what is written.
const TOTALS: &str = "totals";
/// The longest reason.
const LONGEST: usize = 4_000;

/// What was written.
#[derive(Clone, Debug, Default)]
struct Written {
    body: String,
    met_on: WrittenDate,
    case_number: String,
    vote: String,
    /// Amount and reasons, by application.
    rows: Vec<(String, String, String)>,
}

/// A row.
struct Row {
    id: String,
    name: String,
    number: String,
    applied: Money,
    recommended: Option<Money>,
    amount: String,
    reasons: String,
    is_amended: bool,
}

#[derive(Template)]
#[template(path = "staff/sitting.html")]
struct SittingPage<'a> {
    visit: &'a Visit,
    round: Round,
    rows: Vec<Row>,
    /// What was decided before.
    before: Money,
    written: Written,
    errors: FormErrors,
    back: String,
}

/// Shows the form, as recommended.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    may_as_staff(&visit.actor(), Action::Decide)?;
    shown(&visit, &id, None, FormErrors::new()).await
}

/// The cases a body can decide.
fn open(visit: &Visit, conn: &mut Conn, round: &Round) -> Result<Vec<Application>, PageError> {
    let (clock, actor) = (&*visit.town().clock, visit.actor());
    let (all, _) = crate::impartiality::of_round(conn, clock, &actor, &round.id)?;
    Ok(all
        .into_iter()
        .filter(|it| it.state.is_handled() && it.state != State::Lacking)
        .collect())
}

async fn shown(
    visit: &Visit,
    id: &str,
    written: Option<Written>,
    errors: FormErrors,
) -> PageResult {
    let (seen, own) = (visit.clone(), id.to_owned());
    let (round, open, names, before) = visit
        .read(move |_, conn| {
            let round = store::rounds::one(conn, &own)?.ok_or(PageError::NotFound)?;
            let open = open(&seen, conn, &round)?;
            let all = store::applications::of_round(conn, &round.id)?;
            let ids: Vec<String> = all.into_iter().map(|it| it.id).collect();
            let decided = store::decisions::of_several(conn, &ids)?;
            let before: Money = decided.iter().map(|it| it.amount).sum();
            Ok::<_, PageError>((round, open, associations::names(conn)?, before))
        })
        .await?;
    let written = written.unwrap_or_else(|| Written {
        body: round.decided_by.clone(),
        ..Written::default()
    });
    let rows = open
        .into_iter()
        .map(|it| {
            let own = written.rows.iter().find(|(id, ..)| *id == it.id);
            let recommended = it.recommended.map(|sum| (sum.ore() / 100).to_string());
            let amount = own.map(|(_, amount, _)| amount.clone());
            let amount = amount.or(recommended).unwrap_or_default();
            Row {
                name: it
                    .held_by
                    .as_ref()
                    .and_then(|id| names.iter().find(|(known, _)| known == id))
                    .map_or_else(|| it.group_name.clone(), |(_, name)| name.clone()),
                number: it.number.clone().unwrap_or_default(),
                is_amended: it.recommended.is_some()
                    && web::kroner(&amount).map(Money::from_kroner) != it.recommended,
                reasons: own
                    .map(|(_, _, reasons)| reasons.clone())
                    .unwrap_or_default(),
                applied: it.applied,
                recommended: it.recommended,
                id: it.id,
                amount,
            }
        })
        .collect();
    let status = errors.status();
    let shown = SittingPage {
        back: visit.to(&format!("/saker/tilskudd/runde/{id}")),
        visit,
        round,
        before,
        rows,
        written,
        errors,
    };
    page(&shown, status)
}

fn read(fields: &Fields) -> Written {
    let text = |name: &str| -> String { fields.one(name).chars().take(LONGEST).collect() };
    let rows = fields.all("case").into_iter().map(|id| {
        let amount = fields.one(&format!("amount-{id}")).to_owned();
        (id.to_owned(), amount, text(&format!("reasons-{id}")))
    });
    Written {
        rows: rows.collect(),
        body: text("body"),
        met_on: fields.date("met_on"),
        case_number: text("case_number"),
        vote: text("vote"),
    }
}

/// Decides as the body did.
pub async fn enter(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Decide)?;
    let written = read(&Fields::read(&body));
    if visit.wants_fragment(TOTALS) {
        return shown(&visit, &id, Some(written), FormErrors::new()).await;
    }
    let (mut errors, say) = (FormErrors::new(), visit.say());
    let today = kernel::today(&*visit.town().clock);
    let met_on = written.met_on.checked("met_on", say, &mut errors);
    if met_on.is_none_or(|day: Date| day > today) && errors.of("met_on").is_empty() {
        errors.add("met_on", say.t("grantdesk-error-met"));
    }
    if written.body.is_empty() {
        errors.add("body", say.t("grantdesk-error-body"));
    }
    if written.case_number.is_empty() {
        errors.add("case_number", say.t("grantdesk-error-case-number"));
    }
    let mut amounts = Vec::new();
    for (id, amount, reasons) in &written.rows {
        match web::kroner(amount) {
            Some(kroner) => amounts.push(Amended {
                application: id.clone(),
                amount: Money::from_kroner(kroner),
                reasons: reasons.clone(),
            }),
            None if amount.is_empty() => {}
            None => errors.add(format!("amount-{id}"), say.t("grants-error-kroner")),
        }
    }
    if amounts.is_empty() && errors.is_empty() {
        errors.add("body", say.t("grantdesk-error-no-rows"));
    }
    let Some(met_on) = met_on.filter(|_| errors.is_empty()) else {
        return shown(&visit, &id, Some(written), errors).await;
    };
    let sat = Sat {
        body: written.body.clone(),
        met_on,
        case_number: written.case_number.clone(),
        vote: written.vote.clone(),
        rows: amounts,
    };
    let own = id.clone();
    let done = visit
        .write(move |town, conn| {
            let round = store::rounds::one(conn, &own)?.ok_or(PageError::NotFound)?;
            match actions::decide_as_body(conn, &Hand::new(town, &permit), &round, &sat) {
                Ok(bulk) => Ok(Ok(bulk)),
                Err(NotDecided::NotDone(not_done)) => Err(not_done.into()),
                Err(refused) => Ok::<_, PageError>(Err(refused)),
            }
        })
        .await?;
    match done {
        Ok(bulk) => {
            let there = visit.to(&format!("/saker/tilskudd/runde/{id}?angre={bulk}"));
            Ok(see_done(&there, texts::id("grantdesk-done-sitting")))
        }
        Err(NotDecided::AbovePot) => {
            errors.add("amount-total", say.t("grantdesk-error-above-pot"));
            shown(&visit, &id, Some(written), errors).await
        }
        Err(NotDecided::NoReasonsFor(row)) => {
            errors.add(format!("reasons-{row}"), say.t("grantdesk-error-amended"));
            shown(&visit, &id, Some(written), errors).await
        }
        Err(_) => Err(PageError::Changed),
    }
}

impl SittingPage<'_> {
    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "a template hands out references"
    )]
    fn money(&self, sum: &Money) -> String {
        self.visit.say().money(*sum)
    }

    /// «40 000 kr av 100 000 kr».
    fn total_words(&self) -> String {
        let say = self.visit.say();
        let (sum, pot) = (say.money(self.total()), say.money(self.round.money()));
        let words = [("sum", sum.as_str()), ("pot", pot.as_str())];
        say.ta("grantdesk-sitting-total", &words)
    }

    fn total(&self) -> Money {
        let kroner = self.rows.iter().filter_map(|row| web::kroner(&row.amount));
        Money::from_kroner(kroner.sum())
    }

    fn amended(&self) -> String {
        let count = self.rows.iter().filter(|row| row.is_amended).count();
        let count = i64::try_from(count).unwrap_or_default();
        self.visit.say().tn("grantdesk-sitting-amended", count)
    }

    /// What is left of the pot; below nothing when there is too little.
    fn left(&self) -> (web::State, String) {
        let left = self.round.money().ore() - self.before.ore() - self.total().ore();
        let words = self.visit.say().money_ore(left);
        let words = [("sum", words.as_str())];
        if left < 0 {
            (
                web::State::Stopped,
                self.visit.say().ta("grantdesk-sitting-over", &words),
            )
        } else {
            (
                web::State::Good,
                self.visit.say().ta("grantdesk-sitting-left", &words),
            )
        }
    }

    #[allow(clippy::unused_self, reason = "a template asks its page")]
    fn amount_field(&self, row: &Row) -> String {
        format!("amount-{}", row.id)
    }

    #[allow(clippy::unused_self, reason = "a template asks its page")]
    fn reasons_field(&self, row: &Row) -> String {
        format!("reasons-{}", row.id)
    }

    fn amount_words(&self, row: &Row) -> String {
        let words = [("name", row.name.as_str())];
        self.visit.say().ta("grantdesk-sitting-amount", &words)
    }

    fn reasons_words(&self, row: &Row) -> String {
        let words = [("name", row.name.as_str())];
        self.visit.say().ta("grantdesk-sitting-reasons", &words)
    }
}
