package id.pulang.offers.data;

/**
 * A sentence in both languages of the program.
 *
 * @param indonesian as an officer would say it
 * @param english the same in English
 */
public record Bilingual(String indonesian, String english) {

    /** The same with each {@code {0}} replaced in both languages. */
    public Bilingual with(String inIndonesian, String inEnglish) {
        return new Bilingual(indonesian.replace("{0}", inIndonesian), english.replace("{0}", inEnglish));
    }
}
