package id.pulang.incidents.lists;

import id.pulang.incidents.ListKind;
import id.pulang.incidents.rosters.DoubtfulCells;
import id.pulang.lists.Problem;
import id.pulang.lists.columns.ColumnKind;
import id.pulang.lists.columns.ColumnMeaning;
import id.pulang.lists.columns.ColumnMeaning.Reason;
import id.pulang.lists.columns.ColumnOverrides;
import id.pulang.lists.columns.ColumnRecognition;
import id.pulang.lists.columns.HeadingVocabulary;
import id.pulang.lists.tables.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Proposes what each column of a list tells, from its heading and from what stands in it. */
public final class Proposer {

    private static final int SAMPLES = 3;
    private static final int LOOK_AT = 50;
    private static final int LONGEST_SAMPLE = 60;

    private final HeadingVocabulary words;
    private final KindWords kinds;

    /** Proposes by the words of a country pack. */
    public Proposer(HeadingVocabulary words, KindWords kinds) {
        this.words = words;
        this.kinds = kinds;
    }

    /** Proposes; where two columns claim to be the same, both stay undecided and the officer is asked. */
    public Proposal propose(String fileName, Table table) {
        List<ColumnKind> called = table.headings().stream()
                .map(heading -> words.meaning(heading).map(ColumnMeaning::kind).orElse(ColumnKind.KEPT))
                .toList();
        List<ColumnMeaning> meanings = ColumnRecognition.of(table, words, new ColumnOverrides(Map.of(), Set.of()));
        List<ColumnKind> proposed = new ArrayList<>();
        for (int column = 0; column < called.size(); column++) {
            proposed.add(kind(meanings.get(column), called.get(column)));
        }
        for (int column = 0; column < called.size(); column++) {
            if (claimedTwice(called, column) || claimedTwice(proposed, column)) {
                proposed.set(column, ColumnKind.UNDECIDED);
            }
        }
        var columns = new ArrayList<Proposal.Column>();
        for (int column = 0; column < proposed.size(); column++) {
            columns.add(
                    new Proposal.Column(table.headings().get(column), samples(table, column), proposed.get(column)));
        }
        Optional<ListKind> kind = kinds.kind(fileName, table);
        var odd = new ArrayList<>(table.notes());
        table.headingsAgain().forEach(line -> odd.add(Problem.ofLine(line, "header_again")));
        return new Proposal(
                kind.orElse(ListKind.REGISTRATION),
                kind.isPresent(),
                table.banner(),
                columns,
                table.rows(),
                odd,
                false,
                DoubtfulCells.counted(table));
    }

    /** An empty column is what it is called: another list with these headings may fill it. A date is asked about. */
    private static ColumnKind kind(ColumnMeaning meaning, ColumnKind called) {
        if (meaning.reason() == Reason.EMPTY) {
            return called == ColumnKind.ROW_ID ? ColumnKind.KEPT : called;
        }
        return switch (meaning.kind()) {
            case BORN -> called == ColumnKind.KEPT ? ColumnKind.UNDECIDED : ColumnKind.BORN;
            case ROW_ID -> ColumnKind.KEPT;
            case ColumnKind kind -> kind;
        };
    }

    private static boolean claimedTwice(List<ColumnKind> kinds, int column) {
        return kinds.get(column).onlyOnce() && Collections.frequency(kinds, kinds.get(column)) > 1;
    }

    private static List<String> samples(Table table, int column) {
        return IntStream.rangeClosed(1, Math.min(LOOK_AT, table.rows()))
                .mapToObj(row -> table.text(column, row))
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .map(cell -> cell.length() > LONGEST_SAMPLE ? cell.substring(0, LONGEST_SAMPLE) + "…" : cell)
                .toList();
    }
}
