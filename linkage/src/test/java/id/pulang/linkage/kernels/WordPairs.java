package id.pulang.linkage.kernels;

import java.util.Random;
import java.util.function.BiConsumer;

/** Seeded pairs of words: unrelated ones and ones that differ by a few slips, of ordinary and of awkward lengths. */
final class WordPairs {

    private static final int[] AWKWARD = {0, 1, 2, 31, 32, 33, 62, 63, 64, 65, 66, 100};
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

    private final Random random = new Random(20_251_017);

    private WordPairs() {}

    static void each(BiConsumer<String, String> claim) {
        new WordPairs().run(claim);
    }

    private void run(BiConsumer<String, String> claim) {
        for (int length : AWKWARD) {
            for (int other : AWKWARD) {
                claim.accept(word(length, 3), word(other, 3));
            }
            for (int i = 0; i < 40; i++) {
                String word = word(length, i % 2 == 0 ? 4 : LETTERS.length());
                claim.accept(word, slipped(word, i % 5));
            }
        }
        for (int i = 0; i < 5_000; i++) {
            String word = word(random.nextInt(16), i % 3 == 0 ? 3 : LETTERS.length());
            claim.accept(word, i % 2 == 0 ? word(random.nextInt(16), 3) : slipped(word, random.nextInt(4)));
        }
    }

    private String word(int length, int alphabet) {
        var word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append(LETTERS.charAt(random.nextInt(alphabet)));
        }
        return word.toString();
    }

    private String slipped(String word, int slips) {
        var slipped = new StringBuilder(word);
        for (int i = 0; i < slips && slipped.length() > 1; i++) {
            int at = random.nextInt(slipped.length() - 1);
            char letter = slipped.charAt(at);
            switch (random.nextInt(4)) {
                case 0 -> slipped.deleteCharAt(at);
                case 1 -> slipped.insert(at, LETTERS.charAt(random.nextInt(LETTERS.length())));
                case 2 -> slipped.setCharAt(at, LETTERS.charAt(random.nextInt(LETTERS.length())));
                default -> slipped.deleteCharAt(at).insert(at + 1, letter);
            }
        }
        return slipped.toString();
    }
}
