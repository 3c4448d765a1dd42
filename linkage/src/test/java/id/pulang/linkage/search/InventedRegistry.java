package id.pulang.linkage.search;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Invented people of Indonesia, the same for the same seed, as many as are asked for. */
public final class InventedRegistry {

    private static final LocalDate FIRST_BORN = LocalDate.of(1950, 1, 1);
    private static final int DAYS = (int) ChronoUnit.DAYS.between(FIRST_BORN, LocalDate.of(2008, 1, 1));

    private final Random random;
    private final InventedWordBag words;

    private InventedRegistry(long seed) {
        random = new Random(seed);
        words = new InventedWordBag(random);
    }

    /** People with the numbers from 0 on, in the order of these. */
    public static Stream<RegisteredPerson> people(int count, long seed) {
        var registry = new InventedRegistry(seed);
        return LongStream.range(0, count).mapToObj(registry::person);
    }

    private RegisteredPerson person(long id) {
        var born = FIRST_BORN.plusDays(random.nextInt(DAYS));
        return new RegisteredPerson(id, name(), number(born), nationalNumber(born));
    }

    private String name() {
        int count = count();
        var name = new ArrayList<String>();
        while (name.size() < count) {
            String word = words.word();
            boolean initialAlone = word.length() == 1 && count == 1;
            if (!initialAlone && !name.contains(word)) {
                name.add(word);
            }
        }
        return String.join(" ", name);
    }

    /** As many words as names have in a sample of 13,137 voters. */
    private int count() {
        double thrown = random.nextDouble();
        if (thrown < 0.286) {
            return 1;
        }
        if (thrown < 0.286 + 0.447) {
            return 2;
        }
        return thrown < 0.286 + 0.447 + 0.199 ? 3 : 4;
    }

    private String nationalNumber(LocalDate born) {
        int day = born.getDayOfMonth() + (random.nextBoolean() ? 40 : 0);
        int place = 110_000 + random.nextInt(800_000);
        return "%06d%02d%02d%02d%04d"
                .formatted(place, day, born.getMonthValue(), born.getYear() % 100, 1 + random.nextInt(60));
    }

    static int number(LocalDate date) {
        return date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
    }
}
