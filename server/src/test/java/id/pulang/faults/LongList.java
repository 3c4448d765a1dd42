package id.pulang.faults;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A list of invented people; every hundredth row holds a number that cannot be one. */
record LongList(int rows) {

    private static final int ONE_WRONG_IN = 100;
    private static final String CONSONANTS = "bdghjklmnprstwy";
    private static final String VOWELS = "aiueo";

    byte[] bytes() {
        var text = new StringBuilder("No,Nama,Tgl Lahir,NIK\n");
        for (int row = 1; row <= rows; row++) {
            text.append("%d,%s,%02d/%02d/1999,%s\n"
                    .formatted(row, name(row), row % 28 + 1, row % 12 + 1, row % ONE_WRONG_IN == 0 ? "12X4" : ""));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A name that is like few others, so that matching the list takes no time that matters. */
    private static String name(int row) {
        var random = new Random(row);
        return word(random) + " " + word(random);
    }

    private static String word(Random random) {
        return IntStream.range(0, 3)
                .mapToObj(_ -> "" + CONSONANTS.charAt(random.nextInt(CONSONANTS.length()))
                        + VOWELS.charAt(random.nextInt(VOWELS.length())))
                .collect(Collectors.joining());
    }

    int problems() {
        return rows / ONE_WRONG_IN;
    }
}
