package id.pulang.benchmarks.load;

import id.pulang.benchmarks.invented.InventedNames;
import id.pulang.benchmarks.served.Browser;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** An incident that an officer opens at the desk, and the lists that they send into it. */
final class LongIncident {

    private static final LocalDate FIRST_BIRTH = LocalDate.of(1965, 1, 1);
    private static final int DAYS = 14_000;
    private static final int TWICE_OF_A_HUNDRED = 20;
    private static final long LOOK_AGAIN_MILLIS = 200;
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Pattern INCIDENT = Pattern.compile("/desk/incidents/([0-9a-f-]{36})");
    private static final Pattern UPLOAD = Pattern.compile("action=\"(/desk/uploads/[0-9a-f-]{36})\"");
    private static final Pattern SELECT = Pattern.compile("(?s)<select[^>]* name=\"(\\w+)\"[^>]*>(.*?)</select>");
    private static final Pattern CHOSEN = Pattern.compile("<option[^>]*value=\"(\\w*)\"[^>]*\\bselected");
    private static final Pattern FIRST = Pattern.compile("<option[^>]*value=\"(\\w*)\"");
    private static final Pattern COUNT = Pattern.compile("data-counts=\"(\\d+)\"");

    private final Browser officer;
    private final String path;
    private final SplittableRandom random = new SplittableRandom(2026);
    private final InventedNames names = new InventedNames(2026);
    private final List<String> told = new ArrayList<>();
    private int lists;

    /** Opens it. */
    LongIncident(Browser officer, String title) throws IOException, InterruptedException {
        this.officer = officer;
        String page = officer.post(
                "/desk/incidents",
                List.of(
                        Map.entry("title", title),
                        Map.entry("place", "Chrey Thum"),
                        Map.entry("happened", "2025-10-17T08:00"),
                        Map.entry("hazard", "UNREST"),
                        Map.entry("known", ""),
                        Map.entry("asOf", "2025-10-17T08:00"),
                        Map.entry("source", "")));
        var found = INCIDENT.matcher(page);
        if (!found.find()) {
            throw new IOException("No incident was opened");
        }
        path = "/desk/incidents/" + found.group(1);
    }

    String path() {
        return path;
    }

    String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Sends a list of so many rows and confirms it as it is proposed. */
    void send(int rows) throws IOException, InterruptedException {
        HttpResponse<String> proposed = officer.upload(path + "/lists", "daftar-" + ++lists + ".csv", list(rows));
        var upload = UPLOAD.matcher(proposed.body());
        if (!upload.find()) {
            throw new IOException("The list was not taken: " + proposed.statusCode());
        }
        HttpResponse<String> begun = officer.answer(upload.group(1), proposal(proposed.body()));
        if (begun.statusCode() != 200 || !begun.uri().getPath().equals(path + "/lists")) {
            throw new IOException("The import did not begin: " + begun.statusCode() + " " + begun.uri());
        }
    }

    private static List<Map.Entry<String, String>> proposal(String page) {
        var fields = new ArrayList<Map.Entry<String, String>>();
        SELECT.matcher(page)
                .results()
                .filter(select ->
                        select.group(1).equals("kind") || select.group(1).equals("field"))
                .forEach(select -> fields.add(new SimpleEntry<>(select.group(1), chosen(select.group(2)))));
        return fields;
    }

    private static String chosen(String options) {
        return CHOSEN.matcher(options)
                .results()
                .findFirst()
                .or(() -> FIRST.matcher(options).results().findFirst())
                .map(option -> option.group(1))
                .orElse("");
    }

    /**
     * Waits until so many rows are in and have been compared, and people have been made of them.
     *
     * @return false when that has not come within an hour
     */
    boolean awaitMatched(long rows) throws IOException, InterruptedException {
        long until = System.nanoTime() + LONGEST.toNanos();
        List<Long> counts = counts();
        while (counts.getFirst() < rows || counts.get(1) == 0) {
            if (System.nanoTime() > until) {
                return false;
            }
            Thread.sleep(LOOK_AGAIN_MILLIS);
            counts = counts();
        }
        return true;
    }

    /** How many rows are in. */
    long rows() throws IOException, InterruptedException {
        return counts().getFirst();
    }

    /** How many people have been made of them. */
    long people() throws IOException, InterruptedException {
        return counts().get(1);
    }

    private List<Long> counts() throws IOException, InterruptedException {
        return COUNT.matcher(officer.get(path + "/river"))
                .results()
                .map((MatchResult count) -> Long.parseLong(count.group(1)))
                .toList();
    }

    /** Invented people; every fifth row repeats somebody, often with a slip. */
    private byte[] list(int rows) {
        var text = new StringBuilder("No,Nama,Jenis Kelamin,Tanggal Lahir,Paspor\n");
        for (int row = 1; row <= rows; row++) {
            boolean again = !told.isEmpty() && random.nextInt(100) < TWICE_OF_A_HUNDRED;
            String person = again ? slipped(told.get(random.nextInt(told.size()))) : somebody();
            if (!again) {
                told.add(person);
            }
            text.append(row).append(',').append(person).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String somebody() {
        LocalDate born = FIRST_BIRTH.plusDays(random.nextInt(DAYS));
        return "%s,%s,%02d/%02d/%d,%s%07d"
                .formatted(
                        names.name(),
                        random.nextInt(5) == 0 ? "P" : "L",
                        born.getDayOfMonth(),
                        born.getMonthValue(),
                        born.getYear(),
                        random.nextInt(2) == 0 ? "B" : "C",
                        random.nextInt(10_000_000));
    }

    private String slipped(String person) {
        int end = person.indexOf(',');
        int at = random.nextInt(end);
        return random.nextInt(3) == 0
                ? person.substring(0, at) + (char) ('a' + random.nextInt(26)) + person.substring(at + 1)
                : person;
    }
}
