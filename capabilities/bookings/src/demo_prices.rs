//! For the demonstration: a price list for each who lets premises of her own, decided a year ago, and who she is on
//! her invoices.

use access::Actor;
use db::{Conn, Error};
use jiff::ToSpan as _;
use kernel::{Money, Translated};
use prices::{
    UserCategory,
    access::{Action, Facts, may},
    actions,
    invoicing::{Invoicing, set_seller},
    model::{Days, PriceList, Rule, Unit, When},
};
use venues::Venues;
use web::Town;

/// An hour, an hour on Saturdays and Sundays, a day, and cleaning, in kroner.
const SUMS: [i64; 4] = [200, 300, 1_800, 900];

/// Decides a list for each lessor who has none.
pub fn decide(town: &Town, conn: &mut Conn, venues: &Venues) -> Result<(), Error> {
    let mut owners: Vec<&str> = venues
        .sites()
        .filter_map(|site| site.owner.as_deref())
        .collect();
    owners.sort_unstable();
    owners.dedup();
    let published = actions::published(conn)?;
    for owner in owners {
        if published.iter().any(|list| list.let_by == owner) {
            continue;
        }
        let (clock, ids) = (&*town.clock as _, &*town.ids as _);
        let failed = |fault: &dyn std::fmt::Display| Error::Failed(fault.to_string());
        let permit = may(&Actor::Operator, Action::SetPrices, &Facts::let_by(owner));
        let permit = permit.map_err(|fault| failed(&fault))?;
        let list = list(owner, kernel::today(&*town.clock));
        let named = (owner, list.name.as_str());
        let id = actions::draft(conn, (clock, ids), &permit, named, Some(&list))?;
        let list = PriceList { id, ..list };
        actions::publish(conn, (clock, ids), &permit, list).map_err(|fault| failed(&fault))?;
        let seller = Invoicing {
            name: associations::name(conn, owner)?.unwrap_or_default(),
            organisation_number: "310000018".to_owned(),
            in_vat_register: false,
            street: "Grendevegen 4".to_owned(),
            postal_code: "6999".to_owned(),
            town: "Fjordvik".to_owned(),
            account: "99990000014".to_owned(),
            email: "huset@fjordvik.example".to_owned(),
            due_days: 14,
        };
        set_seller(conn, (clock, ids), &permit, (owner, 0), &seller)
            .map_err(|fault| failed(&fault))?;
    }
    Ok(())
}

fn list(owner: &str, today: jiff::civil::Date) -> PriceList {
    let [hour, weekend, day, cleaning] = SUMS.map(Money::from_kroner);
    let from = today.saturating_sub(1.year());
    let rate = |name: &str, when, unit, amount| Rule {
        name: Translated {
            nb: name.to_owned(),
            ..Translated::default()
        },
        when,
        unit,
        amount,
        ..Rule::default()
    };
    let at = |days, least_minutes| When {
        days,
        least_minutes,
        ..When::default()
    };
    let members = When {
        categories: vec![UserCategory::YouthAssociation],
        ..When::default()
    };
    PriceList {
        name: format!("Leie av huset {}", today.year()),
        decided_on: Some(from.saturating_sub(20.days())),
        decided_by: "styret".to_owned(),
        valid_from: Some(from),
        young_under: PriceList::YOUNG_UNDER,
        youth_percent: PriceList::YOUTH_PERCENT,
        list_category: UserCategory::Private,
        vat_note: "Utleie av fast eiendom er unntatt merverdiavgift (merverdiavgiftsloven § 3-11)."
            .to_owned(),
        rates: vec![
            rate("Hele dagen", at(Days::All, Some(8 * 60)), Unit::Day, day),
            rate(
                "Lørdag og søndag",
                at(Days::Weekend, None),
                Unit::Hour,
                weekend,
            ),
            rate("Ellers i uka", at(Days::All, None), Unit::Hour, hour),
        ],
        reliefs: vec![Rule {
            name: Translated {
                nb: "Halv pris for barn og unge".to_owned(),
                ..Translated::default()
            },
            when: members,
            percent: 50,
            ..Rule::default()
        }],
        extras: vec![Rule {
            key: "renhold".to_owned(),
            ..rate("Vi vasker for deg", When::default(), Unit::Fixed, cleaning)
        }],
        version: 1,
        let_by: owner.to_owned(),
        ..PriceList::default()
    }
}
