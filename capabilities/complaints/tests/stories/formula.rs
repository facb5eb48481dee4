//! Operating grants divided by a key, with a music council's advice: two of its members step aside for
//! their own, the committee moves a sum, everybody is told why, and one complaint is won without anybody
//! else's sum being touched.

use access::{Actor, PersonId, RoleKind, Who as Person};
use allocation::engine::{Counted, Figure, Key, Method, Plan, Portion, Step, Ties, Who};
use associations::{
    actions::{ImportSources, import_national},
    national::Source,
};
use diesel::{QueryableByName, RunQueryDsl as _, sql_query, sql_types::Text};
use grants::{
    access::{Action, may_as_staff},
    actions::{self, Hand, new_scheme},
    model::{Application, Form, Kind, Pot, Round, RoundState, State, Terms},
    store,
};
use jiff::civil::date;
use kernel::{Clock as _, Instant, Money, Translated};
use testkit::{
    Browser, Fresh, TestHouse, TestTown,
    national::{self, Entity},
    on_each_engine,
};
use upkeep::model::{Band, CountSource, Counts, Gender, MemberNumbers};

use super::stage::{HOST, capabilities};

/// The applicants: name, and members under twenty.
const APPLICANTS: [(&str, &str, i64); 4] = [
    ("AASEN SKOLEKORPS", "a", 40),
    ("FJORDVIK STORBAND", "f", 20),
    ("NORDBYGDA SPELEMANNSLAG", "n", 30),
    ("SANDVIK BLANDAKOR", "s", 10),
];
const POT: i64 = 60_000;

/// The town of the story.
struct Divided {
    town: TestTown,
    house: TestHouse,
    round: String,
    marit: PersonId,
    siri: PersonId,
    /// Members of the music council; the first two lead the band of the school and the choir.
    council: [PersonId; 4],
}

fn words(nb: &str) -> Translated {
    Translated {
        nb: nb.to_owned(),
        ..Translated::default()
    }
}

fn at(written: &str) -> Instant {
    let at: jiff::Timestamp = written.parse().expect("a timestamp");
    at.into()
}

/// 5,000 kr each, the rest by members, to whole kroner by largest remainder.
fn key() -> Key {
    let by = Counted {
        figure: Figure::Members,
        weight: 100,
    };
    Key {
        steps: vec![
            Step::Base {
                each: Figure::Association,
                sum: Money::from_kroner(5_000),
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
    fn set(fresh: &Fresh) -> Self {
        let town = TestTown::fjordvik(fresh, &capabilities());
        town.clock.set(at("2026-03-02T08:00:00Z"));
        let file = fresh.folder().join("entities.json");
        let entities = (1..).zip(APPLICANTS).map(|(number, (name, _, _))| {
            Entity::new(number, name)
                .with("epostadresse", "post@forening.example")
                .0
        });
        national::write(&file, &entities.collect::<Vec<_>>());
        let sources = ImportSources {
            entities: Source::parse(&file.display().to_string()).expect("a path"),
            voluntary: None,
        };
        let (db, clock, ids) = (&town.db, &*town.clock, &*town.ids);
        import_national(db, clock, ids, &Actor::Operator, &sources, &mut |_| {})
            .expect("a reading");
        let person = |name: &str, email: &str| town.person(name, email);
        let (marit, siri) = (
            person("Marit Lunde", "marit@example.no"),
            person("Siri Haugen", "siri@example.no"),
        );
        for one in [&marit, &siri] {
            town.employ(one, RoleKind::CaseOfficer, None);
        }
        let council = [
            person("Ingrid Solbakken", "ingrid@example.no"),
            person("Nils Aasen", "nils@example.no"),
            person("Kari Brekke", "kari@example.no"),
            person("Per Moe", "per@example.no"),
        ];
        let house = TestHouse::of(&town, capabilities);
        let mut stage = Self {
            round: String::new(),
            town,
            house,
            marit,
            siri,
            council,
        };
        let (choir, band) = (stage.id("Sandvik"), stage.id("Aasen"));
        stage
            .town
            .give_role(&stage.council[0], &choir, RoleKind::Chair);
        stage
            .town
            .give_role(&stage.council[1], &band, RoleKind::Chair);
        stage.round = stage.make_round();
        for (name, letter, members) in APPLICANTS {
            let id = stage.id(name.split(' ').next().expect("a name"));
            stage.count(&id, members);
            stage.apply(&id, letter);
        }
        stage.seat_council();
        stage
    }

    /// The id of the association whose name begins so.
    fn id(&self, start: &str) -> String {
        let start = start.to_lowercase();
        let names = self.town.db.read_now(associations::names).expect("names");
        let found = names
            .iter()
            .find(|(_, name)| name.to_lowercase().starts_with(&start));
        found.expect("it was read").0.clone()
    }

    fn count(&self, id: &str, members: i64) {
        let mut counts = Counts::default();
        counts.put(Band::To19, Gender::Women, members);
        let numbers = MemberNumbers {
            year: 2025,
            counts,
            residents: None,
            with_disability: None,
            paying: None,
            groups: Vec::new(),
            source: CountSource::Typed,
            remark: String::new(),
            version: 0,
            entered_at: self.town.clock.now(),
            entered_by: None,
        };
        let (clock, ids) = (&*self.town.clock, &*self.town.ids);
        let roles = self
            .town
            .db
            .read_now(|conn| identity::roles::of_person(conn, clock, &self.marit));
        let marit = Actor::Person(std::sync::Arc::new(Person {
            person: self.marit.clone(),
            name: "Marit Lunde".to_owned(),
            language: kernel::Language::Nb,
            verified_recently: false,
            roles: roles.expect("roles"),
        }));
        let facts = upkeep::access::Facts::of(id);
        let permit = upkeep::access::may(&marit, upkeep::access::Action::CountMembers, &facts);
        let permit = permit.expect("staff may");
        let counted = self.town.db.write_now(|conn| {
            upkeep::actions::count_members(conn, clock, ids, &permit, id, &numbers)
        });
        counted.expect("they are counted");
    }

    fn make_round(&self) -> String {
        let served = self.house.house().towns().at(HOST).expect("it is served");
        let town = served.expect("it opened");
        let permit = may_as_staff(&Actor::Operator, Action::FillDemo).expect("the operator may");
        let made = self.town.db.write_now(|conn| {
            let hand = Hand::new(&town, &permit);
            let terms = Terms {
                name: words("Driftstilskudd"),
                purpose: words("Støtte til drift."),
                is_decision: true,
                ..Terms::default()
            };
            let form = Form {
                minutes: 1,
                ..Form::default()
            };
            let scheme = new_scheme(conn, &hand, ("drift", Kind::Operating, ""), &terms, &form);
            let scheme = scheme.expect("a scheme").id;
            let guidelines = store::schemes::newest_guidelines(conn, &scheme)?;
            let form = store::schemes::newest_form(conn, &scheme)?;
            let round = Round {
                id: town.ids.next(),
                guidelines: guidelines.expect("guidelines").id,
                form: form.expect("a form").id,
                scheme,
                title: words("Driftstilskudd 2026"),
                opens_on: date(2026, 1, 1),
                closes_on: Some(date(2026, 2, 1)),
                papers_on: None,
                answer_on: None,
                report_on: None,
                officer_up_to: Money::ZERO,
                recommended_by: String::new(),
                decided_by: "Kulturutvalget".to_owned(),
                state: RoundState::Announced,
                changed_at: hand.now(),
                version: 0,
                pots: vec![Pot {
                    rank: 1,
                    purpose: Translated::default(),
                    amount: Money::from_kroner(POT),
                }],
            };
            actions::save_round(conn, &hand, &round).expect("a round");
            Ok::<_, db::Error>(round.id)
        });
        made.expect("a database")
    }

    fn apply(&self, held_by: &str, letter: &str) {
        let made = self.town.db.write_now(|conn| {
            let round = store::rounds::one(conn, &self.round)?.expect("a round");
            let now = at("2026-01-20T08:00:00Z");
            let application = Application {
                id: format!("case-{letter}"),
                number: Some(format!("T-2026-{letter}")),
                round_id: round.id,
                held_by: Some(held_by.to_owned()),
                person_id: None,
                group_name: String::new(),
                title: "Drift".to_owned(),
                applied: Money::ZERO,
                pot: 1,
                state: State::Sent,
                way: String::new(),
                entered_by: None,
                began_at: now,
                answers_version: 0,
                sent_at: Some(now),
                sent_by: None,
                sent_version: 0,
                guidelines_id: round.guidelines,
                form_id: round.form,
                copied_from: None,
                lacking_until: None,
                handled_by: None,
                recommended: None,
                recommended_why: String::new(),
                version: 1,
            };
            store::applications::insert(conn, &application)
        });
        made.expect("a database");
    }

    fn seat_council(&self) {
        let mut lines = vec![
            "INSERT INTO council VALUES \
             ('music', 'Musikkrådet', '', '', 'independent', '', '', false, false, 1)"
                .to_owned(),
            "INSERT INTO council_seat VALUES ('seat', 'music', 1, 'Medlem', '', '2025-01-01', NULL)"
                .to_owned(),
        ];
        let names = ["Ingrid Solbakken", "Nils Aasen", "Kari Brekke", "Per Moe"];
        lines.extend(self.council.iter().zip(names).enumerate().map(
            |(number, (person, name))| {
                format!(
                    "INSERT INTO council_member VALUES ('m{number}', 'music', 'seat', '{person}', \
                     '{name}', '', false, '2025-01-01', NULL, '', NULL)"
                )
            },
        ));
        let made = self.town.db.write_now(|conn| {
            for line in &lines {
                sql_query(line).execute(conn)?;
            }
            Ok::<_, db::Error>(())
        });
        made.expect("a council");
    }

    /// Makes the run that the round is divided by.
    fn divide(&self) {
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
                plan: Plan::of(key(), Money::from_kroner(POT)),
                ..allocation::actions::NewRun::default()
            };
            allocation::actions::run(conn, parts, &may_run, &kept, new)
        });
        made.expect("a database").expect("a run");
    }

    fn as_person(&self, person: &PersonId) -> Browser<'_> {
        self.house.browser(HOST).sign_in(&self.town, person)
    }

    fn cockpit(&self) -> String {
        format!("/nb/saker/tilskudd/runde/{}", self.round)
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

    /// What counts for each applicant, in kroner, in the order of their names.
    fn sums(&self) -> Vec<String> {
        self.told(
            "SELECT CAST(amount / 100 AS TEXT) AS it FROM grant_decision \
             WHERE replaced_at IS NULL AND undone_at IS NULL ORDER BY application_id",
        )
    }

    /// The council declares, meets, and hands over: the key's sums, but 1,000 kr from the big band to
    /// the fiddlers.
    fn advise(&self) {
        let marit = self.as_person(&self.marit);
        let agreed = [("council", "music"), ("frame", "60 000")];
        marit.post(&format!("{}/rad", self.cockpit()), &agreed);
        let id = self
            .told("SELECT id AS it FROM grant_recommending")
            .remove(0);
        let path = format!("/nb/innstilling/{id}");
        for member in &self.council {
            let browser = self.as_person(member);
            let page = browser.post(&format!("{path}/habilitet"), &[("sure", "yes")]);
            assert_eq!(page.status, 200, "{}", page.text());
        }
        let version = || {
            let told = "SELECT CAST(version AS TEXT) AS it FROM grant_recommending";
            self.told(told).remove(0)
        };
        // The choir's leader divides among the others, and the choir's row is not hers to write.
        let ingrid = self.as_person(&self.council[0]);
        let seen = version();
        let own = [("version", seen.as_str()), ("amount-case-s", "60 000")];
        assert_eq!(ingrid.post(&path, &own).status, 403);
        let kari = self.as_person(&self.council[2]);
        let seen = version();
        let rows = [
            ("version", seen.as_str()),
            ("amount-case-a", "21 000"),
            ("amount-case-f", "12 000"),
            ("amount-case-n", "18 000"),
            ("amount-case-s", "9 000"),
            ("text-case-n", "Spelemannslaget har begynt med barnekurs"),
            ("text", "Vi vil løfte det som er nytt for barn."),
        ];
        let page = kari.post(&path, &rows);
        assert_eq!(page.status, 200, "{}", page.text());
        let seen = version();
        let meeting = [
            ("version", seen.as_str()),
            ("met_on-day", "27"),
            ("met_on-month", "2"),
            ("met_on-year", "2026"),
            ("present", "m0"),
            ("present", "m1"),
            ("present", "m2"),
            ("present", "m3"),
            ("principle", "m0"),
        ];
        kari.post(&format!("{path}/mote"), &meeting);
        let seen = version();
        let page = kari.post(&format!("{path}/oversend"), &[("version", seen.as_str())]);
        assert!(page.text().contains("er sendt over"), "{}", page.text());
    }

    /// The committee takes 1,000 kr from the choir and gives it to the fiddlers.
    fn decide(&self) {
        let marit = self.as_person(&self.marit);
        let rows = [
            ("body", "Kulturutvalget"),
            ("met_on-day", "2"),
            ("met_on-month", "3"),
            ("met_on-year", "2026"),
            ("case_number", "9/26"),
            ("vote", "5 mot 2"),
            ("case", "case-a"),
            ("case", "case-f"),
            ("case", "case-n"),
            ("case", "case-s"),
            ("amount-case-a", "21000"),
            ("amount-case-f", "13000"),
            ("amount-case-n", "18000"),
            ("reasons-case-n", "Barnekurs veier tungt"),
            ("amount-case-s", "8000"),
        ];
        let path = format!("{}/politisk", self.cockpit());
        let page = marit.post(&path, &rows);
        assert_eq!(page.status, 422, "an amended row needs its reason");
        assert_eq!(self.sums(), [""; 0]);
        let mut whole = rows.to_vec();
        whole.push(("reasons-case-s", "Flyttet til barnekurs"));
        let page = marit.post(&path, &whole);
        assert!(
            page.text().contains("Ingen har fått svar ennå"),
            "{}",
            page.text()
        );
        let cases = ["case-a", "case-f", "case-n", "case-s"].map(|id| ("case", id));
        marit.post(&format!("{}/varsle", self.cockpit()), &cases);
    }
}

#[test]
fn operating_grants_by_a_key_with_a_councils_advice_and_a_complaint_won() {
    on_each_engine(|fresh| {
        let stage = Divided::set(fresh);
        let marit = stage.as_person(&stage.marit);
        marit.post(
            &format!("{}/habilitet", stage.cockpit()),
            &[("sure", "yes")],
        );
        stage.advise();
        assert!(
            !marit
                .get(&stage.cockpit())
                .text()
                .contains("Innstill etter nøkkelen"),
            "nothing was run yet"
        );
        stage.divide();
        let cockpit = marit.get(&stage.cockpit());
        assert!(
            cockpit.text().contains("Innstill etter nøkkelen"),
            "{}",
            cockpit.text()
        );
        let page = marit.post(&format!("{}/etter-nokkelen", stage.cockpit()), &[]);
        assert!(
            page.text().contains("er innstilt med det nøkkelen gir"),
            "{}",
            page.text()
        );
        let proposed = "SELECT CAST(recommended / 100 AS TEXT) AS it FROM grant_application \
                        ORDER BY id";
        assert_eq!(stage.told(proposed), ["21000", "13000", "17000", "9000"]);

        // The case paper: the council's advice beside the proposal, and why they differ.
        let desk = format!("{}/rad", stage.cockpit());
        let forms = marit.get(&desk).forms();
        let (_, to) = forms
            .iter()
            .find(|(_, to)| to.ends_with("/avvik"))
            .expect("a form");
        marit.post(
            to,
            &[
                ("why-case-f", "Nøkkelen er vedtatt for i år"),
                ("why-case-n", ""),
            ],
        );
        let paper = marit
            .get(&format!("{}/saksframlegg", stage.cockpit()))
            .text();
        for said in [
            "Innstilling fra Musikkrådet",
            "Rådet møttes 27. februar 2026",
            "Rådet innstilte 60 000 kr av en ramme på 60 000 kr i alt til 4 søkere",
            "Vi vil løfte det som er nytt for barn.",
            "Ingrid Solbakken trådte til side for Sandvik blandakor (forvaltningsloven § 6 første \
             ledd bokstav e), og var med på det prinsipielle.",
            "Nils Aasen trådte til side for Aasen skolekorps (forvaltningsloven § 6 første ledd \
             bokstav e).",
            "Rådet innstilte 12 000 kr, og her foreslås 13 000 kr. Nøkkelen er vedtatt for i år",
            "Rådet innstilte 18 000 kr, og her foreslås 17 000 kr. Summen følger",
        ] {
            assert!(paper.contains(said), "{said}: {paper}");
        }
        let bytes = marit
            .send(
                "GET",
                &format!("{}/saksframlegg.pdf", stage.cockpit()),
                &[],
                "",
            )
            .into_body();
        testkit::keep_paper("case-paper-with-council", &bytes);

        stage.decide();
        assert_eq!(stage.sums(), ["21000", "13000", "18000", "8000"]);

        // Told why, each with its own numbers; on the letter and on the page alike.
        let nils = stage.as_person(&stage.council[1]);
        for page in ["/nb/soknad/case-a", "/nb/soknad/case-a/brev"] {
            let text = nils.get(page).text();
            for said in [
                "Dere får 21 000 kr. Slik ble det regnet ut:",
                "Dere teller 40 av 100: 40 medlemmer.",
            ] {
                assert!(text.contains(said), "{page}: {text}");
            }
            assert!(!text.contains("ikke det nøkkelen gir"), "{text}");
        }
        let ingrid = stage.as_person(&stage.council[0]);
        for page in ["/nb/soknad/case-s", "/nb/soknad/case-s/brev"] {
            let text = ingrid.get(page).text();
            assert!(
                text.contains("Nøkkelen gir dere 9 000 kr."),
                "{page}: {text}"
            );
            assert!(text.contains("Vedtaket er 8 000 kr, og ikke det nøkkelen gir."));
        }
        let letter = ingrid.get("/nb/soknad/case-s/brev").text();
        assert!(letter.contains("Avstemning: 5 mot 2"), "{letter}");
        assert!(letter.contains("Flyttet til barnekurs"), "{letter}");
        assert_eq!(nils.get("/nb/soknad/case-s").status, 404, "his neighbour's");

        // The choir complains and gets its sum back, from another line of the budget.
        let page = ingrid.post(
            "/nb/soknad/case-s/klage",
            &[("text", "Vi har også barnekor")],
        );
        assert!(page.text().contains("Klagen er sendt"), "{}", page.text());
        let complaint = stage.told("SELECT id AS it FROM complaint").remove(0);
        let case = format!("/nb/saker/klager/{complaint}");
        let won = [
            ("amount", "9000"),
            ("money_from", "other"),
            ("money_words", "Utvalgets egne midler"),
            ("reasons", "Barnekoret skulle vært regnet med"),
        ];
        assert_eq!(
            marit.post(&format!("{case}/omgjor"), &won).status,
            403,
            "she decided"
        );
        let siri = stage.as_person(&stage.siri);
        let from_pot = [won[0], ("money_from", "pot"), ("money_words", ""), won[3]];
        let page = siri.post(&format!("{case}/omgjor"), &from_pot);
        assert_eq!(page.status, 422, "nothing is left of the pot");
        siri.post(&format!("{case}/omgjor"), &won);
        assert_eq!(
            stage.sums(),
            ["21000", "13000", "18000", "9000"],
            "nobody else's"
        );
        let text = ingrid.get("/nb/soknad/case-s").text();
        assert!(
            text.contains("Dere får 9 000 kr. Slik ble det regnet ut:"),
            "{text}"
        );
        let kept = "SELECT id AS it FROM grant_decision WHERE application_id = 'case-s'";
        assert_eq!(stage.told(kept).len(), 2, "both are kept");
        let letters = "SELECT id AS it FROM grant_letter WHERE application_id <> 'case-s'";
        assert_eq!(stage.told(letters).len(), 3, "nobody else is written to");
    });
}
