//! What can be paid now, what is held back and why, and the runs.
//!
//! What can be paid is a preview: a run is made of the chosen lines, and two people release it.

use askama::Template;
use axum::{body::Bytes, http::StatusCode};
use grants::impartiality::Standings;
use jiff::civil::Date;
use kernel::{Day, Money};
use web::{Fields, PageError, PageResult, Visit, page, see_done};

use crate::{
    access::{Action, may_as_staff},
    actions::{self, Hand, NotDone},
    model::{Hold, Run},
    pages::words,
    paying::{self, Payable},
    store,
};

#[derive(Template)]
#[template(path = "staff/list.html")]
struct ListPage<'a> {
    visit: &'a Visit,
    until: Date,
    ready: Vec<Payable>,
    held: Vec<(Payable, Hold)>,
    runs: Vec<Run>,
    /// How many parts she steps aside for.
    aside: usize,
    may_run: bool,
}

/// Shows it.
pub async fn show(visit: Visit) -> PageResult {
    may_as_staff(&visit.actor(), Action::Read)?;
    let today = kernel::today(&*visit.town().clock);
    let actor = visit.actor();
    let (all, aside, runs) = visit
        .read(move |town, conn| {
            let mut standings = Standings::of(&*town.clock, &actor);
            let (mut all, mut aside) = (Vec::new(), 0);
            for it in paying::payables(conn, Day::from(today))? {
                if standings.steps_aside(conn, &it.application)? {
                    aside += 1;
                } else {
                    all.push(it);
                }
            }
            Ok::<_, PageError>((all, aside, store::runs::all(conn)?))
        })
        .await?;
    let (ready, held): (Vec<_>, Vec<_>) = all.into_iter().partition(|it| it.hold.is_none());
    let shown = ListPage {
        may_run: may_as_staff(&visit.actor(), Action::Run).is_ok(),
        visit: &visit,
        until: today,
        ready,
        held: held
            .into_iter()
            .filter_map(|it| it.hold.map(|hold| (it, hold)))
            .collect(),
        runs,
        aside,
    };
    page(&shown, StatusCode::OK)
}

/// Makes a run of the chosen lines.
pub async fn make(visit: Visit, body: Bytes) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Run)?;
    let fields = Fields::read(&body);
    let chosen: Vec<String> = fields.all("line").into_iter().map(str::to_owned).collect();
    let today = kernel::today(&*visit.town().clock);
    let made = visit
        .write(move |town, conn| {
            let hand = Hand::new(town, &permit);
            match actions::make_run(conn, &hand, today, &chosen) {
                Ok(run) => Ok(Some(run)),
                Err(NotDone::Nothing) => Ok(None),
                Err(other) => Err(PageError::from(other)),
            }
        })
        .await?;
    let list = visit.to("/saker/utbetalinger");
    Ok(match made {
        Some(run) => see_done(
            &format!("{list}/kjoring/{}", run.id),
            texts::id("payments-done-made"),
        ),
        None => see_done(&list, texts::id("payments-done-nothing")),
    })
}

/// Lays plans of new grants now, without waiting for the morning.
pub async fn lay(visit: Visit) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Plan)?;
    visit
        .write(move |town, conn| {
            let hand = Hand::new(town, &permit);
            Ok::<_, PageError>(actions::lay_new(conn, &hand)?)
        })
        .await?;
    let list = visit.to("/saker/utbetalinger");
    Ok(see_done(&list, texts::id("payments-done-laid")))
}

impl ListPage<'_> {
    fn lead(&self) -> String {
        let say = self.visit.say();
        let total: Money = self.ready.iter().map(|it| it.line.amount).sum();
        let count = i64::try_from(self.ready.len()).unwrap_or(i64::MAX);
        let (sum, day) = (say.money(total), say.date(self.until));
        let words = [("sum", sum.as_str()), ("day", day.as_str())];
        say.tna("payments-ready", count, &words)
    }

    fn aside_words(&self) -> String {
        let count = i64::try_from(self.aside).unwrap_or(i64::MAX);
        self.visit.say().tn("payments-aside", count)
    }

    fn case(&self, it: &Payable) -> String {
        let id = &it.application.id;
        self.visit.to(&format!("/saker/utbetalinger/sak/{id}"))
    }

    #[expect(clippy::unused_self, reason = "a template asks its page")]
    fn reference(&self, it: &Payable) -> String {
        let number = it.application.number.as_deref().unwrap_or_default();
        format!("{number}-{}", it.line.rank)
    }

    fn kind(&self, it: &Payable) -> String {
        words::kind(self.visit.say(), &it.line)
    }

    fn account(&self, it: &Payable) -> String {
        self.visit.say().account_number(&it.payee.account)
    }

    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "a template hands out references"
    )]
    fn hold(&self, hold: &Hold) -> (web::State, String) {
        words::hold_state(self.visit.say(), *hold)
    }

    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "a template hands out references"
    )]
    fn money(&self, sum: &Money) -> String {
        self.visit.say().money(*sum)
    }

    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "a template hands out references"
    )]
    fn day(&self, day: &Day) -> String {
        self.visit.say().date(day.date())
    }

    fn run_path(&self, run: &Run) -> String {
        self.visit
            .to(&format!("/saker/utbetalinger/kjoring/{}", run.id))
    }

    fn run_name(&self, run: &Run) -> String {
        let number = run.number.to_string();
        self.visit.say().ta("payments-run", &[("number", &number)])
    }

    fn run_state(&self, run: &Run) -> (web::State, String) {
        words::run_state(self.visit.say(), run)
    }
}
