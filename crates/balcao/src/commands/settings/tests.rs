use super::Settings;
use crate::commands::place::Place;

#[test]
fn the_sample_in_the_operating_notes_can_be_used() {
    let settings: Settings = toml::from_str(include_str!("../../../../../docs/balcao.toml")).expect("the sample is a settings file");
    assert_eq!(settings.config().public_url, "https://balcao.example");
    assert!(!settings.config().demonstration, "a service is never a demonstration");
    assert_eq!(settings.smtp().port, 587);
}

#[test]
fn a_folder_of_law_files_is_below_the_installation_unless_its_path_is_whole() {
    let sample = include_str!("../../../../../docs/balcao.toml");
    let place = Place { data: Some("/srv/balcao".into()), database: None, law: None };
    let law = |text: &str| toml::from_str::<Settings>(text).expect("a settings file").law(&place);
    assert_eq!(law(sample), None, "without one, the law built in");
    assert_eq!(law(&sample.replace("# law = ", "law = ")), Some("/srv/balcao/law".into()));
    assert_eq!(law(&sample.replace("# law = \"law\"", "law = \"/etc/law\"")), Some("/etc/law".into()));
}
