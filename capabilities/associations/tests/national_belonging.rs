//! Which entities are ours: the business address decides, then the voluntary register's flag and
//! the legal form; what is known already is handed on wherever it is now.

mod national_shapes;

use std::collections::HashSet;

use associations::national::{Belonging, EntityReading, Wanted, read_entities};
use kernel::{MunicipalityNumber, OrganisationNumber};
use national_shapes::{address, entity, number};
use serde_json::{Value, json};

fn read(
    file: &Value,
    known: &HashSet<OrganisationNumber>,
) -> (EntityReading, Vec<(OrganisationNumber, Belonging)>) {
    let municipality = MunicipalityNumber::try_from("9999".to_owned()).expect("four digits");
    let wanted = Wanted {
        municipality: &municipality,
        known,
    };
    let mut kept = Vec::new();
    let reading = read_entities(
        file.to_string().as_bytes(),
        &wanted,
        &mut |entity, belonging| kept.push((entity.number, belonging)),
        &mut |_| {},
    );
    (reading.expect("a sound file"), kept)
}

#[test]
fn belonging_follows_the_business_address_the_flag_and_the_form() {
    let of = |change: &dyn Fn(&mut Value)| {
        let mut changed = entity(1);
        change(&mut changed);
        let (reading, _) = read(&changed, &HashSet::new());
        match (reading.here, reading.elsewhere, reading.not_associations) {
            (1, 0, 0) => Belonging::Here,
            (0, 1, 0) => Belonging::Elsewhere,
            (0, 0, 1) => Belonging::NotAnAssociation,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(of(&|_| {}), Belonging::Here);
    assert_eq!(
        of(&|it| {
            it["postadresse"] = address("9999");
            it["forretningsadresse"] = address("0301");
        }),
        Belonging::Elsewhere
    );
    assert_eq!(
        of(&|it| {
            it["postadresse"] = address("9999");
            it["forretningsadresse"] = Value::Null;
        }),
        Belonging::Here
    );
    assert_eq!(
        of(&|it| {
            it["postadresse"] = address("9999");
            it["forretningsadresse"] = json!({"land": "Sverige", "landkode": "SE"});
        }),
        Belonging::Elsewhere
    );
    assert_eq!(
        of(&|it| it["forretningsadresse"] = Value::Null),
        Belonging::Elsewhere
    );
    let unflagged = |it: &mut Value, form: &str| {
        it["registrertIFrivillighetsregisteret"] = json!(false);
        it["organisasjonsform"]["kode"] = json!(form);
    };
    assert_eq!(of(&|it| unflagged(it, "FLI")), Belonging::Here);
    assert_eq!(of(&|it| unflagged(it, "AS")), Belonging::NotAnAssociation);
    assert_eq!(
        of(&|it| it["organisasjonsform"]["kode"] = json!("ESEK")),
        Belonging::Here
    );
}

#[test]
fn known_entities_are_handed_on_wherever_they_are_now() {
    let mut moved = entity(2);
    moved["forretningsadresse"] = address("0301");
    let mut stranger = entity(3);
    stranger["forretningsadresse"] = address("0301");
    let file = Value::from(vec![entity(1), moved, stranger]);
    let (reading, kept) = read(&file, &HashSet::from([number(2)]));
    assert_eq!(
        kept,
        [
            (number(1), Belonging::Here),
            (number(2), Belonging::Elsewhere)
        ]
    );
    assert_eq!((reading.here, reading.elsewhere), (1, 2));
}
