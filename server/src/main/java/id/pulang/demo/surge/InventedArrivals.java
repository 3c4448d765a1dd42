package id.pulang.demo.surge;

import id.pulang.incidents.rosters.RegisterEntry;
import id.pulang.lists.columns.ColumnKind;
import id.pulang.registration.CounterEntry;
import id.pulang.registration.SeenDanger;
import id.pulang.registration.SeenHealth;
import id.pulang.reports.About;
import id.pulang.reports.Channel;
import id.pulang.reports.Report;
import id.pulang.reports.Talk;
import id.pulang.reports.Topic;
import id.pulang.reports.intake.Heard;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** People who come to a counter, all invented; the same at each play. Not thread-safe. */
final class InventedArrivals {

    private static final long SEED = 20_260_119;

    private static final List<String> FIRST = List.of(
            "Agus", "Ahmad", "Andi", "Bambang", "Bayu", "Citra", "Dedi", "Dewi", "Dian", "Eko", "Fajar", "Fitri",
            "Galih", "Hendra", "Indah", "Irfan", "Joko", "Kiki", "Lestari", "Made", "Maya", "Nanda", "Nur", "Putri",
            "Rahmat", "Ratna", "Rizky", "Sari", "Siti", "Surya", "Tono", "Umar", "Vina", "Wahyu", "Yanti", "Yusuf");

    private static final List<String> LAST = List.of(
            "Amelia",
            "Anggraini",
            "Firmansyah",
            "Ginting",
            "Gunawan",
            "Hasibuan",
            "Hidayat",
            "Kurniawan",
            "Lubis",
            "Maharani",
            "Manullang",
            "Nasution",
            "Nugroho",
            "Pangestu",
            "Permata",
            "Pratama",
            "Purnomo",
            "Ramadhan",
            "Saputra",
            "Setiawan",
            "Simanjuntak",
            "Siregar",
            "Suharto",
            "Susanti",
            "Tanjung",
            "Utami",
            "Wibowo",
            "Wijaya",
            "Wulandari",
            "Yulianti");

    private static final List<String> FROM = List.of(
            "Medan",
            "Deli Serdang",
            "Batam",
            "Pontianak",
            "Singkawang",
            "Jakarta",
            "Bekasi",
            "Manado",
            "Minahasa",
            "Palembang",
            "Indramayu",
            "Surabaya",
            "Makassar",
            "Bangka");

    private static final Locale SPOKEN = Locale.of("id");
    private static final String LANGUAGE = SPOKEN.getDisplayLanguage(SPOKEN);

    private long state = SEED;

    /** Somebody with what they tell and how an officer sees them. */
    record Arrival(Heard heard, CounterEntry entry) {}

    /** Returns the next people. */
    List<Arrival> next(int people) {
        return Stream.generate(this::arrival).limit(people).toList();
    }

    /** Every tenth gives a nickname only, every eighth needs a doctor, every thirtieth is threatened. */
    private Arrival arrival() {
        String name = oneOf(FIRST) + " " + oneOf(LAST);
        String called = below(10) == 0 ? name.substring(0, name.indexOf(' ')) : name;
        SeenDanger danger = below(30) == 0 ? SeenDanger.THREATENED : SeenDanger.NONE;
        SeenHealth health = below(8) == 0 ? SeenHealth.DOCTOR_TODAY : SeenHealth.NOTHING_SEEN;
        var entry = new CounterEntry(null, new RegisterEntry(cells(called)), LANGUAGE, danger, health, "");
        return new Arrival(heard(called), entry);
    }

    private Map<ColumnKind, String> cells(String name) {
        var cells = new EnumMap<ColumnKind, String>(ColumnKind.class);
        cells.put(ColumnKind.NAME, name);
        cells.put(ColumnKind.SEX, below(5) == 0 ? "F" : "M");
        if (below(3) == 0) {
            cells.put(ColumnKind.AGE, String.valueOf(18 + below(25)));
        } else {
            cells.put(ColumnKind.BORN, "%02d-%02d-%d".formatted(1 + below(28), 1 + below(12), 1983 + below(25)));
        }
        cells.put(ColumnKind.ORIGIN, oneOf(FROM));
        return cells;
    }

    private Heard heard(String name) {
        return new Heard(
                new Report.Nature(Topic.PERSON, Channel.WALK_IN, Talk.SAFE),
                "Datang sendiri ke kantor perwakilan, minta pulang ke " + oneOf(FROM),
                new About(name, "", null, "", ""),
                "",
                List.of(),
                "",
                null);
    }

    private String oneOf(List<String> words) {
        return words.get(below(words.size()));
    }

    /** The next number of a linear congruential sequence. Source: D. Knuth, MMIX. */
    private int below(int bound) {
        state = state * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
        return (int) ((state >>> 33) % bound);
    }
}
