package id.pulang.packs;

import java.util.List;
import java.util.Set;

/**
 * A kind of number by which a state knows people, as a pack describes it. Immutable.
 *
 * @param lengths how many signs such a number has, without blanks and strokes
 * @param digitsOnly whether it is made of digits; if not, letters are among them
 * @param storable whether it may be kept at all
 * @param headings what columns that hold it are called, in small letters, without punctuation
 */
public record NumberKind(
        Wording name, Set<Integer> lengths, boolean digitsOnly, boolean storable, Set<String> headings) {

    static NumberKind of(PackEntry entry) {
        return new NumberKind(
                entry.wording("name"),
                Set.copyOf(entry.texts("lengths").stream().map(Integer::valueOf).toList()),
                entry.text("signs").equals("DIGITS"),
                entry.text("store").equals("ALLOWED"),
                Set.copyOf(entry.texts("headings")));
    }

    static List<NumberKind> all(PackEntry file) {
        return file.entries("numbers").stream().map(NumberKind::of).toList();
    }

    /** Whether what is written can be such a number; blanks and strokes do not count. */
    public boolean fits(String written) {
        String plain = written.replaceAll("[\\s./-]", "");
        return lengths.contains(plain.length()) && plain.matches(digitsOnly ? "[0-9]+" : "[0-9A-Za-z]+");
    }
}
