package id.pulang.cli;

import id.pulang.cli.lists.Lists;
import id.pulang.cli.lists.ReadList;
import id.pulang.cli.measures.Answers;
import id.pulang.lists.columns.ColumnKind;
import id.pulang.lists.columns.HeadingVocabulary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How bold the command is. */
enum Joining {
    /** Joins what is certain; everything else is a question to officers. */
    CERTAIN,
    /** Joins what is likely, because nobody is asked. */
    LIKELY;

    private static final int MANY_HANDS = 2;
    private static final int ROWS_OF_AN_INCIDENT = 5_000;
    private static final int ROWS_THAT_ARE_READ = 50;

    /**
     * What suits these lists. Lists of several hands, or with the numbers of passports or national numbers, are about
     * people whom somebody looks after and can ask, and a short list is read through; nobody will be asked about a long
     * one.
     */
    static Joining fitting(Lists lists) {
        long hands = lists.lists().stream().map(Joining::headings).distinct().count();
        boolean aboutTravellers = lists.lists().stream().anyMatch(Joining::numbersDocuments);
        int rows = lists.records().size();
        boolean canBeAsked = hands >= MANY_HANDS || aboutTravellers || rows <= ROWS_THAT_ARE_READ;
        return canBeAsked && rows <= ROWS_OF_AN_INCIDENT ? CERTAIN : LIKELY;
    }

    /** Joins like this. */
    Outcome outcome(Lists lists, @Nullable Answers known, @Nullable Double threshold) {
        return switch (this) {
            case CERTAIN -> new CertainOutcome(lists.records(), known, threshold);
            case LIKELY -> new LikelyOutcome(lists.records(), known, threshold);
        };
    }

    private static List<String> headings(ReadList list) {
        return list.headings().stream().map(HeadingVocabulary::plain).toList();
    }

    private static boolean numbersDocuments(ReadList list) {
        return list.meanings().stream()
                .anyMatch(meaning ->
                        meaning.kind() == ColumnKind.NATIONAL_NUMBER || meaning.kind() == ColumnKind.PASSPORT);
    }
}
