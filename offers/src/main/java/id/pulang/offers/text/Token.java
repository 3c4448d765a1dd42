package id.pulang.offers.text;

/**
 * A word or a number of a text, in plain letters.
 *
 * @param form what it reads, in small Latin letters and digits where it can be written so
 * @param from where it begins in the given text
 * @param to where it ends there
 * @param sentence number of its sentence; a line ends a sentence
 * @param clause number of its clause; commas and signs end a clause
 * @param wrapped whether it begins a line whose predecessor did not end with a full stop
 * @param number its value, not a number where it is a word
 */
public record Token(String form, int from, int to, int sentence, int clause, boolean wrapped, double number) {

    /** Whether it is a number. */
    public boolean isNumber() {
        return !Double.isNaN(number);
    }

    /** The same place, read as another word. */
    public Token as(String word, int begin, int end) {
        return new Token(word, begin, end, sentence, clause, wrapped, Double.NaN);
    }
}
