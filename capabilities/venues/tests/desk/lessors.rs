//! Those who let premises and are no association: made by staff, answered for by whoever says yes.

use diesel::{RunQueryDsl as _, sql_query};
use testkit::{Page, on_each_engine};
use venues::{access::Action, actions, model::Site};

use crate::{
    stage::{permit, pitch},
    town::{HOST, Town, version},
};

const ALL: &str = "/nb/saker/lokaler/utleiere";

fn parish() -> Vec<(&'static str, &'static str)> {
    vec![
        ("name", "Fjordvik menighet"),
        ("number", ""),
        ("contact_name", "Solveig Hagen"),
        ("contact_email", "solveig@menighet.example"),
        ("contact_phone", ""),
    ]
}

/// The parish, made by staff: its address.
fn made(town: &Town) -> String {
    let page = town.browser().post(&format!("{ALL}/ny"), &parish());
    assert_eq!(page.heading(), "Fjordvik menighet");
    page.path.split('?').next().expect("a path").to_owned()
}

fn run(town: &Town, statement: &str) {
    let done = town.stage.write(|conn, _| {
        sql_query(statement).execute(conn)?;
        Ok::<_, db::Error>(())
    });
    done.expect("a statement");
}

/// A house of the parish, with one room.
fn house(town: &Town) {
    let made = town.stage.write(|conn, parts| {
        let site = Site {
            id: "house".into(),
            name: "Menighetshuset".into(),
            address: "Kirkeveien 1".into(),
            ..Site::default()
        };
        actions::add_site(conn, parts, &permit(Action::Describe), &site)?;
        let mut room = pitch();
        (room.id, room.site, room.name) = ("room".into(), "house".into(), "Salen".into());
        for set in &mut room.sets {
            set.id = format!("room-{}", set.id);
        }
        actions::add_premises(conn, parts, &permit(Action::Describe), &room)
    });
    made.expect("a house");
    let path = "/nb/saker/lokaler/sted/house";
    let form = version(&town.browser().get(path));
    let fields = [
        ("version", form.as_str()),
        ("name", "Menighetshuset"),
        ("address", "Kirkeveien 1"),
        ("owner", "fjordvik menighet"),
    ];
    assert_eq!(town.browser().post(path, &fields).status, 200);
}

#[test]
fn a_lessor_is_made_and_changed_and_says_what_is_wrong() {
    on_each_engine(|fresh| {
        let town = Town::open(fresh);
        let browser = town.browser();
        assert!(browser.get(ALL).text().contains("Ingen andre enn kommunen"));
        let path = made(&town);
        let wrong = [
            ("name", "FJORDVIK MENIGHET"),
            ("number", "123"),
            ("contact_name", ""),
            ("contact_email", "solveig"),
        ];
        let page: Page = browser.post(&format!("{ALL}/ny"), &wrong);
        assert_eq!(page.status, 422);
        for words in [
            "heter det samme",
            "ni siffer",
            "Skriv navnet",
            "e-postadresse",
        ] {
            assert!(page.text().contains(words), "«{words}»: {}", page.text());
        }
        let form = version(&browser.get(&path));
        let mut other = parish();
        other.push(("version", form.as_str()));
        other[0].1 = "Fjordvik og Ås menighet";
        assert_eq!(
            browser.post(&path, &other).heading(),
            "Fjordvik og Ås menighet"
        );
        assert_eq!(
            browser.send_form(&path, &other).status(),
            409,
            "an old version"
        );
    });
}

#[test]
fn whoever_says_yes_describes_what_the_lessor_lets_until_it_is_ended() {
    on_each_engine(|fresh| {
        let town = Town::open(fresh);
        let path = made(&town);
        house(&town);
        let staff = town.browser();
        let ask = [("person", "Kari Vik"), ("email", "kari@vik.example")];
        let page = staff.post(&format!("{path}/person"), &ask);
        assert!(page.text().contains("Har fått lenke"), "{}", page.text());
        let hash = identity::key::hash("the-secret-of-a-test");
        run(
            &town,
            &format!("UPDATE lessor_person SET token_hash = '{hash}'"),
        );

        let link = "/nb/utleier/the-secret-of-a-test";
        let kari = town.stage.town.person("Kari Vik", "kari@fjordvik.example");
        let kari = town.house.browser(HOST).sign_in(&town.stage.town, &kari);
        let list = "/nb/saker/lokaler";
        assert_eq!(kari.get(list).status, 403, "she has not said yes");
        assert!(kari.get(link).text().contains("Fjordvik menighet"));
        let nobody = town.house.browser(HOST);
        assert_eq!(nobody.send_form(link, &[]).status(), 401, "sign in first");
        let joined = kari.send_form(link, &[]);
        assert_eq!(joined.status(), 303);
        let there = joined.headers()["location"].to_str().expect("letters");
        assert!(
            there.contains("/min-forening/") && there.contains("/utleie"),
            "{there}"
        );
        assert_eq!(kari.send_form(link, &[]).status(), 404, "good once");

        assert_eq!(
            kari.get(list).texts("#hits"),
            ["Ett lokale"],
            "its own alone"
        );
        assert_eq!(kari.get("/nb/saker/lokaler/lokale/room").status, 200);
        for other in ["/nb/saker/lokaler/lokale/hall", ALL, path.as_str()] {
            assert_eq!(kari.send("GET", other, &[], "").status(), 403, "{other}");
        }
        assert_eq!(
            kari.send_form(&format!("{path}/person"), &ask).status(),
            403
        );
        // The page leads to rooms that are not on this stage, so its links are not followed.
        let public = nobody.send("GET", "/nb/lokale/room", &[], "").into_body();
        let public = String::from_utf8(public).expect("a page");
        assert!(public.contains("Fjordvik menighet"), "{public}");
        assert!(!public.contains("Kari Vik") && !public.contains("Solveig"));

        let end = staff.get(&path).attributes("form[action$=slutt]", "action");
        assert_eq!(staff.send_form(&end[0], &[]).status(), 303);
        assert_eq!(kari.get(list).status, 403, "her right ended");
        assert_eq!(staff.send_form(&end[0], &[]).status(), 409);
    });
}

#[test]
fn whoever_lets_premises_closes_her_own_and_no_others() {
    on_each_engine(|fresh| {
        let town = Town::open(fresh);
        made(&town);
        house(&town);
        let kari = town.stage.town.person("Kari Vik", "kari@fjordvik.example");
        let owner = "SELECT owner_association FROM site WHERE id = 'house'";
        town.stage
            .town
            .give_role(&kari, "house-owner", access::RoleKind::Chair);
        run(
            &town,
            &format!(
                "UPDATE role SET association_id = ({owner}) WHERE association_id = 'house-owner'"
            ),
        );
        let kari = town.house.browser(HOST).sign_in(&town.stage.town, &kari);
        let list = "/nb/saker/lokaler/stengt";
        let new = "/nb/saker/lokaler/stengt/nytt";
        assert_eq!(kari.get(list).status, 200);
        let form = kari.get(new);
        assert_eq!(form.attributes("input[name=premises]", "value"), ["room"]);
        let week = |premises: &'static str| {
            vec![
                ("version", "0"),
                ("name", "Konfirmasjon"),
                ("kind", "own_use"),
                ("runs-1-from", "16.03.2026"),
                ("runs-1-to", "20.03.2026"),
                ("runs-1-reason", "Konfirmasjon"),
                ("premises", premises),
                ("do", "save"),
            ]
        };
        assert_eq!(
            kari.send_form(new, &week("hall")).status(),
            422,
            "none of hers"
        );
        let preview = kari.post(new, &week("room"));
        let seen = crate::town::seen(&preview);
        let mut fields = week("room");
        fields.push(("seen", seen.as_str()));
        assert_eq!(kari.post(new, &fields).heading(), "Konfirmasjon");
        assert_eq!(town.premises("room").closures.len(), 1);
        assert!(kari.get(list).text().contains("Konfirmasjon"));

        // One of the municipality's that also has her room in it is not hers to change.
        let staff = town.browser();
        let mut both = week("hall");
        both.push(("premises", "room"));
        both[1].1 = "Skoleruta";
        let seen = crate::town::seen(&staff.post(new, &both));
        both.push(("seen", seen.as_str()));
        let theirs = staff.post(new, &both);
        let theirs = theirs.path.split('?').next().expect("a path").to_owned();
        assert_eq!(kari.get(&theirs).status, 403);
        assert_eq!(
            kari.send_form(&format!("{theirs}/fjern"), &[("version", "1")])
                .status(),
            403
        );
        assert!(!kari.get(list).text().contains("Skoleruta"));
    });
}
