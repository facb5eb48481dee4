//! docs/generated/permissions.md: who may do what, in plain words.

use std::fmt::Write as _;

use web::{Capability, Permission};

const HEADING: &str = "\
# Who may do what

Made by `samspill docs` from the rules of each capability; do not edit. An action may be done when
everything on one of its lines is so. What stands on no line may be done by nobody.
";

/// The page.
pub fn page(capabilities: &[Capability]) -> String {
    let mut page = HEADING.to_owned();
    for capability in capabilities {
        section(&mut page, capability.name, &(capability.permissions)());
    }
    page
}

fn section(page: &mut String, name: &str, permissions: &[Permission]) {
    let _ = write!(
        page,
        "\n## {name}\n\n| Action | May be done when |\n|---|---|\n"
    );
    for permission in permissions {
        let when = match permission.when.as_slice() {
            [] => "always, by anybody".to_owned(),
            when => when.join(", and "),
        };
        let _ = writeln!(page, "| `{}` | {when} |", permission.action);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_reads_as_a_sentence() {
        let rule = |action, when: &[&'static str]| Permission {
            action,
            when: when.to_vec(),
        };
        let mut page = String::new();
        let rules = [
            rule("door.close", &[]),
            rule("door.open", &["it is the operator", "the door is unlocked"]),
        ];
        section(&mut page, "doors", &rules);
        assert!(
            page.contains("| `door.close` | always, by anybody |"),
            "{page}"
        );
        assert!(
            page.contains("| `door.open` | it is the operator, and the door is unlocked |"),
            "{page}"
        );
    }
}
