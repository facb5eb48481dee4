//! The story of a year in an association: the chair claims by national role, adds a treasurer, confirms
//! the year and steps down; the new chair finds every draft, and who confirmed.

use access::Scope;
use stories::change;
use tasks::{Addressee, NewTask};
use testkit::{national::Entity, on_each_engine};

use crate::{
    notes::{id_of, read},
    people::{KARIS_NUMBER, Stage},
};

#[test]
fn a_chair_claims_adds_a_treasurer_confirms_and_steps_down_and_the_next_finds_all() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        read(fresh, &stage.town, &[Entity::new(1, "SANDVIK BLANDAKOR")]);
        let id = id_of(&stage.house, "Sandvik blandakor");
        let own = format!("/nb/min-forening/{id}");
        let kari = stage.proven("Kari Nordmann", "kari@post.example", KARIS_NUMBER);
        stage.nation_says(1, "LEDE", KARIS_NUMBER);

        let chair = stage.browser(&kari);
        let page = chair.post(&format!("/nb/forening/{id}/ta-ansvar/rolle"), &[]);
        assert!(page.text().contains("Kari Nordmann"), "{}", page.text());

        // A treasurer, and something that is begun and not sent.
        let treasurer = [
            ("name", "Per Hansen"),
            ("email", "per@post.example"),
            ("kind", "treasurer"),
        ];
        chair.post(&format!("{own}/tilganger/ny"), &treasurer);
        let per = stage.town.person("Per Hansen", "per@post.example");
        stage
            .browser(&per)
            .post(&stage.link("officers.invitation"), &[]);
        let draft = NewTask {
            kind: "grants.draft",
            subject: "draft-1",
            addressee: Addressee::Association {
                id: id.clone(),
                scope: Scope::Grants,
            },
            association: Some(&id),
            title: "officers-task-founding",
            remark: "",
            words: &[("association", "Driftstilskudd 2026")],
            path: &format!("/min-forening/{id}"),
            due_on: None,
        };
        let (clock, ids) = (&*stage.town.clock, &*stage.town.ids);
        let opened = stage
            .town
            .db
            .write_now(|conn| tasks::open(conn, clock, ids, &draft));
        opened.expect("a draft");

        // The year is confirmed with one click.
        change(
            &stage.town,
            &format!(
                "INSERT INTO upkeep_entry (association_id, since) VALUES ('{id}', '2020-01-01')"
            ),
        );
        let form = chair.get(&format!("{own}/bekreft"));
        let due = form.attributes("input[name=due]", "value");
        let done = chair.post(&format!("{own}/bekreft"), &[("due", due[0].as_str())]);
        assert!(done.text().contains("Bekreftet"), "{}", done.text());

        // The annual meeting elects Nina, and Kari leaves when Nina has said yes.
        let list = chair.get(&format!("{own}/arsmote"));
        let ends = list.attributes("input[name=ends]", "value");
        let meeting = [
            ("new-1-name", "Nina Ny"),
            ("new-1-email", "nina@post.example"),
            ("new-1-kind", "chair"),
            ("ends", ends[0].as_str()),
            ("when", "accepted"),
            ("confirm", "yes"),
        ];
        chair.post(&format!("{own}/arsmote"), &meeting);
        let nina = stage.town.person("Nina Ny", "nina@post.example");
        let next = stage.browser(&nina);
        let page = next.post(&stage.link("officers.invitation"), &[]);
        assert!(
            page.text().contains("Driftstilskudd 2026"),
            "{}",
            page.text()
        );
        assert!(page.text().contains("Per Hansen"));
        let year = next.get(&format!("{own}/bekreft")).text();
        assert!(year.contains("Kari Nordmann"), "who confirmed: {year}");
        assert_eq!(chair.get(&own).status, 404, "Kari has left");
    });
}
