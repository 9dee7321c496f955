//! Numbers that people and institutions write down: shape, check digits, one normal form. No register is asked here.
//!
//! Every type has `parse(&str) -> Result<Self, Problem>`. A [`Problem`](problem::Problem) has a stable code; its words live in the texts.

pub mod cc;
pub mod examine;
pub mod iban;
pub mod mrz;
pub mod multibanco;
pub mod name;
pub mod nif;
pub mod niss;
pub mod passport;
pub mod postal_code;
pub mod problem;
pub mod rf;
pub mod title;

mod digits;

#[cfg(test)]
mod tests;
