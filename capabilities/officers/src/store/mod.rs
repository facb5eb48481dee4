//! Tables and queries of this room. Roles themselves are kept by `identity::roles`.

pub mod claims;
pub mod feeds;
pub mod foundings;
pub mod handovers;
pub mod invitations;
pub mod merge;
pub mod notices;
mod table;

use access::Scope;

fn scopes_of(words: &str) -> Vec<Scope> {
    words.split(' ').filter_map(Scope::from_word).collect()
}

fn words_of(scopes: &[Scope]) -> String {
    let words: Vec<&str> = scopes.iter().map(|scope| scope.word()).collect();
    words.join(" ")
}
