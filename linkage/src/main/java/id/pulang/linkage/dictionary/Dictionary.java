package id.pulang.linkage.dictionary;

import id.pulang.linkage.kernels.EditDistance;
import id.pulang.linkage.names.NameTokens;
import id.pulang.linkage.names.PhoneticKey;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * All different words of many names, numbered, searchable with slips and in any spelling. A word has up to two
 * readings: as written, and in its common form and modern spelling.
 */
public final class Dictionary {

    private final Ints starts;
    private final Ints letters;
    private final Ints wordOf;
    private final Ints sounds;
    private final Ints table;
    private final Ints ends;
    private final Ints entries;
    private final int shift;

    Dictionary(Ints starts, Ints letters, Ints wordOf, Ints sounds, Ints table, Ints ends, Ints entries) {
        this.starts = starts;
        this.letters = letters;
        this.wordOf = wordOf;
        this.sounds = sounds;
        this.table = table;
        this.ends = ends;
        this.entries = entries;
        this.shift = 1 + Integer.numberOfLeadingZeros((int) ends.size() - 1);
    }

    /** How many words there are. */
    public int size() {
        return (int) sounds.size();
    }

    /** The word with this number. */
    public String word(int number) {
        byte[] word = new byte[length(number)];
        copy(number, word);
        return new String(word, StandardCharsets.UTF_8);
    }

    /** How many letters the word with this number has. */
    public int length(int number) {
        return starts.at(number + 1) - starts.at(number);
    }

    /** The first letter of the word with this number. */
    public char initial(int number) {
        return (char) letters.letterAt(starts.at(number));
    }

    /** The number of a word exactly as written; negative when it is not in the dictionary. */
    public int find(String word) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        long last = table.size() - 1;
        long slot = SymmetricDeletes.whole(bytes) & last;
        while (table.at(slot) != 0) {
            int number = table.at(slot) - 1;
            if (holds(number, bytes)) {
                return number;
            }
            slot = slot + 1 & last;
        }
        return -1;
    }

    /** All words that agree with this one. */
    public SimilarWords like(String word) {
        var search = new Lookup();
        int same = find(word);
        if (same >= 0) {
            search.add(same, Similarity.SAME);
        }
        search.within(word);
        String form = NameTokens.form(word);
        if (!form.equals(word)) {
            search.within(form);
        }
        search.sounding(word);
        return SimilarWords.of(search.found, search.size);
    }

    /** The words that are this one in some spelling, without slips; much cheaper than {@link #like}. */
    public SimilarWords spellings(String word) {
        var search = new Lookup();
        int same = find(word);
        if (same >= 0) {
            search.add(same, Similarity.SAME);
        }
        search.reading(word);
        String form = NameTokens.form(word);
        if (!form.equals(word)) {
            search.reading(form);
        }
        search.sounding(word);
        return SimilarWords.of(search.found, search.size);
    }

    private boolean holds(int number, byte[] word) {
        if (length(number) != word.length) {
            return false;
        }
        int start = starts.at(number);
        for (int i = 0; i < word.length; i++) {
            if (letters.letterAt(start + i) != word[i]) {
                return false;
            }
        }
        return true;
    }

    private void copy(int reading, byte[] into) {
        int start = starts.at(reading);
        int length = starts.at(reading + 1) - start;
        for (int i = 0; i < length; i++) {
            into[i] = letters.letterAt(start + i);
        }
    }

    /** One search, with what it has met so far. */
    private final class Lookup {

        private final byte[] scratch = new byte[256];
        private long[] found = new long[64];
        private int size;
        private int[] met = new int[1024];
        private int meetings;

        void add(int word, Similarity likeness) {
            if (size == found.length) {
                found = Arrays.copyOf(found, 2 * size);
            }
            found[size++] = SimilarWords.packed(word, likeness);
        }

        void within(String word) {
            byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
            var distance = EditDistance.from(bytes);
            Arrays.fill(met, 0);
            meetings = 0;
            SymmetricDeletes.each(bytes, mark -> {
                int end = ends.at((mark >>> shift) + 1);
                for (int at = ends.at(mark >>> shift); at < end; at++) {
                    int entry = entries.at(at);
                    if (entry >= 0 && meet(entry)) {
                        verify(entry, distance, bytes.length);
                    }
                }
            });
        }

        void reading(String word) {
            byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
            int mark = SymmetricDeletes.beginning(bytes);
            int end = ends.at((mark >>> shift) + 1);
            for (int at = ends.at(mark >>> shift); at < end; at++) {
                int entry = entries.at(at);
                if (entry >= 0 && holds(entry, bytes)) {
                    add(wordOf.at(entry), Similarity.ALIKE);
                }
            }
        }

        void sounding(String word) {
            int mark = SymmetricDeletes.whole(PhoneticKey.key(word).getBytes(StandardCharsets.UTF_8));
            int end = ends.at((mark >>> shift) + 1);
            for (int at = ends.at(mark >>> shift); at < end; at++) {
                int entry = entries.at(at);
                if (entry < 0 && sounds.at(~entry) == mark) {
                    add(~entry, Similarity.ALIKE);
                }
            }
        }

        private void verify(int reading, EditDistance distance, int asked) {
            int length = length(reading);
            int limit = SymmetricDeletes.slips(asked);
            if (length > scratch.length || Math.abs(length - asked) > limit) {
                return;
            }
            copy(reading, scratch);
            int slips = distance.to(scratch, 0, length);
            if (slips <= limit) {
                add(
                        wordOf.at(reading),
                        slips == 0 ? Similarity.ALIKE : slips == 1 ? Similarity.ONE_SLIP : Similarity.TWO_SLIPS);
            }
        }

        /** Whether this reading is met for the first time. */
        private boolean meet(int reading) {
            int slot = slot(reading);
            if (met[slot] != 0) {
                return false;
            }
            met[slot] = reading + 1;
            if (++meetings * 2 > met.length) {
                int[] before = met;
                met = new int[2 * before.length];
                for (int each : before) {
                    if (each != 0) {
                        met[slot(each - 1)] = each;
                    }
                }
            }
            return true;
        }

        private int slot(int reading) {
            int slot = reading * 0x9E3779B9 >>> 1 & met.length - 1;
            while (met[slot] != 0 && met[slot] != reading + 1) {
                slot = slot + 1 & met.length - 1;
            }
            return slot;
        }
    }
}
