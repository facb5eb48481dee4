//! What this room holds about persons, why, for how long, and how it goes away.
//!
//! The list is the basis of the register of processing in `docs/generated`, GDPR art. 30.

use web::PersonalData;

pub const PERSONAL_DATA: &[PersonalData] = &[
    PersonalData {
        place: "entity_record.record",
        purpose: "national facts about the association; an address or e-mail may be a person's",
        basis: "public task, GDPR art. 6(1)(e)",
        retention: "as long as the association is in the register; erased when the register says 410",
        erasure: "erased whole by association; never shown: street, e-mail, telephone",
    },
    PersonalData {
        place: "own_profile.email",
        purpose: "where the contact form sends messages",
        basis: "public task, GDPR art. 6(1)(e)",
        retention: "until the association changes or removes it",
        erasure: "with the association's profile; never shown",
    },
    PersonalData {
        place: "association_contact.name, association_contact.email, association_contact.phone, association_contact.person_id",
        purpose: "whom to turn to in an association for premises, grants, invoices, or what people want to know",
        basis: "public task, GDPR art. 6(1)(e); consent, art. 6(1)(a), for being shown to everybody",
        retention: "until the association names somebody else; 90 days after it was archived",
        erasure: "by person id, or by e-mail for those who never signed in; shown in no list, file or open data",
    },
    PersonalData {
        place: "association_note.body, association_note.made_by",
        purpose: "what colleagues must know about an association",
        basis: "public task, GDPR art. 6(1)(e)",
        retention: "until staff remove it",
        erasure: "by staff; never shown outside the municipality",
    },
    PersonalData {
        place: "fault_report.body, fault_report.email, fault_report.answer",
        purpose: "what somebody says is wrong, and where the answer goes",
        basis: "public task, GDPR art. 6(1)(e)",
        retention: "emptied 90 days after it was closed",
        erasure: "by the nightly forgetting",
    },
    PersonalData {
        place: "own_profile_version.layer, own_profile_version.made_by, association_merge.moved, association_merge.made_by, association_distinct.made_by, association_contact.consent_told_by, fault_report.closed_by",
        purpose: "taking a change back, and telling who made it; the layer may hold the address of the contact form",
        basis: "public task, GDPR art. 6(1)(e)",
        retention: "as long as the association is in the register",
        erasure: "with the association; names of persons are emptied with the person",
    },
    PersonalData {
        place: "mail.to_address, mail.reply_to, mail.body_text",
        purpose: "a message from a visitor on its way to an association",
        basis: "public task, GDPR art. 6(1)(e)",
        retention: "emptied 30 days after it was sent or given up",
        erasure: "by the nightly forgetting, or at once by mail id",
    },
];
