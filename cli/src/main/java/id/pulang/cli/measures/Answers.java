package id.pulang.cli.measures;

import id.pulang.cli.lists.Lists;
import id.pulang.cli.words.ReadableFile;
import id.pulang.cli.words.Refusal;
import id.pulang.lists.columns.HeadingVocabulary;
import id.pulang.lists.tables.HeadingFinder;
import id.pulang.lists.tables.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a file of answers says about the lists: who each record is about, or which two are the same person and which are
 * not.
 *
 * @param pairs answers about two records at a time
 * @param unmatched how many answers are about records that are not there
 */
public record Answers(People people, List<Answer> pairs, int unmatched) {

    private static final Set<String> LISTS = Set.of("list", "file", "source", "daftar", "berkas");
    private static final Set<String> ROWS = Set.of("row", "line", "baris");
    private static final Set<String> PEOPLE = Set.of(
            "person",
            "entity",
            "cluster",
            "ent id",
            "person id",
            "entity id",
            "cluster id",
            "orang",
            "truth",
            "true id");
    private static final Set<String> LEFT =
            Set.of("left", "a", "left id", "unique id l", "id l", "kiri", "id1", "record1");
    private static final Set<String> RIGHT =
            Set.of("right", "b", "right id", "unique id r", "id r", "kanan", "id2", "record2");
    private static final Set<String> SAME =
            Set.of("same", "match", "sama", "is match", "label", "clerical match score", "duplicate");

    public Answers {
        pairs = List.copyOf(pairs);
    }

    /**
     * Who is who, pairs included: what was said to be the same person is one, and other records that were asked about
     * are taken to be other people.
     */
    public People everybody() {
        if (pairs.isEmpty()) {
            return people;
        }
        int[] leads = new int[people.size()];
        Arrays.setAll(leads, record -> record);
        for (Answer answer : pairs) {
            if (answer.same()) {
                leads[lead(leads, answer.left())] = lead(leads, answer.right());
            }
        }
        var everybody = new People(people.size());
        for (Answer answer : pairs) {
            everybody.say(answer.left(), Integer.toString(lead(leads, answer.left())));
            everybody.say(answer.right(), Integer.toString(lead(leads, answer.right())));
        }
        return everybody;
    }

    private static int lead(int[] leads, int record) {
        int lead = record;
        while (leads[lead] != lead) {
            leads[lead] = leads[leads[lead]];
            lead = leads[lead];
        }
        return lead;
    }

    /** Two records and whether they are the same person. */
    public record Answer(int left, int right, boolean same) {}

    /**
     * Reads answers: columns list, row, person; or an id and person; or left, right, same.
     *
     * @param idColumn the column of the lists that names a record; null when nobody said which
     */
    public static Answers read(Path file, Lists lists, @Nullable String idColumn) throws IOException {
        Table table = ReadableFile.table(file, HeadingFinder.first());
        int left = column(table, LEFT);
        int right = column(table, RIGHT);
        if (left >= 0 && right >= 0) {
            return pairs(file, table, left, right, lists, idColumn);
        }
        int person = column(table, PEOPLE);
        if (person < 0) {
            throw new Refusal("refusal.answers", file, table.headings());
        }
        int row = column(table, ROWS);
        return row >= 0 ? byRow(file, table, row, person, lists) : byId(table, person, lists, idColumn);
    }

    private static Answers byRow(Path file, Table table, int row, int person, Lists lists) {
        int list = column(table, LISTS);
        if (list < 0 && lists.lists().size() > 1) {
            throw new Refusal("refusal.answers.list", file, table.headings());
        }
        var people = new People(lists.records().size());
        int unmatched = 0;
        for (int line = 1; line <= table.rows(); line++) {
            String name = list < 0 ? lists.lists().getFirst().file() : table.text(list, line);
            var record = lists.at(name, number(file, table, row, line));
            if (record.isPresent()) {
                people.say(record.getAsInt(), table.text(person, line));
            } else {
                unmatched++;
            }
        }
        return new Answers(people, List.of(), unmatched);
    }

    private static Answers byId(Table table, int person, Lists lists, @Nullable String idColumn) {
        int id = idColumnOf(table, person, lists, idColumn);
        String heading = idColumn == null ? table.headings().get(id) : idColumn;
        var records = byId(lists, heading);
        var people = new People(lists.records().size());
        int unmatched = 0;
        for (int line = 1; line <= table.rows(); line++) {
            Integer record = records.get(table.text(id, line));
            if (record == null) {
                unmatched++;
            } else {
                people.say(record, table.text(person, line));
            }
        }
        return new Answers(people, List.of(), unmatched);
    }

    private static Answers pairs(Path file, Table table, int left, int right, Lists lists, @Nullable String idColumn) {
        int same = column(table, SAME);
        var references = new References(lists, idColumn);
        var pairs = new ArrayList<Answer>();
        int unmatched = 0;
        for (int line = 1; line <= table.rows(); line++) {
            var one = references.find(table.text(left, line));
            var other = references.find(table.text(right, line));
            Agreement said = same < 0 ? Agreement.YES : agreement(file, table, same, line);
            if (one.isEmpty() || other.isEmpty() || one.getAsInt() == other.getAsInt()) {
                unmatched++;
            } else if (said != Agreement.UNSURE) {
                pairs.add(new Answer(one.getAsInt(), other.getAsInt(), said == Agreement.YES));
            }
        }
        return new Answers(new People(lists.records().size()), pairs, unmatched);
    }

    private static Agreement agreement(Path file, Table table, int same, int line) {
        String said = table.text(same, line);
        return Agreement.read(said)
                .orElseThrow(() -> new Refusal(
                        "refusal.agreement", file, line, table.headings().get(same), said));
    }

    private static int idColumnOf(Table table, int person, Lists lists, @Nullable String idColumn) {
        int found = -1;
        for (int column = 0; column < table.headings().size(); column++) {
            String heading = table.headings().get(column);
            boolean named =
                    idColumn != null && HeadingVocabulary.plain(idColumn).equals(HeadingVocabulary.plain(heading))
                            || idColumn == null && lists.hasColumn(heading);
            found = found < 0 && column != person && named ? column : found;
        }
        return found < 0 ? person == 0 ? 1 : 0 : found;
    }

    static Map<String, Integer> byId(Lists lists, String heading) {
        if (!lists.hasColumn(heading)) {
            throw new Refusal("refusal.id", heading);
        }
        var records = new HashMap<String, Integer>();
        for (int record = 0; record < lists.records().size(); record++) {
            String id = lists.cell(record, heading);
            if (id != null) {
                records.putIfAbsent(id, record);
            }
        }
        return records;
    }

    private static int number(Path file, Table table, int row, int line) {
        try {
            return Integer.parseInt(table.text(row, line));
        } catch (NumberFormatException e) {
            throw new Refusal("refusal.row", file, line, table.headings().get(row), table.text(row, line));
        }
    }

    private static int column(Table table, Set<String> names) {
        int found = -1;
        for (int column = 0; column < table.headings().size(); column++) {
            boolean named =
                    names.contains(HeadingVocabulary.plain(table.headings().get(column)));
            found = found < 0 && named ? column : found;
        }
        return found;
    }
}
