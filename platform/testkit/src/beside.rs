//! What other rooms bring and the pages under test lead to: addresses that answer with nothing, so that a
//! room can be tested without those it does not know and links still lead somewhere.
//! A room of texts, tables and permissions of its own is never stood in for so.

use axum::Router;
use web::Capability;

/// A room that has these pages and nothing else.
pub fn beside(pages: fn() -> Router) -> Capability {
    const NOTHING: texts::Source = texts::Source {
        room: "beside",
        nb: "",
        nn: "",
        en: "",
    };
    Capability {
        pages,
        ..Capability::new("beside", NOTHING)
    }
}
