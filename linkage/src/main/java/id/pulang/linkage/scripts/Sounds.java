package id.pulang.linkage.scripts;

import id.pulang.linkage.tables.ResourceTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sounds that Latin spellings stand for, and how far two runs of them are apart for somebody who writes by ear, in
 * hundredths of a plain consonant. The numbers are data: {@code sounds.tsv}.
 */
final class Sounds {

    private static final int LETTERS = 128;

    private static final int[] APART = new int[LETTERS * LETTERS];
    private static final int[] GAP = new int[LETTERS];
    private static final int[] WEIGHT = new int[LETTERS];

    /** What a table says otherwise of scripts that leave vowels out; 0 where it holds for them too. */
    private static final int[] GAP_UNWRITTEN = new int[LETTERS];

    private static final int[] WEIGHT_UNWRITTEN = new int[LETTERS];

    /** The first of the consonants with which one is easily confused; 0 for sounds that are swallowed. */
    private static final int[] KIND = new int[LETTERS];

    private static final List<Spelling> SPELLINGS = new ArrayList<>();

    static {
        Arrays.fill(APART, 120);
        ResourceTable.rows(Sounds.class, "sounds").forEach(Sounds::learn);
        SPELLINGS.sort((one, other) ->
                Integer.compare(other.letters().length(), one.letters().length()));
        for (int sound = 0; sound < LETTERS; sound++) {
            APART[sound * LETTERS + sound] = 0;
        }
    }

    private Sounds() {}

    private record Spelling(String letters, String sounds) {}

    private static void learn(List<String> cells) {
        String sounds = cells.get(1);
        switch (cells.getFirst()) {
            case "read" -> SPELLINGS.add(new Spelling(sounds, cells.get(2)));
            case "kind" -> set(KIND, sounds, sounds.charAt(0));
            case "gap" -> set(GAP, sounds, Integer.parseInt(cells.get(2)));
            case "weight" -> set(WEIGHT, sounds, Integer.parseInt(cells.get(2)));
            case "unwritten" -> set(GAP_UNWRITTEN, sounds, Integer.parseInt(cells.get(2)));
            case "unwritten-weight" -> set(WEIGHT_UNWRITTEN, sounds, Integer.parseInt(cells.get(2)));
            default -> alike(sounds, Integer.parseInt(cells.get(2)));
        }
    }

    private static void set(int[] numbers, String sounds, int number) {
        sounds.chars().forEach(sound -> numbers[sound] = number);
    }

    private static void alike(String sounds, int apart) {
        sounds.chars().forEach(one -> sounds.chars().forEach(other -> APART[one * LETTERS + other] = apart));
    }

    /** The sounds of a word in small Latin letters; a doubled one counts once. */
    static String of(String word) {
        var sounds = new StringBuilder(word.length());
        int at = 0;
        while (at < word.length()) {
            Spelling spelling = spelling(word, at);
            String read = spelling == null ? word.substring(at, at + 1) : spelling.sounds();
            for (char sound : read.toCharArray()) {
                boolean doubled = !sounds.isEmpty() && sounds.charAt(sounds.length() - 1) == sound;
                if (!doubled && sound < LETTERS && GAP[sound] > 0) {
                    sounds.append(sound);
                }
            }
            at += spelling == null ? 1 : spelling.letters().length();
        }
        return sounds.toString();
    }

    private static @Nullable Spelling spelling(String word, int at) {
        Spelling longest = null;
        for (int next = 0; next < SPELLINGS.size() && longest == null; next++) {
            Spelling spelling = SPELLINGS.get(next);
            longest = word.startsWith(spelling.letters(), at) ? spelling : null;
        }
        return longest;
    }

    /** What the sounds count for in the length of a word. */
    static int weight(String sounds, boolean vowelsCount) {
        int weight = 0;
        for (int at = 0; at < sounds.length(); at++) {
            char sound = sounds.charAt(at);
            weight += vowelsCount || WEIGHT_UNWRITTEN[sound] == 0 ? WEIGHT[sound] : WEIGHT_UNWRITTEN[sound];
        }
        return weight;
    }

    /** How far two runs of sounds are apart, or a number above the limit as soon as it is certain to be above. */
    static int apart(String left, String right, boolean vowelsCount, int limit) {
        int[] above = new int[right.length() + 1];
        for (int j = 1; j < above.length; j++) {
            above[j] = above[j - 1] + gap(right, j - 1, vowelsCount);
        }
        for (int i = 1; i <= left.length(); i++) {
            int[] row = new int[above.length];
            int gap = gap(left, i - 1, vowelsCount);
            row[0] = above[0] + gap;
            int least = row[0];
            int sounds = left.charAt(i - 1) * LETTERS;
            for (int j = 1; j < row.length; j++) {
                int met = above[j - 1] + APART[sounds + right.charAt(j - 1)];
                int left1 = row[j - 1] + gap(right, j - 1, vowelsCount);
                row[j] = Math.min(met, Math.min(left1, above[j] + gap));
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return limit + 1;
            }
            above = row;
        }
        return above[right.length()];
    }

    /** An h that no vowel follows is hardly heard. */
    private static int gap(String sounds, int at, boolean vowelsCount) {
        char sound = sounds.charAt(at);
        if (!vowelsCount && GAP_UNWRITTEN[sound] > 0) {
            return GAP_UNWRITTEN[sound];
        }
        boolean silent = sound == 'h' && (at + 1 == sounds.length() || !vowel(sounds.charAt(at + 1)));
        return silent ? GAP[sound] / 3 : GAP[sound];
    }

    /** A number for the kinds of consonants in their order; 0 when there are fewer than two. */
    static long skeleton(String sounds) {
        long skeleton = 17;
        int consonants = 0;
        int last = 0;
        for (int at = 0; at < sounds.length(); at++) {
            int kind = KIND[sounds.charAt(at)];
            if (kind > 0 && kind != last) {
                skeleton = skeleton * 1_000_003 + kind;
                consonants++;
                last = kind;
            }
        }
        return consonants < 2 ? 0 : skeleton;
    }

    private static boolean vowel(char sound) {
        return sound == 'a' || sound == 'e' || sound == 'i' || sound == 'o' || sound == 'u';
    }
}
