//! Speed of writing beside the machine's own ceiling.
fn main() {}
