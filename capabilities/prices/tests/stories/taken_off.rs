//! What a tenant is owed is taken off what she pays next, follows a fee through changes, and is paid out
//! when there is nothing to take it off.

use kernel::Money;
use prices::{
    access::Action,
    fees::{self, NewFee, Owed},
};
use testkit::on_each_engine;

use crate::stage::{SATURDAY, Stage, ask, kr, new_fee, permit, quoted};

impl Stage {
    /// The band's fee for a use to come, fixed.
    fn coming(&self, occurrence: &str) {
        let quote = quoted(&ask(15, 17));
        let occurrences = [occurrence.to_owned()];
        self.write(|conn, parts| {
            let new = NewFee {
                used_on: SATURDAY,
                ..new_fee(occurrence, self.band(), &quote)
            };
            fees::estimate(conn, parts, &permit(Action::Owe), &new)?;
            fees::fix(conn, parts, &permit(Action::Owe), &occurrences)
        });
    }

    fn owes(&self, sum: Money) -> Money {
        let debtor = self.band();
        self.write(|conn, parts| {
            let owed = Owed {
                debtor: &debtor,
                sum,
                what: "Kompensasjon: Cup tok tid dere hadde",
                path: "/saker/arrangement/cup",
            };
            fees::take_off(conn, parts, &permit(Action::Owe), owed)
        })
    }

    fn charged(&self, occurrence: &str) -> Vec<Money> {
        let fees = self.read(|conn| fees::of_occurrence(conn, occurrence));
        for fee in &fees {
            let lines: Money = fee.quote.lines.iter().map(|line| line.amount).sum();
            assert_eq!(lines, fee.charged, "the lines sum to the fee");
            assert_eq!(fee.quote.charged, fee.charged);
        }
        fees.iter().map(|fee| fee.charged).collect()
    }

    fn payouts(&self) -> usize {
        let about = self.read(|conn| tasks::about_association(conn, &self.band, 100));
        let payout = |task: &&tasks::Task| task.kind == "prices.payout";
        about.iter().filter(payout).count()
    }
}

#[test]
fn what_is_owed_is_a_line_of_the_next_fees_and_the_rest_is_paid_out() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.coming("one");
        stage.coming("two");
        assert_eq!(stage.owes(kr(500)), Money::ZERO);
        assert_eq!(
            [stage.charged("one"), stage.charged("two")].concat(),
            [kr(0), kr(220)]
        );
        assert_eq!(stage.payouts(), 0);
        let free = stage.read(|conn| prices::value_of_free_use(conn, &stage.band, 2026));
        assert_eq!(free.charged, kr(720), "what was owed is no gift");
        assert_eq!(stage.owes(kr(300)), kr(80));
        assert_eq!(stage.payouts(), 1);
    });
}

#[test]
fn it_stays_when_the_price_changes_and_moves_on_when_the_time_is_given_up() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.coming("one");
        assert_eq!(stage.owes(kr(100)), Money::ZERO);
        assert_eq!(stage.charged("one"), [kr(260)]);
        let longer = quoted(&ask(15, 18));
        stage.write(|conn, parts| {
            let new = NewFee {
                used_on: SATURDAY,
                ..new_fee("one", stage.band(), &longer)
            };
            fees::estimate(conn, parts, &permit(Action::Owe), &new)
        });
        assert_eq!(stage.charged("one"), [kr(440)]);
        stage.coming("two");
        stage.write(|conn, parts| {
            fees::cancel_fee(conn, parts, &permit(Action::Owe), "one", 0, "Avlyst")
        });
        assert_eq!(stage.charged("two"), [kr(260)]);
        assert_eq!(stage.payouts(), 0);
    });
}
