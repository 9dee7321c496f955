use super::Settings;

#[test]
fn the_sample_in_the_operating_notes_can_be_used() {
    let settings: Settings = toml::from_str(include_str!("../../../../../docs/balcao.toml")).expect("the sample is a settings file");
    assert_eq!(settings.config().public_url, "https://balcao.example");
    assert!(!settings.config().demonstration, "a service is never a demonstration");
    assert_eq!(settings.smtp().port, 587);
}
