//! The goals a scheme serves: chosen among those another room offers, told on the call, and told back to
//! whoever asks which schemes serve a goal.

use access::PersonId;
use axum::{Router, routing::get};
use diesel::{RunQueryDsl as _, sql_query};
use testkit::{Browser, TestHouse, on_each_engine};
use web::{Capability, Goal, PageError, Visit};

use super::stage::{HOST, Stage, capabilities};

/// The rooms of these stories with one that offers goals and asks what serves them, as a strategy does.
fn with_goals() -> Vec<Capability> {
    const NOTHING: texts::Source = texts::Source {
        room: "goals",
        nb: "",
        nn: "",
        en: "",
    };
    async fn told(visit: Visit) -> Result<String, PageError> {
        let seen = visit.clone();
        let all = visit
            .read(move |_, conn| Ok(seen.serving(conn, "moteplasser")?))
            .await?;
        let all = all.iter().map(|it| format!("{} {}", it.words, it.path));
        Ok(all.collect::<Vec<_>>().join("\n"))
    }
    let asks = Capability {
        pages: || Router::new().route("/strategi/frivillighet", get(told)),
        goals: |_, _| {
            Ok(vec![Goal {
                id: "moteplasser".to_owned(),
                number: "2.1".to_owned(),
                title: "Flere møteplasser".to_owned(),
                path: "/strategi/frivillighet".to_owned(),
            }])
        },
        ..Capability::new("goals", NOTHING)
    };
    let mut all = capabilities();
    all.push(asks);
    all
}

/// The town as a house with a room of goals serves it.
struct WithGoals {
    stage: Stage,
    house: TestHouse,
}

impl WithGoals {
    fn of(stage: Stage) -> Self {
        let house = TestHouse::of(&stage.town, with_goals);
        Self { stage, house }
    }

    fn as_person(&self, person: &PersonId) -> Browser<'_> {
        self.house.browser(HOST).sign_in(&self.stage.town, person)
    }

    /// The address of the scheme for staff.
    fn scheme(&self) -> String {
        self.as_person(&self.stage.staff)
            .get("/nb/saker/tilskudd/ordninger")
            .link("Prosjekttilskudd")
    }
}

#[test]
fn a_scheme_serves_goals_of_another_room_that_finds_it_again() {
    on_each_engine(|fresh| {
        let all = WithGoals::of(Stage::set(fresh));
        let (stage, staff) = (&all.stage, all.as_person(&all.stage.staff));
        let scheme = all.scheme();
        let page = staff.get(&scheme);
        assert!(
            page.text().contains("2.1 Flere møteplasser"),
            "{}",
            page.text()
        );
        let keep = format!("{scheme}/eier");
        let ticked = [
            ("version", "1"),
            ("goal", "moteplasser"),
            ("goal", "finnes-ikke"),
        ];
        staff.post(&keep, &ticked);
        let kept = "SELECT goals AS it FROM grant_scheme";
        assert_eq!(
            stage.told(kept),
            ["moteplasser"],
            "what nobody offers is no goal"
        );
        let call = format!("/nb/tilskudd/{}", stage.round);
        let nobody = all.house.browser(HOST);
        let page = nobody.get(&call);
        assert!(
            page.text().contains("Ordningen skal bidra til dette:"),
            "{}",
            page.text()
        );
        let way = page.link("2.1 Flere møteplasser");
        let told = nobody.send("GET", &way, &[], "").into_body();
        let told = String::from_utf8(told).expect("text");
        assert_eq!(told, format!("Prosjekttilskudd /tilskudd/{}", stage.round));
        // A goal that is offered no more stays with the scheme, and is shown to nobody.
        let old = "UPDATE grant_scheme SET goals = 'gammelt moteplasser'";
        let set = stage.town.db.write_now(|conn| {
            sql_query(old).execute(conn)?;
            Ok::<_, db::Error>(())
        });
        set.expect("a database");
        staff.post(&keep, &[("version", "2")]);
        assert_eq!(stage.told(kept), ["gammelt"]);
        assert!(!nobody.get(&call).text().contains("gammelt"));
    });
}

#[test]
fn nobody_else_says_what_a_scheme_serves() {
    on_each_engine(|fresh| {
        let all = WithGoals::of(Stage::set(fresh));
        let keep = format!("{}/eier", all.scheme());
        for person in [&all.stage.chair, &all.stage.stranger] {
            let fields = [("version", "1"), ("goal", "moteplasser")];
            assert_eq!(all.as_person(person).post(&keep, &fields).status, 403);
        }
        assert_eq!(all.stage.told("SELECT goals AS it FROM grant_scheme"), [""]);
    });
}
