//! What the domain promises, told from outside: the life cycle as a table, its properties, whose turn it is, what is missing, codes, and
//! what is said of wrong law files.

mod checklist;
mod checks;
mod codes;
mod holidays;
mod law_faults;
mod life_cycle;
mod money;
mod samples;
mod tries;
mod turn;
mod walks;
