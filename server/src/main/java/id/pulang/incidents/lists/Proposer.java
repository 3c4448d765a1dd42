package id.pulang.incidents.lists;

import id.pulang.incidents.ListKind;
import id.pulang.incidents.files.Field;
import id.pulang.incidents.files.HeaderWords;
import id.pulang.incidents.files.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Proposes what each column of a list tells, from its header and from what stands in it. */
public final class Proposer {

    private static final int SAMPLES = 3;
    private static final int LOOK_AT = 50;

    private final HeaderWords words;
    private final KindWords kinds;

    /** Proposes by the words of a country pack. */
    public Proposer(HeaderWords words, KindWords kinds) {
        this.words = words;
        this.kinds = kinds;
    }

    /** Proposes; where two columns claim to be the same, both stay undecided and the officer is asked. */
    public Proposal propose(String fileName, Table table) {
        List<Field> fields = new ArrayList<>();
        for (int column = 0; column < table.headers().size(); column++) {
            fields.add(field(table, column));
        }
        undecide(fields);
        var columns = new ArrayList<Proposal.Column>();
        for (int column = 0; column < fields.size(); column++) {
            columns.add(new Proposal.Column(table.headers().get(column), samples(table, column), fields.get(column)));
        }
        ListKind kind = kinds.kind(fileName, table);
        return new Proposal(kind, table.banner(), columns, table.rows().size(), table.problems(), false);
    }

    private Field field(Table table, int column) {
        String header = table.headers().get(column);
        return words.field(header).orElseGet(() -> byContent(cells(table, column)));
    }

    private static Field byContent(List<String> cells) {
        var dates = new StatedDates(LocalDate.of(2100, 1, 1));
        if (mostly(cells, cell -> Cells.nik(cell).value() != null)) {
            return Field.NIK;
        }
        if (mostly(cells, cell -> Cells.sex(cell).value() != null)) {
            return Field.SEX;
        }
        if (mostly(cells, cell -> cell.matches("[A-Za-z]{1,2}\\d{6,8}"))) {
            return Field.PASSPORT;
        }
        return mostly(cells, cell -> dates.date(cell).value() != null) ? Field.UNDECIDED : Field.KEPT;
    }

    private static boolean mostly(List<String> cells, Predicate<String> test) {
        return !cells.isEmpty() && cells.stream().filter(test).count() * 10 >= cells.size() * 9L;
    }

    private static List<String> cells(Table table, int column) {
        return table.rows().stream()
                .limit(LOOK_AT)
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    private static List<String> samples(Table table, int column) {
        return cells(table, column).stream()
                .distinct()
                .limit(SAMPLES)
                .map(cell -> cell.length() > 60 ? cell.substring(0, 60) + "…" : cell)
                .toList();
    }

    private static void undecide(List<Field> fields) {
        Map<Field, Integer> times = new HashMap<>();
        fields.forEach(field -> times.merge(field, 1, Integer::sum));
        fields.replaceAll(field -> field.onlyOnce() && times.getOrDefault(field, 0) > 1 ? Field.UNDECIDED : field);
    }
}
