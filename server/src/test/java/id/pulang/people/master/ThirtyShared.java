package id.pulang.people.master;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Two lists of different incidents that share thirty people, written by hand twice: drawn with a seed, names spelt
 * otherwise on the second, half of them with their number on both.
 */
final class ThirtyShared {

    static final int SHARED = 30;
    private static final int ALONE = 45;
    private static final String HEAD = "No,Nama,L/P,Tempat Lahir,Tgl Lahir,NIK\n";
    private static final List<String> FIRST = List.of(
            "Wahyuni",
            "Syahrul",
            "Budiman",
            "Fitriyani",
            "Gunawan",
            "Herlina",
            "Irfansyah",
            "Jumadi",
            "Kusuma",
            "Lukman",
            "Maryati",
            "Nurhayati",
            "Oktaviani",
            "Purwanto",
            "Qomariyah",
            "Rahmat",
            "Suryadi",
            "Tutik",
            "Usman",
            "Yulianti",
            "Zulkifli",
            "Ardiansyah",
            "Bambang",
            "Cahyono",
            "Darmawan",
            "Endang",
            "Farida");
    private static final List<String> LAST = List.of(
            "Sulistyowati",
            "Nasution",
            "Wijayakusuma",
            "Simanjuntak",
            "Hasibuan",
            "Prasetyo",
            "Rumondor",
            "Siregar",
            "Tambunan",
            "Kurniawan",
            "Manurung",
            "Pangaribuan",
            "Suherman",
            "Wulandari",
            "Situmorang",
            "Yudhistira",
            "Mangunsong",
            "Lumbantoruan",
            "Hutagalung",
            "Panjaitan",
            "Sitompul",
            "Ginting",
            "Tarigan",
            "Sembiring");
    private static final List<String> PLACES = List.of("Medan", "Sambas", "Cilacap", "Manado", "Indramayu", "Kupang");

    private final Random random;
    private final String word;
    private final List<Invented> shared;

    /** Draws the people of a seed; the word makes their numbers those of nobody else. */
    ThirtyShared(long seed, String word) {
        random = new Random(seed);
        this.word = word;
        shared = people(SHARED, 0);
    }

    private record Invented(String name, String sex, String place, String born, String number) {}

    /** The rows of the first list: are those who stand on both. */
    String first() {
        return list("A", shared, people(ALONE, 100), false);
    }

    /** The rows of the second list: B-1 to B-30 are the same, in the same order. */
    String second() {
        return list("B", shared, people(ALONE, 200), true);
    }

    private String list(String letter, List<Invented> same, List<Invented> alone, boolean otherwise) {
        var rows = new StringBuilder(HEAD);
        Map<Integer, Invented> all = new HashMap<>();
        IntStream.range(0, same.size()).forEach(at -> all.put(at, same.get(at)));
        IntStream.range(0, alone.size()).forEach(at -> all.put(same.size() + at, alone.get(at)));
        all.forEach((at, person) -> rows.append("%s-%d,%s,%s,%s,%s,%s\n"
                .formatted(
                        letter,
                        at + 1,
                        otherwise && at < SHARED ? otherwise(person.name(), at) : person.name(),
                        person.sex(),
                        person.place(),
                        person.born(),
                        at < SHARED && at % 2 == 1 ? "" : person.number())));
        return rows.toString();
    }

    private List<Invented> people(int count, int from) {
        var people = new ArrayList<Invented>();
        for (int at = 0; at < count; at++) {
            String name = FIRST.get(random.nextInt(FIRST.size())) + " " + LAST.get(random.nextInt(LAST.size()));
            boolean woman = random.nextBoolean();
            int day = 1 + random.nextInt(28);
            int month = 1 + random.nextInt(12);
            int year = 1975 + random.nextInt(28);
            people.add(new Invented(
                    name,
                    woman ? "P" : "L",
                    PLACES.get(random.nextInt(PLACES.size())),
                    "%02d/%02d/%d".formatted(day, month, year),
                    "%s%02d%02d%02d%04d".formatted(word, woman ? day + 40 : day, month, year % 100, from + at + 1)));
        }
        return people;
    }

    /** As another hand writes it by ear. */
    private static String otherwise(String name, int at) {
        return switch (at % 4) {
            case 0 -> name.replace("u", "oe");
            case 1 -> name.replace("y", "i");
            case 2 -> name.substring(name.indexOf(' ') + 1) + " " + name.substring(0, name.indexOf(' '));
            default -> name.replace("an", "ann");
        };
    }
}
