package id.pulang.linkage.incident;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes an invented incident of the same form as demo-data: six lists, clearance facts, the truth, what to expect. */
public final class IncidentGenerator {

    private static final String POLICE = "1-police-custody-list";
    private static final String HOSPITAL = "2-hospital-patients";
    private static final String EMBASSY = "3-embassy-registration";
    private static final String WORK = "4-taken-from-workplace";
    private static final String REREGISTRATION = "5-reregistration-detention";
    private static final String FAMILY = "6-family-reports";
    private static final Map<String, String> HEADINGS = Map.of(
            POLICE, "No,NAME,SEX,AGE,NATIONALITY,PASSPORT NO,DATE IN",
            HOSPITAL, "#|Patient name|Gender|Age|Complaint|Condition",
            EMBASSY, "No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir;NIK;No Paspor;No HP;Nama Ibu;Petugas",
            WORK, "no,name,name used at work,sex,date of birth,passport,found at",
            REREGISTRATION,
                    "No Pendataan|Nama Lengkap|Jenis Kelamin|Tempat, Tanggal Lahir|NIK|Paspor|Provinsi Asal|Telepon|Ibu Kandung|Gelang",
            FAMILY,
                    "nomor_aduan,nama_yang_dicari,panggilan,jk,tanggal_lahir,nik,paspor,asal,hubungan_pelapor,nama_ibu,lokasi_terakhir,tanggal_aduan");

    private final Path folder;
    private final List<String> truth = new ArrayList<>(List.of("list,row,person"));
    private final Map<String, List<InventedLists.Line>> lists = new LinkedHashMap<>();

    private IncidentGenerator(Path folder) {
        this.folder = folder;
    }

    /** Writes an incident with this many people present; noise 1 is like demo-data, 2 has about twice the mistakes. */
    public static void write(Path folder, int people, double noise, long seed) throws IOException {
        Files.createDirectories(folder);
        new IncidentGenerator(folder).write(people, noise, new Dice(seed));
    }

    /** DIR people noise seed. */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Integer.parseInt(args[1]), Double.parseDouble(args[2]), Long.parseLong(args[3]));
    }

    private void write(int people, double noise, Dice dice) throws IOException {
        var everybody = new InventedPeople(dice).invent(people, people * 12 / 110);
        var invented = new InventedLists(dice, new Noise(dice, noise), everybody);
        lists.put(POLICE, invented.police());
        lists.put(HOSPITAL, invented.hospital());
        lists.put(EMBASSY, invented.embassy());
        lists.put(WORK, invented.work());
        lists.put(REREGISTRATION, invented.reregistration());
        lists.put(FAMILY, invented.family());
        csv(POLICE, ",", "\n", "");
        workbook(
                HOSPITAL,
                List.of("Provincial Referral Hospital"),
                List.of("Foreign patients received on 17 Oct 2025"),
                List.of());
        csv(EMBASSY, ";", "\r\n", "");
        csv(WORK, ",", "\r\n", "\uFEFF");
        workbook(
                REREGISTRATION,
                List.of("PENDATAAN ULANG WNI"),
                List.of("Lokasi: Detensi Imigrasi, 21-22 Oktober 2025"));
        csv(FAMILY, ",", "\n", "");
        lists.forEach((list, lines) -> {
            for (int row = 0; row < lines.size(); row++) {
                truth.add("%s,%d,%s"
                        .formatted(list, row + 1, lines.get(row).person().id()));
            }
        });
        Files.write(folder.resolve("truth.csv"), truth);
        facts(everybody, new InventedFacts(dice));
    }

    private void csv(String list, String separator, String newline, String start) throws IOException {
        var text = new StringBuilder(start).append(HEADINGS.get(list)).append(newline);
        for (var row : rows(list)) {
            text.append(String.join(separator, row)).append(newline);
        }
        Files.writeString(folder.resolve(list + ".csv"), text);
    }

    @SafeVarargs
    private void workbook(String list, List<String>... banner) throws IOException {
        var rows = new ArrayList<List<String>>(List.of(banner));
        rows.add(List.of(HEADINGS.getOrDefault(list, "").split("\\|", -1)));
        rows.addAll(rows(list));
        Workbook.write(folder.resolve(list + ".xlsx"), rows);
    }

    private List<List<String>> rows(String list) {
        var rows = new ArrayList<List<String>>();
        for (var line : lines(list)) {
            var row = new ArrayList<String>();
            row.add(number(list, rows.size() + 1));
            row.addAll(line.cells());
            rows.add(row);
        }
        return rows;
    }

    private List<InventedLists.Line> lines(String list) {
        return lists.getOrDefault(list, List.of());
    }

    private static String number(String list, int row) {
        return switch (list) {
            case EMBASSY -> "KH-%04d".formatted(row);
            case REREGISTRATION -> "PP-%03d".formatted(row);
            case FAMILY -> "ADU-%d".formatted(2_025_100 + row);
            default -> Integer.toString(row);
        };
    }

    private void facts(List<InventedPerson> everybody, InventedFacts facts) throws IOException {
        var numbers = new HashMap<InventedPerson, List<String>>();
        for (String list : List.of(REREGISTRATION, EMBASSY, POLICE, HOSPITAL)) {
            for (int row = 0; row < lines(list).size(); row++) {
                numbers.putIfAbsent(lines(list).get(row).person(), List.of(list, number(list, row + 1)));
            }
        }
        for (InventedPerson person : everybody) {
            if (person.present() && numbers.containsKey(person)) {
                facts.add(
                        person,
                        numbers.get(person).getFirst(),
                        numbers.get(person).getLast());
            }
        }
        Files.write(folder.resolve("7-clearance-facts.csv"), facts.lines());
        Files.writeString(folder.resolve("expected.json"), expected(everybody, facts));
    }

    private String expected(List<InventedPerson> everybody, InventedFacts facts) {
        var names = List.of("police", "hospital", "embassy", "work", "rereg", "family");
        var sizes = lists.values().stream().map(List::size).toList();
        var perList = new ArrayList<String>();
        for (int i = 0; i < names.size(); i++) {
            perList.add("  \"%s\": %d".formatted(names.get(i), sizes.get(i)));
        }
        long present = everybody.stream().filter(InventedPerson::present).count();
        return """
                {
                 "statements": %d,
                 "people_in_incident": %d,
                 "people_reported_elsewhere": %d,
                 "rows_per_list": {
                %s
                 },
                 "ready_to_go_home": %d,
                 "ready": [%s],
                 "not_ready_because": {
                %s
                 }
                }
                """.formatted(
                        truth.size() - 1,
                        present,
                        everybody.size() - present,
                        String.join(",\n", perList),
                        facts.ready().size(),
                        quoted(facts.ready()),
                        facts.notReadyBecause().entrySet().stream()
                                .map(entry -> "  \"%s\": [%s]".formatted(entry.getKey(), quoted(entry.getValue())))
                                .collect(Collectors.joining(",\n")));
    }

    private static String quoted(Iterable<String> words) {
        var quoted = new ArrayList<String>();
        words.forEach(word -> quoted.add('"' + word + '"'));
        return String.join(", ", quoted);
    }
}
