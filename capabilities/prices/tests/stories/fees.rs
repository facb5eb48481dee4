//! Fees from estimate to what is kept: nothing is deleted, and a use is paid for once.

use access::PersonId;
use jiff::civil::date;
use kernel::Money;
use prices::{
    Question, UserCategory,
    access::Action,
    fees::{self, NotDone},
    model::{Debtor, FeeKind, FeeState},
};
use testkit::on_each_engine;

use crate::stage::{Stage, ask, kr, new_fee, permit, quoted};

#[test]
fn a_fee_is_estimated_again_and_fixed_once() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let first = stage.estimate("one", stage.band());
        assert_eq!((first.charged, first.state), (kr(360), FeeState::Estimated));
        let longer = quoted(&ask(15, 18));
        let again = stage.write(|conn, parts| {
            let new = new_fee("one", stage.band(), &longer);
            fees::estimate(conn, parts, &permit(Action::Owe), &new)
        });
        assert_eq!(
            (again.id.as_str(), again.charged),
            (first.id.as_str(), kr(540))
        );
        let fixed = stage.fixed("one", stage.band());
        assert_eq!((fixed.id, fixed.state), (first.id, FeeState::Fixed));
        let all = stage.read(|conn| fees::of_occurrence(conn, "one"));
        assert_eq!(all.len(), 1);
        assert_eq!(all[0].quote.charged, all[0].charged);
    });
}

#[test]
fn what_is_cancelled_too_late_is_kept_as_a_fee_of_its_own() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.fixed("late", stage.band());
        stage.fixed("early", stage.band());
        assert_eq!(
            stage.read(|conn| fees::kept_if_cancelled(conn, "late", 50)),
            kr(180)
        );
        let cancel = |occurrence: &'static str, percent| {
            stage.write(move |conn, parts| {
                let permit = permit(Action::Owe);
                fees::cancel_fee(conn, parts, &permit, occurrence, percent, "Avlyst")
            })
        };
        let kept = cancel("late", 50).expect("half is kept");
        assert_eq!(
            (kept.charged, kept.kind, kept.state),
            (kr(180), FeeKind::Cancellation, FeeState::Fixed)
        );
        assert_eq!(cancel("early", 0), None);
        assert_eq!(cancel("early", 100), None, "it is given up already");
        let rows = stage.read(|conn| fees::of_occurrence(conn, "late"));
        let states: Vec<_> = rows
            .iter()
            .map(|fee| (fee.kind, fee.state, fee.reason.as_str()))
            .collect();
        assert!(
            states.contains(&(FeeKind::Rent, FeeState::Waived, "Avlyst")),
            "{states:?}"
        );
        let free = stage.read(|conn| prices::value_of_free_use(conn, &stage.band, 2026));
        assert_eq!(free.uses, 0, "what is given up is not used");
    });
}

#[test]
fn somebody_is_let_off_for_a_reason_and_once() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let fee = stage.fixed("one", stage.band());
        let waive = |version, reason: &'static str| {
            let id = fee.id.clone();
            stage.try_write(move |conn, parts| {
                fees::waive(conn, parts, &permit(Action::Waive), (&id, version), reason)
            })
        };
        assert!(matches!(waive(fee.version, "  "), Err(NotDone::NoReason)));
        assert!(matches!(
            waive(fee.version - 1, "Vannskade"),
            Err(NotDone::Changed)
        ));
        let waived = waive(fee.version, "Vannskade").expect("it can be waived");
        assert_eq!(waived.state, FeeState::Waived);
        assert!(matches!(
            waive(waived.version, "Igjen"),
            Err(NotDone::TooLate(FeeState::Waived))
        ));
    });
}

#[test]
fn the_value_of_free_use_is_what_others_would_have_paid() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let young = quoted(&Question {
            young: Some((25, 25)),
            ..ask(15, 18)
        });
        stage.write(|conn, parts| {
            let new = new_fee("free", stage.band(), &young);
            fees::estimate(conn, parts, &permit(Action::Owe), &new)?;
            fees::fix(conn, parts, &permit(Action::Owe), &["free".to_owned()])
        });
        stage.fixed("paid", stage.band());
        stage.estimate("not yet", stage.band());
        let free = stage.read(|conn| prices::value_of_free_use(conn, &stage.band, 2026));
        assert_eq!(
            (free.listed, free.charged, free.uses),
            (kr(900), kr(360), 2)
        );
        assert_eq!(free.value(), kr(540));
        let other = stage.read(|conn| prices::value_of_free_use(conn, &stage.club, 2026));
        assert_eq!(other.value(), Money::ZERO);
    });
}

#[test]
fn what_an_association_counts_as_follows_its_member_numbers() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let category = |id: &str| {
            let id = id.to_owned();
            stage.read(move |conn| {
                let on = date(2026, 3, 21);
                let category = prices::category_of(conn, &id, on);
                category.map(|it| {
                    (
                        it,
                        prices::young_members(conn, &id, on).expect("it can be read"),
                    )
                })
            })
        };
        assert_eq!(
            category(&stage.band),
            (UserCategory::AdultAssociation, None)
        );
        for (association, young, old) in [(&stage.band, 12, 12), (&stage.club, 11, 12)] {
            count(&stage, association, young, old);
        }
        let (band, known) = category(&stage.band);
        let known = known.expect("it has said");
        assert_eq!((known.all, known.young, known.year), (24, 12, 2025));
        assert_eq!(band, UserCategory::YouthAssociation);
        assert_eq!(category(&stage.club).0, UserCategory::AdultAssociation);
    });
}

/// Puts the member numbers of last year into the register's tables.
fn count(stage: &Stage, association: &str, young: i64, old: i64) {
    use diesel::RunQueryDsl as _;
    let report = format!(
        "INSERT INTO member_report (id, association_id, year, version, source, remark, entered_at) \
         VALUES ('{association}', '{association}', 2025, 1, 'typed', '', '2026-01-10 10:00:00')"
    );
    let counts = format!(
        "INSERT INTO member_count (report_id, band, gender, members) VALUES \
         ('{association}', '6-12', 'women', {young}), ('{association}', '26-', 'men', {old})"
    );
    stage.write(|conn, _| {
        for statement in [&report, &counts] {
            diesel::sql_query(statement)
                .execute(conn)
                .map_err(db::Error::from)?;
        }
        Ok(())
    });
}

#[test]
fn a_persons_fees_are_handed_out_and_kept_by_law() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let oda = stage.town.person("Oda", "oda@example.no");
        stage.fixed("party", Debtor::Person(oda.clone()));
        let rights = prices::capability().person;
        let out = stage.read(|conn| (rights.export)(conn, &oda));
        assert_eq!(out["fees"][0]["charged_ore"], 36_000);
        let clock = &*stage.town.clock;
        let kept = stage.write(|conn, _| Ok((rights.erase)(conn, clock, &oda)?));
        assert_eq!(kept, ["price-kept-by-law"]);
        let nobody = PersonId("nobody".to_owned());
        let nothing = stage.read(|conn| (rights.export)(conn, &nobody));
        assert!(nothing.is_null());
    });
}

#[test]
fn fees_follow_associations_that_become_one_and_part_again() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.fixed("one", stage.band());
        let capability = prices::capability();
        let count = |id: &str| {
            stage
                .read(|conn| fees::of_association(conn, id, 2026))
                .len()
        };
        let (band, club) = (stage.band.as_str(), stage.club.as_str());
        let moved = stage.write(|conn, _| Ok((capability.merge)(conn, band, club)?));
        assert_eq!((count(band), count(club)), (0, 1));
        stage.write(|conn, _| Ok((capability.unmerge)(conn, band, club, &moved)?));
        assert_eq!((count(band), count(club)), (1, 0));
    });
}
