//! A tenant stays away from her weekly time: staff are asked by rule, when she has had her say, and a
//! person decides.

use caretaking::actions::propose_lapses;
use jiff::civil::{Date, date};
use testkit::on_each_engine;
use venues::{
    actions as time,
    model::{Occurrence, OccurrenceKind, Rhythm, Series},
    time::civil,
};

use super::stage::{Stage, TODAY, permit, staff_for, version};

/// Three Thursdays, the last of them today.
const MISSED: [Date; 3] = [date(2026, 2, 26), date(2026, 3, 5), TODAY];

impl Stage {
    fn has_weekly(&self) -> Vec<Occurrence> {
        let town = self.served();
        let made = self.town.db.write_now(|conn| {
            let venues = town.kept::<venues::Venues>(conn).expect("premises");
            let series = Series {
                id: "weekly".into(),
                set: "a".into(),
                kind: OccurrenceKind::Recurring,
                held_by: Some(self.choir.clone()),
                title: "Korøving".into(),
                weekday: 4,
                rhythm: Rhythm::Every,
                opens: 18 * 60,
                closes: 20 * 60,
                from_on: date(2026, 2, 12),
                until_on: date(2026, 5, 28),
                except: Vec::new(),
            };
            let parts = (&*town.clock as _, &*town.ids as _);
            let asker = staff_for(Some(&self.choir));
            time::give_series(conn, parts, &permit(), &venues, &asker, &series).expect("free");
            venues::store::of_series(conn, "weekly")
        });
        made.expect("a series")
    }

    fn proposes(&self) -> usize {
        let town = self.served();
        let asked = self.town.db.write_now(|conn| propose_lapses(conn, &town));
        asked.expect("a database")
    }

    fn misses(&self, weekly: &[Occurrence], dates: &[Date]) -> Vec<String> {
        self.at(TODAY, 20 * 60);
        let staff = self.as_staff();
        let those = weekly
            .iter()
            .filter(|it| dates.contains(&civil(it.period.starts).0));
        let ids: Vec<String> = those.map(|it| it.id.clone()).collect();
        for id in &ids {
            assert_eq!(self.mark(&staff, id, "no", "0"), 303);
        }
        ids
    }
}

#[test]
fn staff_are_asked_when_the_tenant_has_had_her_say_and_a_person_takes_it_back() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let weekly = stage.has_weekly();
        stage.misses(&weekly, &MISSED);
        assert_eq!(stage.proposes(), 0, "she may answer");
        stage.at(date(2026, 3, 26), 21 * 60);
        assert_eq!((stage.proposes(), stage.proposes()), (1, 0), "asked once");
        let tasks = "SELECT kind AS it FROM task WHERE state = 'open'";
        assert_eq!(stage.told(tasks), ["caretaking.lapse"]);
        let staff = stage.as_staff();
        let page = staff.get("/nb/saker/oppmote");
        assert!(page.text().contains("Kom ikke 3 ganger"), "{}", page.text());
        let path = page
            .attributes("form[action*=fast-tid]", "action")
            .remove(0);
        let seen = version(&page);
        let decide = |words: &str| {
            let fields = [
                ("version", seen.as_str()),
                ("words", words),
                ("do", "take_back"),
            ];
            staff.send_form(&path, &fields).status().as_u16()
        };
        assert_eq!(decide(""), 422);
        assert_eq!(decide("Ingen har vært her siden februar."), 303);
        assert_eq!(decide("Igjen."), 409);
        let left =
            "SELECT id AS it FROM occurrence WHERE state = 'granted' AND starts > '2026-03-27'";
        assert_eq!(stage.told(left), [""; 0]);
        let letter = "SELECT to_address AS it FROM mail WHERE purpose = 'bookings.answered'";
        assert_eq!(stage.told(letter), ["ingrid@example.no"]);
        assert_eq!(stage.told(tasks), [""; 0]);
        assert_eq!(stage.proposes(), 0);
    });
}

#[test]
fn an_answer_nobody_has_settled_does_not_count_and_what_was_let_be_is_not_asked_again() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let weekly = stage.has_weekly();
        let missed = stage.misses(&weekly, &MISSED);
        let hers = stage.as_person(&stage.officer);
        let path = format!("/nb/oppmote/{}", missed[0]);
        let fields = [("version", "1"), ("reply", "Vi var der.")];
        let answered = hers.send_form(&format!("{path}/svar"), &fields);
        assert_eq!(answered.status(), 303);
        stage.at(date(2026, 3, 30), 12 * 60);
        assert_eq!(stage.proposes(), 0, "nobody has read the answer");
        let staff = stage.as_staff();
        let upheld = [("version", "2"), ("settled", "upheld")];
        let settle = format!("/nb/saker/oppmote/{}", missed[0]);
        assert_eq!(staff.send_form(&settle, &upheld).status(), 303);
        assert_eq!(stage.proposes(), 1);
        let page = staff.get("/nb/saker/oppmote");
        let path = page
            .attributes("form[action*=fast-tid]", "action")
            .remove(0);
        let fields = [("version", "1"), ("words", ""), ("do", "let_be")];
        assert_eq!(staff.send_form(&path, &fields).status(), 303);
        assert_eq!(stage.proposes(), 0, "it was looked at");
    });
}
