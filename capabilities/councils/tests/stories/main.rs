//! Stories of councils, on both engines: making one, giving seats, saying yes, ending; and what
//! nobody else may see.

use access::{PersonId, RoleKind};
use axum::{Router, response::IntoResponse as _, routing::get};
use diesel::{QueryableByName, RunQueryDsl as _, sql_query, sql_types::Text};
use testkit::{Browser, Fresh, TestHouse, TestTown, on_each_engine};
use web::{Capability, PageResult, Visit};

const HOST: &str = "fjordvik.example";

fn capabilities() -> Vec<Capability> {
    vec![associations::capability(), councils::capability(), beside()]
}

/// What other rooms bring and these pages lead to.
fn beside() -> Capability {
    testkit::beside(|| {
        Router::new()
            .route("/logg-inn", get(|| async {}))
            .route("/min-side", get(seats))
            .route("/saker", get(|| async {}))
    })
}

/// What a person's own page is told of her seats.
async fn seats(visit: Visit) -> PageResult {
    let (who, shown) = (visit.person()?.person.clone(), visit.clone());
    let held = visit.read(move |_, conn| Ok(shown.seats_of(conn, &who)?));
    let lines = held.await?.into_iter();
    let lines: Vec<String> = lines
        .map(|it| format!("{} | {} | {}", it.words, it.period, it.path))
        .collect();
    Ok(lines.join("\n").into_response())
}

struct Stage {
    town: TestTown,
    house: TestHouse,
    staff: PersonId,
    other_unit: PersonId,
    member: PersonId,
    stranger: PersonId,
}

impl Stage {
    fn set(fresh: &Fresh) -> Self {
        let town = TestTown::fjordvik(fresh, &capabilities());
        let person = |name: &str, email: &str| town.person(name, email);
        let staff = person("Marit Lunde", "marit@example.no");
        let other_unit = person("Amina Yusuf", "amina@example.no");
        let member = person("Kari Brekke", "kari@example.no");
        let stranger = person("Oda Berg", "oda@example.no");
        town.employ(&staff, RoleKind::CaseOfficer, None);
        town.employ(&other_unit, RoleKind::Reader, None);
        let house = TestHouse::of(&town, capabilities);
        Self {
            town,
            house,
            staff,
            other_unit,
            member,
            stranger,
        }
    }

    fn as_person(&self, person: &PersonId) -> Browser<'_> {
        self.house.browser(HOST).sign_in(&self.town, person)
    }

    /// A music council with a seat, and Kari invited to it: its address for staff.
    fn council(&self) -> String {
        let staff = self.as_person(&self.staff);
        let fields = [("name-nb", "Musikkrådet"), ("kind", "independent")];
        let page = staff.post("/nb/saker/rad", &fields);
        let path = page.path.split('?').next().expect("a path").to_owned();
        let seat = [
            ("title", "Leder"),
            ("appointed_by", "Årsmøtet"),
            ("term_from-day", "1"),
            ("term_from-month", "1"),
            ("term_from-year", "2026"),
        ];
        let page = staff.post(&format!("{path}/plass"), &seat);
        let seat = page.attributes("#seat option", "value");
        let fields = [
            ("seat", seat[0].as_str()),
            ("name", "Kari Brekke"),
            ("email", "post@kari.example"),
            ("since-day", "1"),
            ("since-month", "1"),
            ("since-year", "2026"),
        ];
        let page = staff.post(&format!("{path}/medlem"), &fields);
        assert!(page.text().contains("Har fått lenke"), "{}", page.text());
        path
    }

    /// The link in the only letter. It is nowhere else, so a new one is made and stored.
    fn link(&self) -> String {
        let token = "a-secret-of-the-test";
        let hash = identity::key::hash(token);
        let set = self.town.db.write_now(|conn| {
            let done = sql_query(format!("UPDATE council_member SET token_hash = '{hash}'"));
            done.execute(conn)?;
            Ok::<_, db::Error>(())
        });
        set.expect("a member");
        format!("/nb/mine-rad/plass/{token}")
    }

    fn told(&self, query: &str) -> Vec<String> {
        #[derive(QueryableByName)]
        struct One {
            #[diesel(sql_type = Text)]
            it: String,
        }
        let read = self.town.db.read_now(|conn| {
            let rows: Vec<One> = sql_query(query).load(conn)?;
            Ok::<_, db::Error>(rows)
        });
        let rows = read.expect("a query");
        rows.into_iter().map(|row| row.it).collect()
    }
}

#[test]
fn a_member_is_a_name_until_she_has_signed_in_and_said_yes() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let path = stage.council();
        let letters = stage.told("SELECT to_address AS it FROM mail");
        assert_eq!(letters, ["post@kari.example"]);
        let kari = stage.as_person(&stage.member);
        assert!(kari.get("/nb/mine-rad").text().contains("ikke i noe råd"));
        let link = stage.link();
        assert!(kari.get(&link).text().contains("Leder"));
        let page = kari.post(&link, &[]);
        assert!(page.text().contains("Musikkrådet"), "{}", page.text());
        assert_eq!(kari.post(&link, &[]).status, 404, "good once");
        let leads = |browser: &Browser<'_>| browser.get("/nb/rad").text().contains("Mine råd");
        assert!(leads(&kari) && !leads(&stage.as_person(&stage.stranger)));
        let stranger = stage.as_person(&stage.stranger);
        assert_eq!(stranger.post(&link, &[]).status, 404);
        let staff = stage.as_person(&stage.staff);
        assert!(staff.get(&path).text().contains("Har logget inn"));
        let kept = stage.told("SELECT email AS it FROM council_member");
        assert_eq!(kept, [""], "the address is not kept when it was used");
    });
}

#[test]
fn a_seat_is_told_among_her_roles_from_its_first_day_to_its_last() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let path = stage.council();
        let public = path.replace("/nb/saker/rad/", "/rad/");
        let own = |browser: &Browser<'_>| {
            let answer = browser.send("GET", "/nb/min-side", &[], "");
            String::from_utf8(answer.into_body()).expect("words")
        };
        let kari = stage.as_person(&stage.member);
        assert_eq!(own(&kari), "", "she has not said yes");
        kari.post(&stage.link(), &[]);
        let told = format!("Leder, Musikkrådet | Fra 1. januar 2026. | {public}");
        assert_eq!(own(&kari), told);
        let stranger = stage.as_person(&stage.stranger);
        assert_eq!(own(&stranger), "");
        let day = |day: &str| {
            let done = stage.town.db.write_now(|conn| {
                let set = format!("UPDATE council_member SET until_on = '{day}'");
                Ok::<_, db::Error>(sql_query(set).execute(conn)?)
            });
            done.expect("a member");
        };
        let today = kernel::today(&*stage.town.clock);
        day(&today.to_string());
        assert_ne!(own(&kari), "", "her last day");
        day(&today.yesterday().expect("a day before").to_string());
        assert_eq!(own(&kari), "", "the day after");
    });
}

#[test]
fn names_are_public_only_when_the_council_has_said_so() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let path = stage.council();
        let public = path.replace("/saker/rad/", "/rad/");
        let nobody = stage.house.browser(HOST);
        let page = nobody.get(&public);
        assert!(page.text().contains("Leder") && !page.body.contains("Kari Brekke"));
        assert!(!nobody.get("/nb/rad").body.contains("Kari Brekke"));
        let staff = stage.as_person(&stage.staff);
        let version = staff.get(&path).attributes("input[name=version]", "value");
        let fields = [
            ("version", version[0].as_str()),
            ("name-nb", "Musikkrådet"),
            ("kind", "independent"),
            ("shows_names", "yes"),
        ];
        staff.post(&path, &fields);
        assert!(nobody.get(&public).body.contains("Kari Brekke"));
        assert_eq!(staff.post(&path, &fields).status, 409, "an old version");
        let none = [("version", "2"), ("name-nb", ""), ("kind", "forum")];
        assert_eq!(staff.post(&path, &none).status, 422);
    });
}

#[test]
fn a_membership_that_has_ended_is_history_with_its_reason() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let path = stage.council();
        let staff = stage.as_person(&stage.staff);
        let forms = staff.get(&path).forms();
        let (_, end) = forms
            .iter()
            .find(|(_, to)| to.ends_with("/slutt"))
            .expect("a form");
        staff.post(end, &[("why", "left")]);
        assert_eq!(staff.post(end, &[("why", "left")]).status, 409);
        let kept = stage.told("SELECT ended_because AS it FROM council_member");
        assert_eq!(kept, ["left"]);
    });
}

#[test]
fn only_those_who_work_with_councils_write_them() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let path = stage.council();
        let nobody = stage.house.browser(HOST);
        assert!(nobody.get(&path).path.contains("/logg-inn"));
        let reader = stage.as_person(&stage.other_unit);
        assert_eq!(reader.get(&path).status, 200);
        assert_eq!(reader.post(&path, &[("name-nb", "x")]).status, 403);
        for person in [&stage.stranger, &stage.member] {
            let browser = stage.as_person(person);
            assert_eq!(browser.get("/nb/saker/rad").status, 403);
            assert_eq!(browser.get(&path).status, 403);
            for rest in ["", "/plass", "/medlem", "/medlem/x/slutt"] {
                let done = browser.post(&format!("{path}{rest}"), &[("name", "x")]);
                assert_eq!(done.status, 403, "{rest}");
            }
        }
    });
}
