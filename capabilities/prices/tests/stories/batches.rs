//! Batches: every fee that is fixed comes on one invoice and never on two, whatever is done in whatever
//! order, and by two at once.

use std::{collections::HashMap, sync::Barrier};

use jiff::civil::date;
use kernel::{Clock, Ids, Money};
use prices::{
    access::Action,
    fees::{self, NotDone},
    invoicing,
    model::{Batch, Debtor, Fee, FeeState},
};
use proptest::{prelude::*, test_runner::TestRunner};
use testkit::on_each_engine;

use crate::stage::{Stage, ask, kr, new_fee, permit, quoted};

fn make(stage: &Stage) -> Result<Batch, NotDone> {
    let until = date(2026, 3, 12);
    stage.try_write(|conn, parts| {
        invoicing::make_batch(conn, parts, &permit(Action::Invoice), ("", until))
    })
}

fn hand_over(stage: &Stage, batch: &str) -> Result<(), NotDone> {
    stage
        .try_write(|conn, parts| invoicing::hand_over(conn, parts, &permit(Action::Invoice), batch))
}

/// What must be true whatever was done; `fees` are those that were ever estimated.
fn check(stage: &Stage, fees: &[String]) {
    let mut seen: HashMap<String, i64> = HashMap::new();
    let mut numbers = Vec::new();
    for batch in stage.read(|conn| invoicing::batches(conn, "")) {
        let invoices = stage.read(|conn| invoicing::of_batch(conn, &batch.id));
        let total: Money = invoices.iter().map(|invoice| invoice.total).sum();
        assert_eq!(total, batch.total, "the batch is the sum of its invoices");
        let mut lines = 0;
        for invoice in &invoices {
            numbers.push(invoice.number);
            let ids = stage.read(|conn| invoicing::fees_of(conn, &invoice.id));
            lines += i64::try_from(ids.len()).expect("few");
            let mut sum = Money::ZERO;
            for id in ids {
                let fee = stage.read(|conn| fees::one(conn, &id)).expect("it is kept");
                assert!(
                    !fee.state.is_open() && fee.state != FeeState::Waived,
                    "{fee:?}"
                );
                assert_eq!(fee.state == FeeState::InBatch, batch.sent_at.is_none());
                sum += fee.charged;
                *seen.entry(id).or_default() += 1;
            }
            assert_eq!(sum, invoice.total, "the invoice is the sum of its fees");
            let credits = stage.read(|conn| invoicing::credits_of(conn, &invoice.id));
            numbers.extend(credits.iter().map(|note| note.number));
        }
        assert_eq!(lines, batch.lines);
    }
    for id in fees {
        let fee = stage
            .read(|conn| fees::one(conn, id))
            .expect("nothing is deleted");
        let lines: Money = fee.quote.lines.iter().map(|line| line.amount).sum();
        assert_eq!(lines, fee.charged, "a fee is the sum of its lines");
        let is_billed = matches!(
            fee.state,
            FeeState::InBatch | FeeState::Invoiced | FeeState::Credited
        );
        assert_eq!(
            seen.get(id).copied().unwrap_or(0),
            i64::from(is_billed),
            "{fee:?}"
        );
        assert_eq!(
            fee.state == FeeState::Credited,
            is_billed && fee.credited == fee.charged
        );
    }
    numbers.sort_unstable();
    let whole: Vec<i64> = (10_001..).take(numbers.len()).collect();
    assert_eq!(numbers, whole, "numbers have no gaps");
}

#[derive(Clone, Debug)]
enum Step {
    Estimate(usize),
    Fix(usize),
    Cancel(usize, i64),
    Waive(usize),
    Batch,
    HandOver,
    Credit(usize, i64),
}

fn a_step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => (0..6_usize).prop_map(Step::Estimate),
        4 => (0..6_usize).prop_map(Step::Fix),
        1 => (0..6_usize, 0..=100_i64).prop_map(|(at, percent)| Step::Cancel(at, percent)),
        1 => (0..6_usize).prop_map(Step::Waive),
        2 => Just(Step::Batch),
        2 => Just(Step::HandOver),
        2 => (0..6_usize, 1..400_i64).prop_map(|(at, kroner)| Step::Credit(at, kroner)),
    ]
}

/// Does a step; what is refused is refused whole.
fn step(stage: &Stage, step: &Step, known: &mut Vec<String>) {
    let occurrence = |at: usize| format!("occurrence-{at}");
    let held = |at: usize| -> Option<Fee> {
        let fees = stage.read(|conn| fees::of_occurrence(conn, &occurrence(at)));
        let over = [FeeState::Waived, FeeState::Credited];
        fees.into_iter().find(|fee| !over.contains(&fee.state))
    };
    let debtor = |at: usize| {
        let id = if at.is_multiple_of(2) {
            &stage.band
        } else {
            &stage.club
        };
        Debtor::Association(id.clone())
    };
    match *step {
        Step::Estimate(at) => {
            let quote = quoted(&ask(12, 13 + i32::try_from(at).expect("few")));
            let fee = stage.try_write(|conn, parts| {
                let occurrence = occurrence(at);
                let new = new_fee(&occurrence, debtor(at), &quote);
                fees::estimate(conn, parts, &permit(Action::Owe), &new)
            });
            known.extend(fee.map(|fee| fee.id));
        }
        Step::Fix(at) => {
            stage.write(|conn, parts| {
                fees::fix(conn, parts, &permit(Action::Owe), &[occurrence(at)])
            });
        }
        Step::Cancel(at, percent) => {
            let kept = stage.write(|conn, parts| {
                let permit = permit(Action::Owe);
                fees::cancel_fee(conn, parts, &permit, &occurrence(at), percent, "Avlyst")
            });
            known.extend(kept.map(|fee| fee.id));
        }
        Step::Waive(at) => {
            if let Some(fee) = held(at) {
                let _ = stage.try_write(|conn, parts| {
                    let of = (fee.id.as_str(), fee.version);
                    fees::waive(conn, parts, &permit(Action::Waive), of, "Vannskade")
                });
            }
        }
        Step::Batch => {
            let _ = make(stage);
        }
        Step::HandOver => {
            for batch in stage.read(|conn| invoicing::batches(conn, "")) {
                let _ = hand_over(stage, &batch.id);
            }
        }
        Step::Credit(at, kroner) => {
            if let Some(fee) = held(at) {
                let _ = stage.try_write(|conn, parts| {
                    let (of, sum) = ((fee.id.as_str(), fee.version), Some(kr(kroner)));
                    invoicing::credit(conn, parts, &permit(Action::Credit), of, sum, "Kaldt")
                });
            }
        }
    }
}

#[test]
fn no_sequence_loses_a_line_or_makes_it_double() {
    on_each_engine(|fresh| {
        let config = ProptestConfig {
            cases: 8,
            failure_persistence: None,
            ..ProptestConfig::default()
        };
        let steps = prop::collection::vec(a_step(), 1..40);
        let mut runner = TestRunner::new(config);
        let played = runner.run(&steps, |steps| {
            let stage = Stage::set(fresh);
            let mut known = Vec::new();
            for one in &steps {
                step(&stage, one, &mut known);
            }
            check(&stage, &known);
            let _ = make(&stage);
            check(&stage, &known);
            Ok(())
        });
        played.expect("every sequence holds");
    });
}

#[test]
fn two_batches_at_once_share_no_line() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let known: Vec<String> = (0..30)
            .map(|at| stage.fixed(&format!("occurrence-{at}"), stage.band()).id)
            .collect();
        let both = Barrier::new(2);
        let town = &stage.town;
        let made: Vec<Result<Batch, NotDone>> = std::thread::scope(|scope| {
            let started: Vec<_> = (0..2)
                .map(|_| {
                    scope.spawn(|| {
                        both.wait();
                        let parts = (&*town.clock as &dyn Clock, &*town.ids as &dyn Ids);
                        town.db.write_now(|conn| {
                            let permit = permit(Action::Invoice);
                            invoicing::make_batch(conn, parts, &permit, ("", date(2026, 3, 12)))
                        })
                    })
                })
                .collect();
            started
                .into_iter()
                .map(|one| one.join().expect("no panic"))
                .collect()
        });
        let lines: i64 = made.iter().flatten().map(|batch| batch.lines).sum();
        assert_eq!(lines, 30);
        let nothing = made
            .iter()
            .filter(|one| matches!(one, Err(NotDone::Nothing)))
            .count();
        assert_eq!(nothing, 1, "one of them came too late");
        check(&stage, &known);
    });
}

#[test]
fn an_invoiced_use_that_is_cancelled_asks_staff_to_credit_it() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let fee = stage.fixed("one", stage.band());
        let batch = make(&stage).expect("a batch");
        let again = stage.try_write(|conn, parts| {
            let quote = quoted(&ask(12, 13));
            let new = new_fee("one", stage.band(), &quote);
            fees::estimate(conn, parts, &permit(Action::Owe), &new)
        });
        assert!(matches!(again, Err(NotDone::TooLate(FeeState::InBatch))));
        hand_over(&stage, &batch.id).expect("it waits");
        assert!(matches!(
            hand_over(&stage, &batch.id),
            Err(NotDone::Changed)
        ));
        let kept = stage.write(|conn, parts| {
            fees::cancel_fee(conn, parts, &permit(Action::Owe), "one", 0, "Avlyst")
        });
        assert_eq!(kept, None);
        let tasks = |stage: &Stage| {
            count(
                stage,
                "SELECT COUNT(*) AS n FROM task WHERE state = 'open' AND kind = 'prices.credit'",
            )
        };
        assert_eq!(tasks(&stage), 1);
        let invoiced = stage
            .read(|conn| fees::one(conn, &fee.id))
            .expect("it is kept");
        let credit = |version, sum| {
            let id = fee.id.clone();
            stage.try_write(move |conn, parts| {
                invoicing::credit(
                    conn,
                    parts,
                    &permit(Action::Credit),
                    (&id, version),
                    sum,
                    "Avlyst",
                )
            })
        };
        assert!(matches!(
            credit(invoiced.version, Some(kr(361))),
            Err(NotDone::WrongSum)
        ));
        let note = credit(invoiced.version, Some(kr(60))).expect("a part");
        assert_eq!(note.number, 10_002);
        assert!(matches!(
            credit(invoiced.version, None),
            Err(NotDone::Changed)
        ));
        credit(invoiced.version + 1, None).expect("the rest");
        let credited = stage
            .read(|conn| fees::one(conn, &fee.id))
            .expect("it is kept");
        assert_eq!(
            (credited.state, credited.credited),
            (FeeState::Credited, kr(360))
        );
        assert_eq!(tasks(&stage), 0);
        check(&stage, &[fee.id]);
    });
}

#[test]
fn the_database_itself_refuses_a_second_fee_and_a_second_line() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.fixed("one", stage.band());
        make(&stage).expect("a batch");
        for (statement, constraint) in [
            (
                "INSERT INTO fee SELECT 'copy', occurrence_id, booking_id, association_id, person_id, payer_id, kind, 'fixed', used_on, title, charged, listed, credited, reason, quote, version, made_at, made_by, let_by FROM fee",
                "fee_occurrence_id_kind_unique",
            ),
            (
                "INSERT INTO invoice_line SELECT invoice_id, 2, fee_id, charged FROM invoice_line",
                "invoice_line_fee_id_unique",
            ),
        ] {
            let refused = stage.try_write(|conn, _| {
                use diesel::RunQueryDsl as _;
                let done = diesel::sql_query(statement).execute(conn);
                Ok(done.map_err(db::Error::from)?)
            });
            let why = format!("{:?}", refused.expect_err(constraint));
            assert!(why.to_lowercase().contains("unique"), "{why}");
        }
    });
}

fn count(stage: &Stage, query: &str) -> i64 {
    #[derive(diesel::QueryableByName)]
    struct Count {
        #[diesel(sql_type = diesel::sql_types::BigInt)]
        n: i64,
    }
    stage.read(|conn| {
        use diesel::RunQueryDsl as _;
        let count: Count = diesel::sql_query(query).get_result(conn)?;
        Ok(count.n)
    })
}
