package id.pulang.linkage.dictionary;

import id.pulang.linkage.names.NameTokens;
import id.pulang.linkage.names.PhoneticKey;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The words of a dictionary that is still being written, numbered as they come. */
public final class DictionaryBuilder {

    private final GrowingInts starts = new GrowingInts(1024);
    private byte[] letters = new byte[4096];
    private int[] slots = new int[1024];
    private int used;

    /** Begins with no word. */
    public DictionaryBuilder() {
        starts.add(0);
    }

    /** The number of a word, a new one if it is new. */
    public int number(String word) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        int slot = slot(bytes);
        if (slots[slot] == 0) {
            append(bytes);
            slots[slot] = size();
            spread();
            return size() - 1;
        }
        return slots[slot] - 1;
    }

    /** How many words there are. */
    public int size() {
        return starts.size() - 1;
    }

    /** The dictionary of all words so far; nothing can be added any more. */
    public Dictionary finished() {
        int words = size();
        var wordOf = new GrowingInts(words + words / 8);
        var sounds = new GrowingInts(words);
        for (int word = 0; word < words; word++) {
            wordOf.add(word);
        }
        for (int word = 0; word < words; word++) {
            String written = new String(bytes(word), StandardCharsets.UTF_8);
            sounds.add(SymmetricDeletes.whole(PhoneticKey.key(written).getBytes(StandardCharsets.UTF_8)));
            String form = NameTokens.form(written);
            if (!form.equals(written)) {
                append(form.getBytes(StandardCharsets.UTF_8));
                wordOf.add(word);
            }
        }
        return meeting(wordOf, sounds.finished(), Ints.of(slots));
    }

    /** Sorts all readings under their marks: counts first, then fills. */
    private Dictionary meeting(GrowingInts wordOf, Ints sounds, Ints table) {
        int[] count = new int[1];
        eachMark(wordOf.size(), sounds, (mark, entry) -> count[0]++);
        int shift = Integer.numberOfLeadingZeros(Math.max(16, count[0] / 2));
        int[] ends = new int[(1 << (Integer.SIZE - shift)) + 1];
        eachMark(wordOf.size(), sounds, (mark, entry) -> ends[(mark >>> shift) + 1]++);
        Arrays.parallelPrefix(ends, Integer::sum);
        int[] next = Arrays.copyOf(ends, ends.length - 1);
        int[] entries = new int[count[0]];
        eachMark(wordOf.size(), sounds, (mark, entry) -> entries[next[mark >>> shift]++] = entry);
        return new Dictionary(
                starts.finished(), packedLetters(), wordOf.finished(), sounds, table, Ints.of(ends), Ints.of(entries));
    }

    private interface Marks {
        void accept(int mark, int entry);
    }

    private void eachMark(int readings, Ints sounds, Marks marks) {
        for (int reading = 0; reading < readings; reading++) {
            int entry = reading;
            SymmetricDeletes.each(bytes(reading), mark -> marks.accept(mark, entry));
        }
        for (int word = 0; word < sounds.size(); word++) {
            marks.accept(sounds.at(word), ~word);
        }
    }

    private Ints packedLetters() {
        int size = starts.at(starts.size() - 1);
        int[] packed = new int[(size + 3) / 4];
        for (int i = 0; i < size; i++) {
            packed[i >> 2] |= (letters[i] & 0xFF) << ((i & 3) << 3);
        }
        return Ints.of(packed);
    }

    private byte[] bytes(int reading) {
        return Arrays.copyOfRange(letters, starts.at(reading), starts.at(reading + 1));
    }

    private void append(byte[] word) {
        int end = starts.at(starts.size() - 1);
        if (end + word.length > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(2 * letters.length, end + word.length));
        }
        System.arraycopy(word, 0, letters, end, word.length);
        starts.add(end + word.length);
    }

    private int slot(byte[] word) {
        int slot = SymmetricDeletes.whole(word) & slots.length - 1;
        while (slots[slot] != 0 && !holds(slots[slot] - 1, word)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private boolean holds(int number, byte[] word) {
        return Arrays.equals(letters, starts.at(number), starts.at(number + 1), word, 0, word.length);
    }

    private void spread() {
        used++;
        if (used * 2 > slots.length) {
            slots = new int[slots.length * 2];
            for (int word = 0; word < size(); word++) {
                slots[slot(bytes(word))] = word + 1;
            }
        }
    }
}
