//! The law of the project's own files, loaded once for all tests.

use crate::law::Law;
use std::sync::LazyLock;

static LAW: LazyLock<Law> = LazyLock::new(|| match Law::embedded() {
    Ok(law) => law,
    Err(faults) => panic!("{}", faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")),
});

/// The law as it is shipped.
pub(crate) fn law() -> &'static Law {
    &LAW
}
