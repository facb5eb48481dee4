//! A floor is parted; what has been used stays.

use testkit::on_each_engine;
use venues::{
    access::Action,
    actions::{Wish, give_time},
    model::{Occurrence, OccurrenceKind, State},
};

use crate::{
    stage::{MONDAY, asker, hours, permit},
    town::{Town, fields_of, post, seen, version, with},
};

/// Somebody has a part of the hall on Monday evening.
pub fn taken(town: &Town) -> Occurrence {
    let wish = Wish {
        set: "a",
        period: hours(MONDAY, 18, 20),
        kind: OccurrenceKind::Single,
        title: "Øving",
        around: None,
    };
    let given = town.stage.write(|conn, parts| {
        give_time(
            conn,
            parts,
            &permit(Action::GiveTime),
            &town.stage.venues,
            &asker("choir"),
            &wish,
        )
    });
    given.unwrap_or_else(|refused| panic!("it is free: {refused}"))
}

#[test]
fn a_hall_is_parted_in_thirds_by_one_press() {
    on_each_engine(|fresh| {
        let town = Town::open(fresh);
        let browser = town.browser();
        let path = "/nb/saker/lokaler/lokale/hall/deler";
        let filled = browser.post(path, &[("do", "quick"), ("quick", "thirds")]);
        assert_eq!(
            filled.texts("tbody th").len(),
            6,
            "{:?}",
            filled.texts("tbody th")
        );
        let whole = filled
            .texts("[aria-labelledby=shut] dl > div")
            .pop()
            .expect("the whole");
        assert!(
            whole.contains('A') && whole.contains('B') && whole.contains('C'),
            "{whole}"
        );
        assert_eq!(town.premises("hall").sets.len(), 5, "nothing is stored yet");
        let fields = with(fields_of(&filled, "form[method=post]"), &[("do", "save")]);
        assert_eq!(
            post(
                &browser,
                path,
                &with(fields, &[("version", &version(&browser.get(path)))])
            )
            .status,
            200
        );
        let hall = town.premises("hall");
        assert_eq!((hall.atoms.len(), hall.sets.len()), (3, 6));
        let whole = hall.sets.last().expect("the whole");
        assert!(hall.sets.iter().all(|set| set.shuts_out(whole)));
        assert!(!hall.sets[0].shuts_out(&hall.sets[1]));
    });
}

#[test]
fn eight_small_pitches_and_three_lie_on_the_same_floor() {
    on_each_engine(|fresh| {
        let town = Town::open(fresh);
        let browser = town.browser();
        let path = "/nb/saker/lokaler/lokale/pitch/deler";
        let form = version(&browser.get(path));
        let filled = browser.post(path, &[("do", "quick"), ("quick", "pitch")]);
        let fields = with(
            fields_of(&filled, "form[method=post]"),
            &[("do", "save"), ("version", &form)],
        );
        assert_eq!(post(&browser, path, &fields).status, 200);
        let pitch = town.premises("pitch");
        assert_eq!((pitch.atoms.len(), pitch.sets.len()), (10, 12));
        let named = |name: &str| {
            let mut sets = pitch.sets.iter();
            sets.find(|set| set.name == name)
                .unwrap_or_else(|| panic!("{name}"))
        };
        let shut = |small: &str, middle: &str| named(small).shuts_out(named(middle));
        assert!(shut("Liten bane 1", "Mellomstor bane 1"));
        assert!(
            shut("Liten bane 3", "Mellomstor bane 1") && shut("Liten bane 3", "Mellomstor bane 2")
        );
        assert!(
            !shut("Liten bane 4", "Mellomstor bane 1") && shut("Liten bane 4", "Mellomstor bane 2")
        );
        assert!(!shut("Liten bane 8", "Mellomstor bane 2"));
    });
}

#[test]
fn what_has_been_used_is_not_removed_and_is_told_why() {
    on_each_engine(|fresh| {
        let town = Town::open(fresh);
        taken(&town);
        let browser = town.browser();
        let path = "/nb/saker/lokaler/lokale/hall/deler";
        let page = browser.get(path);
        assert!(page.text().contains("Har vært brukt"), "{}", page.text());
        let fields = fields_of(&page, "form[method=post]");
        // Without the part, without the set, and with the set made of another part.
        let less = |gone: &str| {
            let kept = fields.iter().filter(|(name, _)| !name.starts_with(gone));
            with(kept.cloned().collect(), &[("do", "save")])
        };
        for (gone, why) in [
            ("atoms-1-", "«del 1» har vært brukt"),
            ("sets-1-", "«Bane A» har vært lånt ut"),
        ] {
            let refused = post(&browser, path, &less(gone));
            assert_eq!(refused.status, 422);
            assert!(
                refused.texts("#errors").join(" ").contains(why),
                "{}",
                refused.text()
            );
        }
        let moved = with(less("nothing"), &[("sets-1-atom", "2")]);
        let refused = post(&browser, path, &moved);
        assert!(
            refused
                .texts("#errors")
                .join(" ")
                .contains("delene ligger fast")
        );
        // What has not been used may go, and names may change.
        let renamed = with(less("sets-3-"), &[("sets-1-name", "Bane Aust")]);
        assert_eq!(post(&browser, path, &renamed).status, 200);
        let hall = town.premises("hall");
        let names: Vec<&str> = hall.sets.iter().map(|set| &*set.name).collect();
        assert_eq!(names, ["Bane Aust", "Bane B", "To tredeler", "Hele hallen"]);
        assert_eq!(hall.sets[0].id, "a", "it is the same set");
    });
}

#[test]
fn premises_that_were_used_are_taken_out_of_use_after_a_preview() {
    on_each_engine(|fresh| {
        let town = Town::open(fresh);
        let had = taken(&town);
        let browser = town.browser();
        let about = "/nb/saker/lokaler/lokale/hall";
        let page = browser.get(about);
        assert!(page.text().contains("kan ikke fjernes"), "{}", page.text());
        let removed = browser.send_form(&format!("{about}/fjern"), &[("version", &version(&page))]);
        assert_eq!(removed.status(), 409);
        let path = format!("{about}/ut-av-bruk");
        let form = version(&browser.get(&path));
        let asked = [
            ("version", form.as_str()),
            ("from-day", "14"),
            ("from-month", "3"),
            ("from-year", "2026"),
            ("reason", "Taket lekker"),
        ];
        let mut fields = asked.to_vec();
        fields.push(("do", "save"));
        let preview = browser.post(&path, &fields);
        assert!(
            preview.text().contains("Én reservasjon faller utenfor"),
            "{}",
            preview.text()
        );
        assert!(
            town.premises("hall").closures.is_empty(),
            "nothing unseen is saved"
        );
        let has_seen = seen(&preview);
        fields.extend([("seen", has_seen.as_str()), ("uses", "end")]);
        assert_eq!(browser.post(&path, &fields).status, 200);
        assert_eq!(town.state(&had), State::Displaced);
        assert_eq!(town.premises("hall").closures[0].reason, "Taket lekker");
        let anybody = town.house.browser(crate::town::HOST);
        let public = anybody.send("GET", "/nb/lokale/hall", &[], "");
        assert_eq!(public.status(), 200, "what has been is still told");
        // And it can be taken back.
        let page = browser.get(about);
        browser.post(
            &format!("{about}/ta-i-bruk"),
            &[("version", &version(&page))],
        );
        assert!(town.premises("hall").closures.is_empty());
    });
}
