package id.pulang.linkage.names;

/**
 * A name taken apart.
 *
 * @param words the numbers of its telling words in the vocabulary
 * @param assumed whether it looks like a name used at work ("Kevin 88")
 */
@SuppressWarnings("ArrayRecordComponent")
public record PersonName(String text, int[] words, boolean assumed) {

    /** The same name, known to be one used at work. */
    public PersonName asAssumed() {
        return new PersonName(text, words, true);
    }

    boolean empty() {
        return words.length == 0;
    }
}
