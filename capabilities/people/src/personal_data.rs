//! Where this room and `identity` keep personal data: why, how long, and how it is erased.

use web::PersonalData;

const TASK: &str = "public task, GDPR art. 6(1)(e)";

/// For the data dictionary, and for whoever answers a person.
pub const PERSONAL_DATA: &[PersonalData] = &[
    PersonalData {
        place: "person.name, person.email, person.phone, person.language, person.wants_news",
        purpose: "to know who acts, and to write to her in her language",
        basis: TASK,
        retention: "until she has not been here for two years and holds no role; told 30 days before",
        erasure: "emptied on her own page, or by the nightly forgetting; handed out there",
    },
    PersonalData {
        place: "identity_link.person_id, identity_link.subject, identity_link.number_mac",
        purpose: "to know her again when she signs in; the number only as a keyed hash",
        basis: TASK,
        retention: "as long as the person",
        erasure: "deleted with the person; issuer and dates are handed out",
    },
    PersonalData {
        place: "session.person_id, session.device",
        purpose: "to keep her signed in, and to show her where she is",
        basis: TASK,
        retention: "30 days after it was last used",
        erasure: "deleted with the person; shown on her own page",
    },
    PersonalData {
        place: "sign_in_attempt.person_id",
        purpose: "to see that the right one comes back when she proves who she is",
        basis: TASK,
        retention: "until she is back, a day at most",
        erasure: "by the nightly forgetting",
    },
    PersonalData {
        place: "email_code.address",
        purpose: "where a code was sent",
        basis: TASK,
        retention: "emptied when the code is used; two days at most",
        erasure: "by the nightly forgetting",
    },
    PersonalData {
        place: "role.person_id",
        purpose: "who could decide for whom, and by whose word",
        basis: TASK,
        retention: "as long as decisions rest on it; without name once the person is erased",
        erasure: "ends when the person is erased; the line stays, without name; handed out",
    },
    PersonalData {
        place: "audit.person_id, audit.seen_person_id",
        purpose: "who did what, and who looked at what is protected",
        basis: "legal duty, GDPR art. 6(1)(c); kommuneloven § 25-1",
        retention: "as long as the archive; without name once the person is erased",
        erasure: "is not erased; handed out to whom it is about",
    },
    PersonalData {
        place: "staff_invitation.email",
        purpose: "where an invitation to work here was sent",
        basis: TASK,
        retention: "emptied when it is taken or withdrawn; 30 days after its end at most",
        erasure: "by the nightly forgetting",
    },
    PersonalData {
        place: "inactivity_notice.person_id",
        purpose: "that she was told before she is forgotten",
        basis: TASK,
        retention: "until she comes back or is forgotten",
        erasure: "deleted with the person",
    },
];
