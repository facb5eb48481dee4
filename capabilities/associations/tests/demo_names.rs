//! Lists of the demonstration name associations as people or as the register write them. There a name that
//! is nobody's is refused; in another town nobody need have it.

use std::sync::Arc;

use associations::demo::Known;
use testkit::{TestTown, on_sqlite};
use texts::Catalog;

#[test]
fn a_name_that_is_nobodys_is_refused_in_the_demonstration_town_alone() {
    on_sqlite(|fresh| {
        let capabilities = [associations::capability()];
        let town = TestTown::new(fresh, associations::demo::profile(), &capabilities);
        let sources: Vec<texts::Source> = std::iter::once(web::TEXTS)
            .chain(capabilities.iter().map(|one| one.texts))
            .collect();
        let words = Arc::new(Catalog::new(&sources).expect("texts that can be spoken"));
        let opened = town.open(words).expect("the town opens");
        let known = || town.db.read_now(Known::read).expect("a register");

        let empty = known();
        assert_eq!(empty.find("Nordstranda IL").expect("let be"), None);
        empty
            .check(["Nordstranda IL", "Ingen lag"])
            .expect("let be");

        (associations::capability().demo)(&opened).expect("it is filled");
        let filled = known();
        let found = |name: &str| filled.find(name).expect(name).map(str::to_owned);
        let id = found("Nordstranda IL");
        assert!(id.is_some());
        // The register knows it as NORDSTRANDA IDRETTSLAG.
        assert_eq!(found("Nordstranda idrettslag"), id);
        assert_eq!(found("nordstranda il"), id);
        assert_ne!(found("Fjordvik skolekorps"), id);
        let fault = filled
            .check(["Nordstranda IL", "Nordstranda idrettsleg"])
            .expect_err("nobody is called that");
        assert!(
            fault.to_string().contains("«Nordstranda idrettsleg»"),
            "{fault}"
        );
    });
}
