//! docs/generated/routes.md: every address, and who reaches it.

use std::fmt::Write as _;

use web::{Capability, Reach, RouteLine};

const HEADING: &str = "\
# Addresses

Made by `samspill docs` from the manifests; do not edit. Pages have a language in front: `/nb`, `/nn`
or `/en`. A page asked for without one leads to the municipality's own language.
";

/// The page.
pub fn page(capabilities: &[Capability]) -> String {
    let mut page = HEADING.to_owned();
    for capability in capabilities {
        section(&mut page, capability.name, capability.routes);
    }
    section(
        &mut page,
        "for whoever runs it, and for browsers",
        web::ROUTES,
    );
    page
}

fn section(page: &mut String, name: &str, routes: &[RouteLine]) {
    let _ = write!(
        page,
        "\n## {name}\n\n| | Address | Reached by | For |\n|---|---|---|---|\n"
    );
    for route in routes {
        let reach = match route.reach {
            Reach::Public => "anybody".to_owned(),
            Reach::Action(action) => format!("whoever may `{action}`"),
        };
        let _ = writeln!(
            page,
            "| {} | `{}` | {reach} | {} |",
            route.method, route.path, route.purpose
        );
    }
}
