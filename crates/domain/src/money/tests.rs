use super::Cents;

#[test]
fn sums_and_parts() {
    let total: Cents = [Cents::new(9980), Cents::new(8580)].into_iter().sum();
    assert_eq!(total, Cents::new(18_560));
    assert_eq!(total.euros_and_cents(), (185, 60));
    assert_eq!(Cents::new(-105).euros_and_cents(), (1, 5));
}

#[test]
fn edges_never_wrap() {
    let greatest = Cents::new(i64::MAX);
    assert_eq!(greatest.plus(Cents::new(1)), None);
    assert_eq!(Cents::new(i64::MIN).minus(Cents::new(1)), None);
    assert_eq!([greatest, greatest].into_iter().sum::<Cents>(), greatest);
    assert_eq!(Cents::new(i64::MIN).euros_and_cents(), (92_233_720_368_547_758, 8));
}
