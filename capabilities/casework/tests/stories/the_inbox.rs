//! The inbox, as case officers, readers and strangers meet it, on both engines.

use access::{Of, RoleKind, Source};
use identity::roles::{self, NewRole};
use jiff::civil::date;
use testkit::on_each_engine;

use crate::desk::Desk;

#[test]
fn a_case_officer_sees_what_waits_and_for_how_long() {
    on_each_engine(|fresh| {
        let desk = Desk::new(fresh);
        let page = desk.as_(&desk.marit).get("/nb/saker");
        let text = page.text();
        for words in [
            "Sandvik teaterlag",
            "Ny adresse Kaigata 2",
            "10.03.2026",
            "2 dager over",
            "Over fristen",
            "2 saker.",
        ] {
            assert!(text.contains(words), "«{words}» is not in {text}");
        }
        assert_eq!(page.texts("tr.kind th"), ["Etter slag 1", "Felles 1"]);
        let one_kind = desk.as_(&desk.marit).get(&page.link("Felles"));
        assert_eq!(one_kind.texts("tr.kind"), [""; 0], "all are of that kind");
        let none = desk.as_(&desk.marit).get("/nb/saker?q=korps").text();
        assert!(none.contains("Ingen saker passer"), "{none}");
        let late = desk.as_(&desk.marit).get("/nb/saker?frist=over");
        assert!(late.text().contains("Én sak."));
        let about = desk
            .as_(&desk.marit)
            .get(&format!("/en/saker/sak/{}", desk.told));
        assert!(about.text().contains("New address Kaigata 2"));
    });
}

#[test]
fn several_tasks_are_shown_then_done_then_undone() {
    on_each_engine(|fresh| {
        let desk = Desk::new(fresh);
        let marit = desk.as_(&desk.marit);
        let ticked = [
            ("task", desk.told.as_str()),
            ("task", desk.decide.as_str()),
            ("do", "end"),
        ];
        let preview = marit.post("/nb/saker/flere", &ticked);
        let text = preview.text();
        assert!(text.contains("Marker én sak som ferdig"), "{text}");
        assert!(text.contains("krever en avgjørelse"), "{text}");
        assert_eq!(desk.open_count(), 2, "a preview does nothing");

        let sure: Vec<(&str, &str)> = ticked.into_iter().chain([("sure", "yes")]).collect();
        let done = marit.post("/nb/saker/flere", &sure);
        assert!(done.text().contains("Sakene er markert som ferdige."));
        assert_eq!(desk.open_count(), 1);
        let undo = done
            .forms()
            .into_iter()
            .map(|(_, path)| path)
            .find(|path| path.ends_with("/angre"))
            .expect("it can be undone");
        marit.post(&undo, &[]);
        assert_eq!(desk.open_count(), 2);
        let again = marit.send_form(&undo, &[]);
        assert_eq!(again.status(), 409, "what is undone is undone once");

        let given = [
            ("task", desk.told.as_str()),
            ("do", "give"),
            ("sure", "yes"),
        ];
        let wrong = marit.send_form("/nb/saker/flere", &given);
        assert_eq!(wrong.status(), 422, "to whom?");
        let to: Vec<(&str, &str)> = given.into_iter().chain([("to", &*desk.marit.0)]).collect();
        marit.post("/nb/saker/flere", &to);
        let mine = marit.get("/nb/saker?hos=meg").text();
        assert!(mine.contains("Én sak.") && mine.contains("Deg"), "{mine}");
        let history = marit.get(&format!("/nb/saker/sak/{}", desk.told)).text();
        for words in [
            "Marit Lunde",
            "Ga saken til noen",
            "Markerte saken",
            "Angret",
        ] {
            assert!(history.contains(words), "«{words}» is not in {history}");
        }
    });
}

#[test]
fn what_can_be_undone_is_so_for_half_an_hour() {
    on_each_engine(|fresh| {
        let desk = Desk::new(fresh);
        let marit = desk.as_(&desk.marit);
        let sure = [("task", desk.told.as_str()), ("do", "end"), ("sure", "yes")];
        let done = marit.post("/nb/saker/flere", &sure);
        let forms = done.forms();
        let (_, undo) = forms
            .iter()
            .find(|(_, path)| path.ends_with("/angre"))
            .expect("it can be undone");
        let another = desk.as_(&desk.ola);
        assert_eq!(another.send_form(undo, &[]).status(), 404, "it is hers");
        let later = kernel::Clock::now(&*desk.town.clock).plus_seconds(30 * 60 + 1);
        desk.town.clock.set(later);
        assert_eq!(marit.send_form(undo, &[]).status(), 409);
    });
}

#[test]
fn undoing_gives_a_task_its_last_day_and_its_case_officer_back() {
    on_each_engine(|fresh| {
        let desk = Desk::new(fresh);
        let marit = desk.as_(&desk.marit);
        let task = ("task", desk.told.as_str());
        let day = [("day-day", "20"), ("day-month", "4"), ("day-year", "2026")];
        let postpone = [
            task,
            ("do", "postpone"),
            ("sure", "yes"),
            day[0],
            day[1],
            day[2],
        ];
        let me = ("to", desk.marit.0.as_str());
        let give = [task, ("do", "give"), ("sure", "yes"), me];
        let read = || {
            let one = |conn: &mut db::Conn| tasks::one(conn, &desk.told);
            let found = desk.town.db.read_now(one).expect("an answer");
            let task = found.expect("the task");
            (task.due_on, task.assigned_to)
        };
        let before = read();
        for (form, after) in [
            (&postpone[..], (Some(date(2026, 4, 20)), None)),
            (&give[..], (before.0, Some(desk.marit.clone()))),
        ] {
            let done = marit.post("/nb/saker/flere", form);
            assert_eq!(read(), after);
            let forms = done.forms();
            let undo = forms.iter().find(|(_, path)| path.ends_with("/angre"));
            marit.send_form(&undo.expect("it can be undone").1, &[]);
            assert_eq!(read(), before);
        }
    });
}

#[test]
fn readers_look_strangers_and_nobody_do_not() {
    on_each_engine(|fresh| {
        let desk = Desk::new(fresh);
        let reader = desk.as_(&desk.ola);
        let seen = reader.get("/nb/saker");
        assert!(seen.text().contains("2 saker."));
        let tried = [("task", desk.told.as_str()), ("do", "end"), ("sure", "yes")];
        reader.post("/nb/saker/flere", &tried);
        assert_eq!(desk.open_count(), 2, "a reader changes nothing");

        let stranger = desk.town.person("Kari Moe", "kari@fjordvik.example");
        let stranger = desk.as_(&stranger);
        assert_eq!(stranger.send("GET", "/nb/saker", &[], "").status(), 403);
        let path = format!("/nb/saker/sak/{}", desk.told);
        assert_eq!(stranger.send("GET", &path, &[], "").status(), 403);
        stranger.send_form("/nb/saker/flere", &tried);
        assert_eq!(desk.open_count(), 2);

        let nobody = desk.house.browser("fjordvik.example");
        let sent = nobody.send("GET", "/nb/saker?hos=meg", &[], "");
        assert_eq!(sent.status(), 303);
        assert_eq!(
            sent.headers()["location"],
            "/nb/logg-inn?til=%2Fnb%2Fsaker%3Fhos%3Dmeg"
        );
        assert_eq!(nobody.send_form("/nb/saker/flere", &tried).status(), 401);
    });
}

#[test]
fn a_case_officer_for_something_else_neither_sees_nor_does_it() {
    on_each_engine(|fresh| {
        let desk = Desk::new(fresh);
        let kari = desk.town.person("Kari Moe", "kari@fjordvik.example");
        let role = NewRole {
            person: kari.clone(),
            kind: RoleKind::CaseOfficer,
            of: Of::Municipality { unit: None },
            scopes: Vec::new(),
            capabilities: vec!["associations".to_owned()],
            source: Source::Staff,
            given_by: None,
            until: None,
        };
        let given = desk
            .town
            .db
            .write_now(|conn| roles::give(conn, &*desk.town.clock, &*desk.town.ids, &role));
        given.expect("a role");
        let hers = desk.as_(&kari);
        let seen = hers.get("/nb/saker").text();
        assert!(!seen.contains("Sandvik teaterlag"), "{seen}");
        let file = hers.send("GET", "/nb/saker.csv", &[], "");
        assert!(!String::from_utf8_lossy(file.body()).contains("Sandvik"));
        let path = format!("/nb/saker/sak/{}", desk.told);
        assert_eq!(hers.send("GET", &path, &[], "").status(), 404);
        let tried = [("task", desk.told.as_str()), ("do", "end"), ("sure", "yes")];
        hers.send_form("/nb/saker/flere", &tried);
        assert_eq!(desk.open_count(), 2);
    });
}

#[test]
fn a_choice_is_kept_shared_and_let_go() {
    on_each_engine(|fresh| {
        let desk = Desk::new(fresh);
        let (marit, ola) = (desk.as_(&desk.marit), desk.as_(&desk.ola));
        let kept = [
            ("query", "frist=uka&slag=noise.told"),
            ("name", "Adresser"),
            ("shared", "yes"),
        ];
        let page = marit.post("/nb/saker/utvalg", &kept);
        assert_eq!(page.heading(), "Adresser");
        assert!(ola.get("/nb/saker").text().contains("Adresser"));
        let forms = page.forms();
        let (_, let_go) = forms
            .iter()
            .find(|(_, path)| path.ends_with("/fjern"))
            .expect("it can be let go");
        assert_eq!(ola.send_form(let_go, &[]).status(), 404, "it is hers");
        marit.post(let_go, &[]);
        assert!(!ola.get("/nb/saker").text().contains("Adresser"));
    });
}

#[test]
fn the_list_one_sees_is_narrowed_to_a_unit_and_taken_along_as_a_file() {
    on_each_engine(|fresh| {
        let desk = Desk::new(fresh);
        let marit = desk.as_(&desk.marit);
        assert!(
            marit
                .get("/nb/saker?enhet=kultur")
                .text()
                .contains("2 saker.")
        );
        assert!(
            marit
                .get("/nb/saker?enhet=idrett")
                .text()
                .contains("Ingen saker")
        );
        let file = marit.send("GET", "/nb/saker.csv?frist=over", &[], "");
        let lines = String::from_utf8_lossy(file.body()).into_owned();
        assert_eq!(
            lines.lines().count(),
            2,
            "a heading and what is late: {lines}"
        );
        assert!(lines.contains("Ny adresse Kaigata 2"), "{lines}");
        let stranger = desk.town.person("Kari Moe", "kari@fjordvik.example");
        let refused = desk.as_(&stranger).send("GET", "/nb/saker.csv", &[], "");
        assert_eq!(refused.status(), 403);
    });
}

#[test]
fn what_other_rooms_did_is_told_in_their_words_or_in_ours_but_never_by_the_name_of_an_action() {
    on_each_engine(|fresh| {
        let desk = Desk::new(fresh);
        let told = [Told("noise.look_into"), Told("other.thing")];
        desk.town
            .db
            .write_now(|conn| {
                for told in told {
                    let rules = [access::Rule {
                        action: told,
                        when: &[],
                    }];
                    let permit = access::decide(&rules, &access::Actor::Program, told, &())
                        .expect("no condition");
                    let (clock, ids) = (&*desk.town.clock, &*desk.town.ids);
                    let versions = access::Versions::default();
                    access::record(conn, clock, ids, &permit, &desk.told, versions)?;
                }
                Ok::<(), db::Error>(())
            })
            .expect("two lines of the trail");
        let page = desk
            .as_(&desk.marit)
            .get(&format!("/nb/saker/sak/{}", desk.told));
        let text = page.text();
        assert!(text.contains("Så nærmere på det"), "{text}");
        assert!(text.contains("Gjorde noe med saken"), "{text}");
        assert!(
            !text.contains("look_into") && !text.contains("other.thing"),
            "{text}"
        );
    });
}

/// An action of another room.
#[derive(Clone, Copy, PartialEq)]
struct Told(&'static str);

impl access::Action for Told {
    fn name(self) -> &'static str {
        self.0
    }
}
