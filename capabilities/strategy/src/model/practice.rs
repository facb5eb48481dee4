//! Practices that a process is made from: phases in the order municipalities take them, as data.
//!
//! The first is the way of those who make a strategy in dialogue, with working groups across sectors,
//! theme owners and a hearing. The second is for a small document or a small change. What is made from
//! them is changed freely.

use kernel::Translated;

/// A way of making a document.
#[derive(Clone, Copy, Debug)]
pub struct Practice {
    /// As forms have it.
    pub word: &'static str,
    /// Its phases, in order.
    pub phases: &'static [PhasePractice],
}

/// A phase of a practice.
#[derive(Clone, Copy, Debug)]
pub struct PhasePractice {
    /// How long it takes, in weeks.
    pub weeks: i64,
    /// What it is called: bokmål, nynorsk, English.
    pub title: [&'static str; 3],
    /// What happens in it.
    pub text: [&'static str; 3],
    /// How one can take part; empty when one cannot.
    pub take_part: [&'static str; 3],
    /// What is to be done, in the same order of languages.
    pub chores: &'static [[&'static str; 3]],
}

/// The practices that come along.
pub const PRACTICES: &[Practice] = &[
    Practice {
        word: "dialogue",
        phases: DIALOGUE,
    },
    Practice {
        word: "light",
        phases: LIGHT,
    },
];

/// A text of a practice in each language.
pub fn translated([nb, nn, en]: [&str; 3]) -> Translated {
    Translated {
        nb: nb.to_owned(),
        nn: nn.to_owned(),
        en: en.to_owned(),
    }
}

const NONE: [&str; 3] = ["", "", ""];

const DIALOGUE: &[PhasePractice] = &[
    PhasePractice {
        weeks: 6,
        title: [
            "Bestilling og oppstart",
            "Bestilling og oppstart",
            "Order and start",
        ],
        text: [
            "Politikerne har bestilt dokumentet. Nå blir form, temaer og tidsplan avklart.",
            "Politikarane har bestilt dokumentet. No blir form, tema og tidsplan avklarte.",
            "The council has ordered the document. Its form, themes and schedule are being settled.",
        ],
        take_part: NONE,
        chores: &[
            [
                "Legg fram form og temaer for formannskapet",
                "Legg fram form og tema for formannskapet",
                "Bring form and themes before the executive committee",
            ],
            [
                "Avklar hvem som eier hvert tema",
                "Avklar kven som eig kvart tema",
                "Settle who owns each theme",
            ],
        ],
    },
    PhasePractice {
        weeks: 6,
        title: ["Arbeidsgrupper", "Arbeidsgrupper", "Working groups"],
        text: [
            "Folk fra flere sektorer setter seg sammen om hvert tema.",
            "Folk frå fleire sektorar set seg saman om kvart tema.",
            "People from several sectors come together around each theme.",
        ],
        take_part: NONE,
        chores: &[
            [
                "Sett sammen en gruppe for hvert tema",
                "Set saman ei gruppe for kvart tema",
                "Put together a group for each theme",
            ],
            [
                "Avtal møteplan",
                "Avtal møteplan",
                "Agree on a plan of meetings",
            ],
        ],
    },
    PhasePractice {
        weeks: 8,
        title: ["Kartlegging", "Kartlegging", "Mapping"],
        text: [
            "Vi ser på hvem foreningene er, hva de får av støtte, hvilke timer de bruker, og hva som er vedtatt før.",
            "Vi ser på kven foreiningane er, kva dei får av støtte, kva timar dei bruker, og kva som er vedteke før.",
            "We look at who the associations are, what support they get, which hours they use, and what was decided before.",
        ],
        take_part: [
            "Se at opplysningene om foreningen din stemmer.",
            "Sjå at opplysningane om foreininga di stemmer.",
            "See that what is registered about your association is right.",
        ],
        chores: &[
            [
                "Hent tall fra registeret, tilskuddene og lokalene",
                "Hent tal frå registeret, tilskota og lokala",
                "Fetch figures from the register, the grants and the premises",
            ],
            [
                "List opp tidligere vedtak og planer",
                "List opp tidlegare vedtak og planar",
                "List earlier decisions and plans",
            ],
        ],
    },
    PhasePractice {
        weeks: 10,
        title: [
            "Spørreundersøkelse og dialogmøter",
            "Spørjeundersøking og dialogmøte",
            "Survey and dialogue meetings",
        ],
        text: [
            "Foreningene blir spurt, og temaeierne møter dem.",
            "Foreiningane blir spurde, og temaeigarane møter dei.",
            "The associations are asked, and the theme owners meet them.",
        ],
        take_part: [
            "Svar på undersøkelsen, og kom på et dialogmøte.",
            "Svar på undersøkinga, og kom på eit dialogmøte.",
            "Answer the survey, and come to a dialogue meeting.",
        ],
        chores: &[
            [
                "Send ut undersøkelsen",
                "Send ut undersøkinga",
                "Send out the survey",
            ],
            [
                "Hold dialogmøter med temaeierne til stede",
                "Hald dialogmøte med temaeigarane til stades",
                "Hold dialogue meetings with the theme owners there",
            ],
            [
                "Inviter rådene og frivilligsentralen",
                "Inviter råda og frivilligsentralen",
                "Invite the councils and the volunteer centre",
            ],
        ],
    },
    PhasePractice {
        weeks: 6,
        title: ["Funn", "Funn", "Findings"],
        text: [
            "Det som kom fram i undersøkelsen og møtene, blir samlet for hvert tema.",
            "Det som kom fram i undersøkinga og møta, blir samla for kvart tema.",
            "What came up in the survey and the meetings is gathered for each theme.",
        ],
        take_part: NONE,
        chores: &[[
            "Skriv rapporten, tema for tema",
            "Skriv rapporten, tema for tema",
            "Write the report, theme by theme",
        ]],
    },
    PhasePractice {
        weeks: 10,
        title: ["Skriving", "Skriving", "Writing"],
        text: [
            "Temaeierne skriver hver sin del.",
            "Temaeigarane skriv kvar sin del.",
            "Each theme owner writes a part.",
        ],
        take_part: NONE,
        chores: &[
            [
                "Skriv utkast til hvert tema",
                "Skriv utkast til kvart tema",
                "Draft each theme",
            ],
            ["Sett delene sammen", "Set delane saman", "Join the parts"],
        ],
    },
    PhasePractice {
        weeks: 10,
        title: [
            "Gjennomlesing og høring",
            "Gjennomlesing og høyring",
            "Read-through and hearing",
        ],
        text: [
            "Utkastet blir lest gjennom internt og sendt på høring.",
            "Utkastet blir lese gjennom internt og sendt på høyring.",
            "The draft is read through inside, and sent out for hearing.",
        ],
        take_part: [
            "Les utkastet og si hva dere mener innen fristen.",
            "Les utkastet og sei kva de meiner innan fristen.",
            "Read the draft and say what you think before the deadline.",
        ],
        chores: &[
            [
                "Åpne gjennomlesingen",
                "Opne gjennomlesinga",
                "Open the read-through",
            ],
            [
                "Send utkastet på høring",
                "Send utkastet på høyring",
                "Send the draft out for hearing",
            ],
            [
                "Svar på innspillene",
                "Svar på innspela",
                "Answer what was said",
            ],
        ],
    },
    PhasePractice {
        weeks: 6,
        title: [
            "Politisk behandling og vedtak",
            "Politisk handsaming og vedtak",
            "Political case and decision",
        ],
        text: [
            "Saken går til utvalgene og til kommunestyret.",
            "Saka går til utvala og til kommunestyret.",
            "The case goes to the committees and to the council.",
        ],
        take_part: NONE,
        chores: &[
            [
                "Skriv saksframlegget",
                "Skriv saksframlegget",
                "Write the case paper",
            ],
            [
                "Før inn vedtaket med endringer",
                "Før inn vedtaket med endringar",
                "Enter the decision with its amendments",
            ],
        ],
    },
    PhasePractice {
        weeks: 8,
        title: [
            "Publisering og første handlingsplan",
            "Publisering og første handlingsplan",
            "Publication and the first action plan",
        ],
        text: [
            "Dokumentet er vedtatt. Nå blir den første handlingsplanen laget.",
            "Dokumentet er vedteke. No blir den første handlingsplanen laga.",
            "The document is decided. The first action plan is being made.",
        ],
        take_part: NONE,
        chores: &[
            [
                "Fortell hva som ble av innspillene",
                "Fortel kva som blei av innspela",
                "Tell what became of what was said",
            ],
            [
                "Lag handlingsplanen for det første året",
                "Lag handlingsplanen for det første året",
                "Make the action plan of the first year",
            ],
        ],
    },
];

const LIGHT: &[PhasePractice] = &[
    PhasePractice {
        weeks: 2,
        title: ["Oppstart", "Oppstart", "Start"],
        text: [
            "Vi avklarer hva som skal endres, og hvem som skriver.",
            "Vi avklarer kva som skal endrast, og kven som skriv.",
            "We settle what is to change, and who writes.",
        ],
        take_part: NONE,
        chores: &[[
            "Avklar hvem som skriver",
            "Avklar kven som skriv",
            "Settle who writes",
        ]],
    },
    PhasePractice {
        weeks: 4,
        title: ["Innspill", "Innspel", "Input"],
        text: [
            "Foreninger og råd blir spurt hva de mener.",
            "Foreiningar og råd blir spurde kva dei meiner.",
            "Associations and councils are asked what they think.",
        ],
        take_part: [
            "Si hva foreningen din mener innen fristen.",
            "Sei kva foreininga di meiner innan fristen.",
            "Say what your association thinks before the deadline.",
        ],
        chores: &[["Be om innspill", "Be om innspel", "Ask for input"]],
    },
    PhasePractice {
        weeks: 4,
        title: [
            "Skriving og gjennomlesing",
            "Skriving og gjennomlesing",
            "Writing and read-through",
        ],
        text: [
            "Teksten blir skrevet og lest gjennom.",
            "Teksten blir skriven og lesen gjennom.",
            "The text is written and read through.",
        ],
        take_part: NONE,
        chores: &[[
            "Åpne gjennomlesingen",
            "Opne gjennomlesinga",
            "Open the read-through",
        ]],
    },
    PhasePractice {
        weeks: 4,
        title: [
            "Vedtak og publisering",
            "Vedtak og publisering",
            "Decision and publication",
        ],
        text: [
            "Dokumentet blir vedtatt og lagt ut.",
            "Dokumentet blir vedteke og lagt ut.",
            "The document is decided and published.",
        ],
        take_part: NONE,
        chores: &[["Før inn vedtaket", "Før inn vedtaket", "Enter the decision"]],
    },
];
