package id.pulang.offers.data;

/**
 * A sentence in both languages of the program.
 *
 * @param local in the language of those who look for work, as an officer would say it
 * @param english the same in English
 */
public record Bilingual(String local, String english) {

    /** The same with each {@code {0}} replaced in both languages. */
    public Bilingual with(String inLocal, String inEnglish) {
        return new Bilingual(local.replace("{0}", inLocal), english.replace("{0}", inEnglish));
    }
}
