//! The law files as built into the program. A test compares this list with the folder.

/// Path below the law folder and text of every file.
pub const FILES: &[(&str, &str)] = &[
    ("calendar/closures.toml", include_str!("../../../../law/calendar/closures.toml")),
    ("calendar/municipal.toml", include_str!("../../../../law/calendar/municipal.toml")),
    ("calendar/national.toml", include_str!("../../../../law/calendar/national.toml")),
    ("checks/registries.toml", include_str!("../../../../law/checks/registries.toml")),
    ("deadlines/answer.toml", include_str!("../../../../law/deadlines/answer.toml")),
    ("deadlines/decision.toml", include_str!("../../../../law/deadlines/decision.toml")),
    ("deadlines/payment.toml", include_str!("../../../../law/deadlines/payment.toml")),
    ("deadlines/request.toml", include_str!("../../../../law/deadlines/request.toml")),
    ("evidence/housing.toml", include_str!("../../../../law/evidence/housing.toml")),
    ("evidence/means.toml", include_str!("../../../../law/evidence/means.toml")),
    ("extensions/chain.toml", include_str!("../../../../law/extensions/chain.toml")),
    ("fees/renewal.toml", include_str!("../../../../law/fees/renewal.toml")),
    ("numbers/niss.toml", include_str!("../../../../law/numbers/niss.toml")),
    ("permits/bases.toml", include_str!("../../../../law/permits/bases.toml")),
    ("requirements/everyone.toml", include_str!("../../../../law/requirements/everyone.toml")),
    ("requirements/registries.toml", include_str!("../../../../law/requirements/registries.toml")),
    ("requirements/work.toml", include_str!("../../../../law/requirements/work.toml")),
    ("windows/2026.toml", include_str!("../../../../law/windows/2026.toml")),
    ("windows/2027.toml", include_str!("../../../../law/windows/2027.toml")),
    ("windows/2028.toml", include_str!("../../../../law/windows/2028.toml")),
    ("windows/backlog.toml", include_str!("../../../../law/windows/backlog.toml")),
    ("windows/opened.toml", include_str!("../../../../law/windows/opened.toml")),
];
