package id.pulang.casework.situation;

/**
 * What was typed of a situation.
 *
 * @param companions numbers of cases, with commas or spaces between
 */
public record SituationForm(String place, String languages, String needs, String companions) {}
