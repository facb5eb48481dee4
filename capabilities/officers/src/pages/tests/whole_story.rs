//! The story of a spring: the chair claims by national role, adds a treasurer, and steps down; the
//! new chair finds all that was begun.

use ::access::Scope;
use tasks::{Addressee, NewTask};
use testkit::on_each_engine;

use super::{CHOIR, Stage, synthetic};

#[test]
fn a_chair_claims_adds_a_treasurer_and_hands_over_and_the_new_chair_finds_every_draft() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let id = stage.id(CHOIR);
        let own = format!("/nb/min-forening/{id}");
        let digits = synthetic(1);
        let kari = stage.proven("Kari Nordmann", &digits);
        stage.nation_says(&[("LEDE", &digits)]);

        // She claims, and is asked to find a second.
        let chair = stage.browser(&kari);
        chair.post(&format!("/nb/forening/{id}/ta-ansvar/rolle"), &[]);
        let page = chair.get(&own);
        assert!(page.text().contains("Finn en til som kan gi andre tilgang"));

        // A draft that some room holds: it hangs on the association and waits for its officers.
        let (town, begun) = (&stage.town, "Driftstilskudd 2026");
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
            words: &[("association", begun)],
            path: &format!("/min-forening/{id}"),
            due_on: None,
        };
        let opened = town
            .db
            .write_now(|conn| tasks::open(conn, &*town.clock, &*town.ids, &draft));
        opened.expect("a draft");

        // The treasurer is invited and comes.
        let treasurer = [
            ("name", "Per Hansen"),
            ("email", "per.hansen@post.example"),
            ("kind", "treasurer"),
        ];
        chair.post(&format!("{own}/tilganger/ny"), &treasurer);
        let per = stage.person("Per Hansen");
        let link = stage.letter("officers.invitation").path();
        let page = stage.browser(&per).post(&link, &[]);
        assert!(page.text().contains(begun), "{}", page.text());
        assert!(
            !page
                .texts(".tabs a")
                .contains(&"Hvem som kan hva".to_owned())
        );

        // The annual meeting elects Nina; Kari leaves when Nina has said yes.
        let list = chair.get(&format!("{own}/arsmote"));
        let ends = list.attributes("input[name=ends]", "value");
        let meeting = [
            ("new-1-name", "Nina Ny"),
            ("new-1-email", "nina.ny@post.example"),
            ("new-1-kind", "chair"),
            ("ends", ends[0].as_str()),
            ("when", "accepted"),
            ("confirm", "yes"),
        ];
        chair.post(&format!("{own}/arsmote"), &meeting);
        assert_eq!(chair.get(&own).status, 200, "she stays for now");
        let nina = stage.person("Nina Ny");
        let link = stage.letter("officers.invitation").path();
        let page = stage.browser(&nina).post(&link, &[]);
        assert!(
            page.text().contains(begun),
            "the draft is here: {}",
            page.text()
        );
        assert!(page.text().contains("Per Hansen"));
        let former = chair.get(&own);
        assert_eq!(former.status, 404);
        assert!(former.text().contains("Ny tok over etter årsmøtet."));
        let list = stage.browser(&nina).get(&format!("{own}/tilganger"));
        assert!(
            list.text().contains("Gitt av Kari Nordmann"),
            "{}",
            list.text()
        );
    });
}
