//! The figure that other rooms are offered: the value of free use, counted against fees, for the
//! municipality and for each association.

use prices::{
    Question,
    access::Action,
    fees,
    model::{Debtor, FeeKind},
};
use serde_json::{Value, json};
use testkit::on_each_engine;

use crate::stage::{HOST, Stage, ask, new_fee, permit, quoted};

/// Three hours of a third of the hall at 180 kr, which are free since they are young.
fn free(stage: &Stage, occurrence: &str, debtor: Debtor) {
    let young = quoted(&Question {
        young: Some((25, 25)),
        ..ask(15, 18)
    });
    stage.write(|conn, parts| {
        let new = new_fee(occurrence, debtor, &young);
        fees::estimate(conn, parts, &permit(Action::Owe), &new)?;
        let occurrences = [occurrence.to_owned()];
        fees::fix(conn, parts, &permit(Action::Owe), &occurrences)
    });
}

fn counted(stage: &Stage, asked: &str) -> Value {
    let path = format!("/nb/tall/prices.free_use?{asked}");
    stage.house.browser(HOST).get(&path).json()
}

#[test]
fn free_use_is_list_price_less_what_is_paid_of_what_was_granted_in_the_period() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        free(&stage, "free", stage.band());
        free(&stage, "too", Debtor::Association(stage.club.clone()));
        let paid = stage.fixed("paid", stage.band());
        assert_eq!((paid.kind, paid.listed), (FeeKind::Rent, paid.charged));
        // Neither what nobody has granted yet nor what was given up is used.
        stage.estimate("not yet", stage.band());
        free(&stage, "given up", stage.band());
        stage.write(|conn, parts| {
            let permit = permit(Action::Owe);
            fees::cancel_fee(conn, parts, &permit, "given up", 0, "Avlyst")
        });
        let march = "from=2026-03-01&until=2026-03-31";
        let whole = json!({ "value": 2 * 54_000, "n": 3, "parts": [] });
        assert_eq!(counted(&stage, march), whole);
        let each = counted(&stage, &format!("{march}&by=association"));
        let mut parts: Vec<String> = each["parts"]
            .as_array()
            .expect("parts")
            .iter()
            .map(ToString::to_string)
            .collect();
        parts.sort();
        assert_eq!(
            parts,
            [
                r#"["Aasen IL",54000,1]"#,
                r#"["Sandvik musikkorps",54000,2]"#
            ]
        );
        // They were used on 10 March.
        let later = counted(&stage, "from=2026-03-11&until=2026-03-31");
        assert_eq!((&later["value"], &later["n"]), (&json!(0), &json!(0)));
    });
}
