//! Whoever lets premises has price lists, fees and batches of her own, and the municipality has its own.

use access::Actor;
use jiff::civil::date;
use prices::{
    NoPrice, PriceLists, Question, Quote,
    access::{Action, Facts, may},
    actions,
    fees::{self, NewFee, Owed},
    invoicing::{self, Invoicing},
    model::{Batch, Fee, FeeState, PriceList},
};
use testkit::on_each_engine;

use crate::stage::{SATURDAY, Stage, ask, kr, list, new_fee, permit, rate, seller};

const PARISH: &str = "parish";

/// An hour of the parish hall costs 100 kr.
fn hers(let_by: &str) -> PriceList {
    PriceList {
        id: format!("list-of-{let_by}"),
        name: "Leie av menighetshuset".into(),
        rates: vec![rate("", &[], 100)],
        reliefs: Vec::new(),
        extras: Vec::new(),
        let_by: let_by.into(),
        ..list()
    }
}

fn asked(let_by: &'static str) -> Question<'static> {
    Question {
        let_by,
        ..ask(15, 17)
    }
}

fn quoted(let_by: &'static str) -> Quote {
    let lists = PriceLists::of(vec![list(), hers(PARISH), hers("club")]);
    lists.quote(&asked(let_by)).expect("it has a price")
}

impl Stage {
    /// The band's fee for two hours, fixed, owed to whoever lets.
    fn owes_to(&self, let_by: &'static str, occurrence: &str) -> Fee {
        let quote = quoted(let_by);
        let occurrences = [occurrence.to_owned()];
        self.write(|conn, parts| {
            let new = new_fee(occurrence, self.band(), &quote);
            fees::estimate(conn, parts, &permit(Action::Owe), &new)?;
            fees::fix(conn, parts, &permit(Action::Owe), &occurrences)?;
            Ok(fees::of_occurrence(conn, occurrence)?.remove(0))
        })
    }

    fn batch_of(&self, let_by: &str) -> Batch {
        let until = date(2026, 3, 12);
        self.write(|conn, parts| {
            invoicing::make_batch(conn, parts, &permit(Action::Invoice), (let_by, until))
        })
    }

    fn state(&self, fee: &Fee) -> FeeState {
        self.read(|conn| fees::one(conn, &fee.id))
            .expect("it is there")
            .state
    }
}

#[test]
fn each_is_asked_of_the_lists_of_whoever_lets_and_of_no_other() {
    let lists = PriceLists::of(vec![list(), hers(PARISH)]);
    let sum = |let_by| lists.quote(&asked(let_by)).map(|quote| quote.charged);
    assert_eq!(sum(""), Ok(kr(360)));
    assert_eq!(sum(PARISH), Ok(kr(200)));
    // The municipality's list is nothing to a house of somebody who has none.
    assert_eq!(sum("club"), Err(NoPrice::NoList(SATURDAY)));
    let kitchen = |let_by| lists.extras_of(&asked(let_by)).len();
    assert_eq!((kitchen(""), kitchen("club")), (3, 0));
    assert_eq!(lists.lessors_on(SATURDAY), [PARISH]);
}

#[test]
fn two_lists_may_begin_on_one_day_when_two_let_and_not_when_one_does() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let set = permit(Action::SetPrices);
        let publish = |let_by: &'static str| {
            stage.write(|conn, parts| {
                let list = hers(let_by);
                let id = actions::draft(conn, parts, &set, (let_by, "Leie"), Some(&list))?;
                let list = PriceList {
                    id,
                    version: 1,
                    valid_from: Some(date(2026, 5, 1)),
                    ..list
                };
                Ok(actions::publish(conn, parts, &set, list).map_err(|why| why.to_string()))
            })
        };
        assert_eq!(publish(PARISH), Ok(()));
        assert_eq!(publish("club"), Ok(()));
        assert!(publish(PARISH).is_err(), "from the same day");
        let kept = stage.read(actions::published);
        let of: Vec<&str> = kept.iter().map(|list| list.let_by.as_str()).collect();
        assert_eq!(kept.len(), 3, "{of:?}");
    });
}

#[test]
fn a_batch_holds_what_is_owed_to_one_and_numbers_never_meet() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let ours = stage.owes_to("", "hall");
        let parish = stage.owes_to(PARISH, "parish-hall");
        let club = stage.owes_to("club", "club-house");
        assert_eq!((parish.let_by.as_str(), parish.charged), (PARISH, kr(200)));
        let batch = stage.batch_of("");
        assert_eq!((batch.number, batch.lines, batch.total), (1, 1, kr(360)));
        assert_eq!(
            stage.state(&parish),
            FeeState::Fixed,
            "not the municipality's"
        );
        let hers = stage.batch_of(PARISH);
        assert_eq!((hers.lines, hers.total), (1, kr(200)));
        assert_eq!(stage.state(&club), FeeState::Fixed, "nor the neighbour's");
        let others = stage.batch_of("club");
        assert_eq!(stage.state(&ours), FeeState::InBatch);
        let numbers = |batch: &Batch| {
            let all = stage.read(|conn| invoicing::of_batch(conn, &batch.id));
            (
                batch.number,
                all.iter().map(|it| it.number).collect::<Vec<_>>(),
            )
        };
        assert_eq!(numbers(&batch), (1, vec![10_001]));
        assert_eq!(numbers(&hers), (1_000_001, vec![1_010_001]));
        assert_eq!(numbers(&others), (2_000_001, vec![2_010_001]));
        let count = |let_by| stage.read(|conn| invoicing::batches(conn, let_by)).len();
        assert_eq!((count(""), count(PARISH), count("club")), (1, 1, 1));
        // The next of each goes on from its own.
        stage.owes_to(PARISH, "again");
        assert_eq!(
            numbers(&stage.batch_of(PARISH)),
            (1_000_002, vec![1_010_002])
        );
        stage.owes_to("", "again-here");
        assert_eq!(numbers(&stage.batch_of("")), (2, vec![10_002]));
    });
}

#[test]
fn the_seller_of_a_document_is_whoever_lets() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.owes_to(PARISH, "before");
        let batch = stage.batch_of(PARISH);
        let ehf = |batch: &Batch| {
            let all = stage.read(|conn| invoicing::of_batch(conn, &batch.id));
            all.into_iter().map(|it| it.ehf_file).collect::<Vec<_>>()
        };
        assert_eq!(ehf(&batch), [None], "she has not said who she is");
        let said = Invoicing {
            name: "Fjordvik menighet".into(),
            organisation_number: "310000018".into(),
            account: "12345678903".into(),
            ..seller()
        };
        let set = |version| {
            stage.try_write(|conn, parts| {
                let by = permit(Action::SetPrices);
                invoicing::set_seller(conn, parts, &by, (PARISH, version), &said)
            })
        };
        set(0).expect("nobody has said it before");
        set(0).expect_err("somebody has now");
        let now = stage.read(|conn| invoicing::seller_of(conn, PARISH));
        assert_eq!(now, (1, said.clone()));
        let municipality = stage.read(|conn| invoicing::seller_of(conn, ""));
        assert_eq!(municipality.1, seller());
        stage.owes_to(PARISH, "after");
        let files = ehf(&stage.batch_of(PARISH));
        let file = documents::FileId(files[0].clone().expect("an EHF"));
        let xml = stage.read(|conn| {
            let file = documents::find(conn, &file)?.expect("a file");
            documents::content(conn, &file)
        });
        let xml = String::from_utf8(xml).expect("text");
        assert!(
            xml.contains("Fjordvik menighet") && xml.contains("12345678903"),
            "{xml}"
        );
        assert!(!xml.contains("Fjordvik kommune"), "{xml}");
    });
}

#[test]
fn what_others_give_is_no_grant_and_what_is_owed_is_taken_off_what_is_owed_back() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let value = || stage.read(|conn| prices::value_of_free_use(conn, &stage.band, 2026));
        let mut gift = quoted(PARISH);
        gift.listed = kr(900);
        let debtor = stage.band();
        stage.write(|conn, parts| {
            for (id, quote) in [("gift", &gift), ("here", &quoted(""))] {
                let new = NewFee {
                    used_on: SATURDAY,
                    ..new_fee(id, debtor.clone(), quote)
                };
                fees::estimate(conn, parts, &permit(Action::Owe), &new)?;
                fees::fix(conn, parts, &permit(Action::Owe), &[id.to_owned()])?;
            }
            Ok(())
        });
        assert_eq!((value().uses, value().listed), (1, kr(360)));
        let each = stage.read(|conn| {
            let year = (date(2026, 1, 1), date(2026, 12, 31));
            fees::free_use_of_each(conn, year)
        });
        assert_eq!(each.len(), 1);
        assert_eq!(each[0].1.uses, 1);
        let left = stage.write(|conn, parts| {
            let owed = Owed {
                debtor: &debtor,
                sum: kr(500),
                what: "Kompensasjon",
                path: "/saker/arrangement/cup",
            };
            fees::take_off(conn, parts, &permit(Action::Owe), owed)
        });
        assert_eq!(left, kr(140), "the parish is owed all of its own");
        let charged = |id| stage.read(|conn| fees::of_occurrence(conn, id))[0].charged;
        assert_eq!((charged("gift"), charged("here")), (kr(200), kr(0)));
    });
}

#[test]
fn an_invoiced_use_that_is_cancelled_waits_on_whoever_invoiced_it() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.owes_to("club", "club-house");
        let batch = stage.batch_of("club");
        stage.write(|conn, parts| {
            invoicing::hand_over(conn, parts, &permit(Action::Invoice), &batch.id)?;
            fees::cancel_fee(conn, parts, &permit(Action::Owe), "club-house", 0, "Avlyst")
        });
        let about = stage.read(|conn| tasks::about_association(conn, &stage.band, 10));
        let whose: Vec<&tasks::Addressee> = about.iter().map(|task| &task.addressee).collect();
        assert!(
            matches!(&whose[..], [tasks::Addressee::Association { id, .. }] if id == "club"),
            "{whose:?}"
        );
    });
}

#[test]
fn what_one_lets_goes_along_when_two_become_one_and_comes_back() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.owes_to(PARISH, "one");
        stage.batch_of(PARISH);
        stage.owes_to(PARISH, "two");
        let later = quoted(PARISH);
        stage.write(|conn, parts| {
            let new = new_fee("later", stage.band(), &later);
            fees::estimate(conn, parts, &permit(Action::Owe), &new)
        });
        let capability = prices::capability();
        let batches = |id| stage.read(|conn| invoicing::batches(conn, id)).len();
        let to = |occurrence| {
            let found = stage.read(|conn| fees::of_occurrence(conn, occurrence));
            found[0].let_by.clone()
        };
        let each = || ["one", "two", "later"].map(to);
        let moved = stage.write(|conn, _| Ok((capability.merge)(conn, PARISH, "club")?));
        assert_eq!(
            (batches(PARISH), batches("club"), each()),
            (0, 1, ["club"; 3].map(str::to_owned))
        );
        stage.batch_of("club");
        assert_eq!(batches("club"), 2);
        stage.write(|conn, _| Ok((capability.unmerge)(conn, PARISH, "club", &moved)?));
        assert_eq!((batches(PARISH), batches("club")), (1, 1));
        // What the club has put on an invoice of its own stays owed to the club.
        assert_eq!(each(), [PARISH, "club", PARISH].map(str::to_owned));
        // Its numbers are as they were.
        stage.owes_to(PARISH, "three");
        assert_eq!(stage.batch_of(PARISH).number, 1_000_002);
    });
}

#[test]
fn neither_does_anything_with_what_is_the_others() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let chair = stage.town.person("Nils", "nils@example.no");
        stage
            .town
            .give_role(&chair, &stage.club, access::RoleKind::Chair);
        let clock = &*stage.town.clock;
        let actor = |person| {
            let who = stage.read(|conn| identity::who(conn, clock, person, false));
            Actor::Person(std::sync::Arc::new(who.expect("she is there")))
        };
        let (works, lets) = (actor(&stage.staff()), actor(&chair));
        let facts = ["", &stage.club, &stage.band].map(Facts::let_by);
        for action in [
            Action::SetPrices,
            Action::SeeInvoices,
            Action::Invoice,
            Action::Waive,
            Action::Credit,
        ] {
            let can = |actor| facts.each_ref().map(|it| may(actor, action, it).is_ok());
            assert_eq!(can(&works), [true, false, false], "{action:?}");
            assert_eq!(can(&lets), [false, true, false], "{action:?}");
        }
        // The account rent is paid to is changed by one who has just proved who she is.
        let seller = |it: &Facts| may(&lets, Action::SetInvoicing, it);
        assert!(seller(&facts[1]).expect_err("not yet").wants_proof());
        assert!(!seller(&facts[2]).expect_err("never").wants_proof());
    });
}
