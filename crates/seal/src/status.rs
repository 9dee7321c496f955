//! Which seals were revoked: a list of bits in a signed token, in the shape of a Token Status List
//! (`statuslist+jwt`). Short, cacheable, and it tells nobody which seal is being asked about.

pub mod list;
pub mod token;
