//! The key the round is divided by, and the run that does it.

use access::Actor;
use allocation::engine::{Counted, Figure, Key, Method, Plan, Portion, Step, Ties, Who};
use jiff::civil::date;
use kernel::Money;

use super::town::{Divided, POT};

/// So many kroner each, the rest by members, to whole kroner by largest remainder.
pub fn key(each: i64) -> Key {
    let by = Counted {
        figure: Figure::Members,
        weight: 100,
    };
    Key {
        steps: vec![
            Step::Base {
                each: Figure::Association,
                sum: Money::from_kroner(each),
                who: Who::default(),
            },
            Step::Share {
                sum: Portion::Rest,
                by: vec![by],
                who: Who::default(),
            },
            Step::Rounding {
                unit: Money::from_kroner(1),
                method: Method::LargestRemainder(Ties::MostMembers),
            },
        ],
    }
}

impl Divided {
    /// A key of this name that was decided for this year. Gives back its id.
    pub fn keep_key(&self, name: &str, each: i64) -> String {
        let permit = |action| allocation::access::may(&Actor::Operator, action).expect("may");
        let parts = (
            &*self.town.clock as &dyn kernel::Clock,
            &*self.town.ids as &dyn kernel::Ids,
        );
        let made = self.town.db.write_now(|conn| {
            let may_write = permit(allocation::access::Action::WriteKeys);
            let name = super::super::stage::words(name);
            let made = allocation::actions::new_key(conn, parts, &may_write, name, key(each))?;
            let id = made.of.id.clone();
            let decision = allocation::actions::Decision {
                on: date(2025, 12, 1),
                by: "kommunestyret".to_owned(),
                case_number: "90/25".to_owned(),
                from: date(2026, 1, 1),
            };
            let may_decide = permit(allocation::access::Action::DecideKeys);
            allocation::actions::decide(conn, parts, &may_decide, made, decision)
                .expect("it is whole");
            Ok::<_, db::Error>(id)
        });
        made.expect("a database")
    }

    /// Makes the run that the round is divided by.
    pub fn divide(&self) {
        let permit = |action| allocation::access::may(&Actor::Operator, action).expect("may");
        let parts = (
            &*self.town.clock as &dyn kernel::Clock,
            &*self.town.ids as &dyn kernel::Ids,
        );
        let municipality = self.town.profile.clone();
        let made = self.town.db.write_now(|conn| {
            let wanted = allocation::Wanted {
                year: 2025,
                ..allocation::Wanted::default()
            };
            let numbers = allocation::take(conn, &municipality, &wanted)?;
            let may_run = permit(allocation::access::Action::Run);
            let kept = allocation::actions::freeze(conn, parts, &may_run, 2025, numbers)?;
            let new = allocation::actions::NewRun {
                title: "Endelig 2026".to_owned(),
                purpose: allocation::model::RunPurpose::Final,
                round: Some(self.round.clone()),
                plan: Plan::of(key(5_000), Money::from_kroner(POT)),
                ..allocation::actions::NewRun::default()
            };
            allocation::actions::run(conn, parts, &may_run, &kept, new)
        });
        made.expect("a database").expect("a run");
    }
}
