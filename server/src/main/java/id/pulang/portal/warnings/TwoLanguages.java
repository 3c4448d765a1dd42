package id.pulang.portal.warnings;

/**
 * A text of a warning.
 *
 * @param local in the language of the country
 */
public record TwoLanguages(String local, String english) {

    /** Returns it in a language of the pages. */
    public String in(String language) {
        return language.equals("en") ? english : local;
    }
}
