//! A committee whose members are known: who took part, whose ties the register shows and the minutes name,
//! and what it did with the pots; all of it undone in one. While it is written the sums follow, and nothing is
//! kept.

use testkit::{Page, on_each_engine};

use super::stage::{Stage, case, owned};

struct Committee<'a> {
    stage: &'a Stage,
    choir: String,
    club: String,
}

/// Five members, of them the choir's chair; two cases recommended; the round has two pots.
fn set(stage: &Stage) -> Committee<'_> {
    stage.sql("INSERT INTO council VALUES ('kultur', 'Kulturutvalget', '', '', 'municipal', '', '', false, false, 1)");
    stage.sql(
        "INSERT INTO council_seat VALUES ('seat', 'kultur', 1, 'Medlem', '', '2025-01-01', NULL)",
    );
    for (at, name) in [
        "Ingrid Solbakken",
        "Anita Moe",
        "Kåre Lind",
        "Sindre Aas",
        "Mona Li",
    ]
    .iter()
    .enumerate()
    {
        let person = if at == 0 {
            format!("'{}'", stage.chair)
        } else {
            "NULL".to_owned()
        };
        stage.sql(&format!(
            "INSERT INTO council_member VALUES ('m{at}', 'kultur', 'seat', {person}, '{name}', '', \
             false, '2025-01-01', NULL, '', NULL)"
        ));
    }
    stage.sql(&format!(
        "INSERT INTO grant_pot (round_id, rank, purpose, amount) \
         VALUES ('{}', 2, '{{\"nb\":\"Utstyr\",\"nn\":\"\",\"en\":\"\"}}', 1000000)",
        stage.round
    ));
    let choir = stage.sent();
    let browser = stage.as_person(&stage.neighbour);
    let club = stage.begin(&browser, &stage.club, "");
    stage.send(&browser, &club);
    let staff = stage.as_person(&stage.staff);
    for one in [&choir, &case(&club)] {
        let advice = [
            ("recommended", "20000"),
            ("recommended_why", "Godt planlagt"),
        ];
        staff.post(&format!("{one}/innstill"), &advice);
    }
    let id = |path: &str| path.rsplit('/').next().expect("an id").to_owned();
    Committee {
        choir: id(&choir),
        club: id(&club),
        stage,
    }
}

impl Committee<'_> {
    /// What is sent: 20 000 to each, and more.
    fn fields(&self, more: &[(&str, &str)]) -> Vec<(String, String)> {
        let (choir, club) = (
            format!("amount-{}", self.choir),
            format!("amount-{}", self.club),
        );
        let mut fields = vec![
            ("council", "kultur"),
            ("body", "Kulturutvalget"),
            ("met_on-day", "10"),
            ("met_on-month", "3"),
            ("met_on-year", "2026"),
            ("case_number", "9/26"),
            ("vote", "Enstemmig"),
            ("case", self.choir.as_str()),
            ("case", self.club.as_str()),
            (choir.as_str(), "20000"),
            (club.as_str(), "20000"),
        ];
        let version = self.version();
        if more.iter().all(|(name, _)| *name != "version") {
            fields.push(("version", version.as_str()));
        }
        fields.extend_from_slice(more);
        let fields = fields.into_iter();
        fields
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect()
    }

    fn path(&self) -> String {
        format!("{}/politisk", self.stage.cockpit())
    }

    fn enter(&self, more: &[(&str, &str)]) -> Page {
        let staff = self.stage.as_person(&self.stage.staff);
        staff.post(&self.path(), &owned(&self.fields(more)))
    }

    /// The page as script asks for its sums while something is written.
    fn reckoned(&self, more: &[(&str, &str)]) -> String {
        let fields = self.fields(more).into_iter();
        let body: Vec<String> = fields
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let headers = [
            ("content-type", "application/x-www-form-urlencoded"),
            ("sec-fetch-site", "same-origin"),
            ("x-fragment", "totals"),
        ];
        let staff = self.stage.as_person(&self.stage.staff);
        let answer = staff.send("POST", &self.path(), &headers, &body.join("&"));
        assert_eq!(answer.status(), 200);
        String::from_utf8_lossy(answer.body()).replace('\u{a0}', " ")
    }

    fn version(&self) -> String {
        let version = "SELECT CAST(version AS TEXT) AS it FROM grant_round";
        self.stage.told(version).remove(0)
    }

    fn pots(&self) -> Vec<String> {
        let pots = "SELECT CAST(amount AS TEXT) AS it FROM grant_pot ORDER BY rank";
        self.stage.told(pots)
    }
}

const ALL: [(&str, &str); 5] = [
    ("present", "m0"),
    ("present", "m1"),
    ("present", "m2"),
    ("present", "m3"),
    ("present", "m4"),
];

#[test]
fn a_member_with_a_tie_stands_in_the_minutes_by_paragraph_and_has_not_decided() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let it = set(&stage);
        let staff = stage.as_person(&stage.staff);
        let path = format!("{}/politisk", stage.cockpit());
        // The round's own committee is found by its name.
        let form = staff.get(&path).text();
        assert!(form.contains("Anita Moe"), "{form}");
        assert!(
            form.contains("Ingrid Solbakken") && form.contains("bokstav e"),
            "the register says so: {form}"
        );
        assert_eq!(it.enter(&[]).status, 422, "nobody was present");
        // Of five, three were there; she steps aside, and two are fewer than half.
        let page = it.enter(&ALL[..3]);
        assert_eq!(page.status, 422);
        assert!(page.text().contains("For få var med"), "{}", page.text());
        assert_eq!(stage.states(), ["recommended", "recommended"]);
        let mut unknown = ALL.to_vec();
        unknown.push(("present", "m9"));
        let page = it.enter(&unknown);
        assert_eq!(page.status, 422, "nobody is dropped from the minutes");
        assert!(
            page.text().contains("satt ikke i utvalget"),
            "{}",
            page.text()
        );
        let mut gone = ALL[..4].to_vec();
        gone.extend([("aside-1-who", "m4"), ("aside-1-what", it.club.as_str())]);
        assert_eq!(
            it.enter(&gone).status,
            422,
            "she stepped aside, and was not there"
        );
        let mut more = ALL.to_vec();
        let named = [("aside-1-who", "m4"), ("aside-1-what", it.club.as_str())];
        more.extend(named);
        assert_eq!(it.enter(&more).status, 200);
        assert_eq!(stage.states(), ["decided", "decided"]);
        let minutes = format!("{}/vedtak", stage.cockpit());
        let page = staff.get(&minutes);
        let told = page.text();
        for words in [
            "Kulturutvalget, 10. mars 2026, sak 9/26",
            "Ingrid Solbakken trådte til side for Sandvik blandakor (forvaltningsloven § 6 første ledd bokstav e)",
            "Mona Li trådte til side for Aasen IL (forvaltningsloven § 6 andre ledd)",
            "Sindre Aas",
        ] {
            assert!(told.contains(words), "{words}: {told}");
        }
        assert_eq!(page.faults(), [""; 0]);
        for person in [&stage.chair, &stage.neighbour, &stage.stranger] {
            assert_eq!(stage.as_person(person).get(&minutes).status, 403);
        }
        // Whoever decided is out of the complaint; whoever stepped aside was never in.
        let decided = |id: &str| {
            let read = stage.town.db.read_now(|conn| {
                let bulk = grants::store::sittings::of_round(conn, &stage.round)?;
                Ok::<_, db::Error>(bulk[0].minutes.decided_by(id))
            });
            read.expect("a database")
        };
        assert!(!decided(&it.choir).contains(&stage.chair));
        assert!(decided(&it.club).contains(&stage.chair));
    });
}

#[test]
fn a_body_moves_money_between_pots_splits_one_and_takes_from_another_line() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let it = set(&stage);
        let club = format!("pot_of-{}", it.club);
        let with = |more: &[(&str, &str)]| {
            let mut all = ALL.to_vec();
            all.extend_from_slice(more);
            it.enter(&all)
        };
        // Moved to a pot that has too little, though there is enough in all.
        let page = with(&[(club.as_str(), "2")]);
        assert_eq!(page.status, 422);
        assert!(
            page.text().contains("mer enn det er i denne potten"),
            "{}",
            page.text()
        );
        let pots = [
            ("pot", "1"),
            ("pot", "2"),
            ("pot-1", "30000"),
            ("pot-2", "25000"),
        ];
        // The choir's 20 000 of 30 000, the club's of 25 000, and 65 000 to a purpose of its own is more.
        let more = [
            pots.as_slice(),
            &[
                (club.as_str(), "2"),
                ("new_pot", "Barnekor"),
                ("new_amount", "65000"),
            ],
        ]
        .concat();
        let page = with(&more);
        assert_eq!(page.status, 422, "from no line of the budget");
        assert!(page.text().contains("hvilken post"), "{}", page.text());
        assert_eq!(it.pots(), ["10000000", "1000000"]);
        let line = [more.as_slice(), &[("other_line", "Disposisjonsfondet")]].concat();
        let seen = it.version();
        stage.sql("UPDATE grant_round SET version = version + 1");
        let old = [line.as_slice(), &[("version", seen.as_str())]].concat();
        assert_eq!(
            with(&old).status,
            409,
            "the pots are not those that were seen"
        );
        assert_eq!(it.pots(), ["10000000", "1000000"]);
        let page = with(&line);
        assert_eq!(stage.states(), ["decided", "decided"], "{}", page.text());
        assert_eq!(it.pots(), ["3000000", "2500000", "6500000"]);
        let ranks = "SELECT CAST(pot AS TEXT) AS it FROM grant_application ORDER BY began_at, id";
        assert_eq!(stage.told(ranks), ["1", "2"]);
        let staff = stage.as_person(&stage.staff);
        let minutes = format!("{}/vedtak", stage.cockpit());
        let told = staff.get(&minutes).text();
        for words in [
            "Disposisjonsfondet",
            "Barnekor: 65 000 kr",
            "Før: 100 000 kr",
        ] {
            assert!(told.contains(words), "{words}: {told}");
        }
        let forms = page.forms();
        let (_, undo) = forms
            .iter()
            .find(|(_, to)| to.ends_with("/angre"))
            .expect("undo");
        staff.post(undo, &[]);
        assert_eq!(stage.states(), ["recommended", "recommended"]);
        assert_eq!(it.pots(), ["10000000", "1000000"]);
        assert_eq!(stage.told(ranks), ["1", "1"]);
        assert!(staff.get(&minutes).text().contains("Angret"));
    });
}

#[test]
fn sums_follow_what_is_written_of_amounts_and_pots_and_nothing_is_kept() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let it = set(&stage);
        let before = (it.version(), it.pots());
        // Of 100 000 and 10 000: both from the first pot, as they were applied for.
        let plain = it.reckoned(&ALL);
        for said in ["70 000 kr igjen", "60 000 kr igjen", "10 000 kr igjen"] {
            assert!(plain.contains(said), "{said}: {plain}");
        }
        let club = format!("pot_of-{}", it.club);
        let written = [
            (club.as_str(), "2"),
            ("pot", "1"),
            ("pot", "2"),
            ("pot-1", "31000"),
            ("pot-2", "22000"),
        ];
        let all = [ALL.as_slice(), &written].concat();
        let by_script = it.reckoned(&all);
        let by_button = it.enter(&[all.as_slice(), &[("again", "1")]].concat());
        assert_eq!(by_button.status, 200);
        assert_eq!(by_button.faults(), [""; 0]);
        let sums = by_button.texts("#totals").concat();
        for said in [
            "40 000 kr av 53 000 kr",
            "13 000 kr igjen",
            "11 000 kr igjen",
            "2 000 kr igjen",
        ] {
            assert!(by_script.contains(said), "{said}: {by_script}");
            assert!(sums.contains(said), "{said}: {sums}");
        }
        assert_eq!(
            by_button.attributes("input[name=pot-1]", "value"),
            ["31000"],
            "what was written stands"
        );
        let too_little = [all.as_slice(), &[("again", "1")]].concat();
        let too_little: Vec<_> = too_little
            .into_iter()
            .map(|(name, value)| (name, if name == "pot-2" { "15000" } else { value }))
            .collect();
        let sums = it.enter(&too_little).texts("#totals").concat();
        assert!(sums.contains("mer enn potten"), "{sums}");
        assert_eq!(stage.states(), ["recommended", "recommended"]);
        assert_eq!((it.version(), it.pots()), before);
    });
}
